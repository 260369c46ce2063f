import { type Address, addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";

/** Figures of which the form itself says that both sides add up to the same. */
export interface FormEquation {
  readonly left: readonly Address[];
  readonly right: readonly Address[];
}

function applicationEquations({ applications }: Form): FormEquation[] {
  const { rows, columns, outcomes } = applications;
  const at = (row: string, column: string) => addressOf("applications", row, column);
  const parts = columns.filter(({ id }) => id !== "total");
  return [
    ...rows.map(({ id: row }) => ({
      left: [at(row, "total")],
      right: parts.map(({ id }) => at(row, id)),
    })),
    ...columns.flatMap(({ id }) => [
      { left: [at("handled", id)], right: outcomes.map((row) => at(row, id)) },
      {
        left: [at("new", id), at("carried_in", id)],
        right: [at("handled", id), at("carried_out", id)],
      },
    ]),
  ];
}

function reviewEquations({ reviews: { tracks, columns } }: Form): FormEquation[] {
  return tracks.map(({ id: track }) => ({
    left: [addressOf("reviews", track, "total")],
    right: columns
      .filter(({ id }) => id !== "total")
      .map(({ id }) => addressOf("reviews", track, id)),
  }));
}

/** The equations within a report that hold wherever nothing was misread or misreported. */
export function formEquations(form: Form): FormEquation[] {
  return [...applicationEquations(form), ...reviewEquations(form)];
}
