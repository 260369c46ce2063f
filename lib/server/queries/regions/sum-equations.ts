import "server-only";
import { type Address, addressOf } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import type { Form } from "@/lib/form/form";

/** An equation that must hold in each report, and so of the sums of reports. */
export interface SumEquation {
  /** The check that is made on each report. */
  readonly rule: string;
  /** The column or row in which it should hold. */
  readonly label: Localized;
  readonly left: readonly Address[];
  readonly right: readonly Address[];
}

const TOTAL = "total";

function inColumns({ applications: { columns, outcomes } }: Form): SumEquation[] {
  const at = (row: string, column: string) => addressOf("applications", row, column);
  return columns.flatMap(({ id, label }) => [
    {
      rule: "applications-balance",
      label,
      left: [at("new", id), at("carried_in", id)],
      right: [at("handled", id), at("carried_out", id)],
    },
    {
      rule: "applications-outcomes-total",
      label,
      left: [at("handled", id)],
      right: outcomes.map((row) => at(row, id)),
    },
  ]);
}

function inRows({ applications, reviews }: Form): SumEquation[] {
  const parts = ({ id }: { id: string }) => id !== TOTAL;
  return [
    ...applications.rows.map(({ id: row, label, group }) => ({
      rule: "applications-row-total",
      label: group === null ? label : { zh: `${group.zh}：${label.zh}`, en: label.en },
      left: [addressOf("applications", row, TOTAL)],
      right: applications.columns.filter(parts).map(({ id }) => addressOf("applications", row, id)),
    })),
    ...reviews.tracks.map(({ id: track, label }) => ({
      rule: "reviews-total",
      label,
      left: [addressOf("reviews", track, TOTAL)],
      right: reviews.columns.filter(parts).map(({ id }) => addressOf("reviews", track, id)),
    })),
  ];
}

/** The equations of a form, those of columns first. All are of counts. */
export function sumEquations(form: Form): SumEquation[] {
  return [...inColumns(form), ...inRows(form)];
}
