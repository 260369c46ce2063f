import { type Address, addressOf } from "@/lib/domain/address";
import type { Form, FormColumn } from "@/lib/form/form";
import type { Random } from "@/lib/sample/random";
import type { SampleFigures } from "@/lib/sample/sample-report";

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Numbers in random order, none of them twice. */
function numbersFrom(first: number, count: number, random: Random): () => number {
  const numbers = random.shuffle(Array.from({ length: count }, (_, index) => first + index));
  return () => numbers.pop() ?? 0;
}

function disclosureFigure({ kind }: FormColumn, next: () => number, random: Random): number {
  if (kind === "change") return (next() % 400) * (random.chance(0.5) ? -1 : 1);
  if (kind === "count") return random.chance(0.2) ? next() * random.integer(10, 900) : next();
  return random.pick([next(), next() + 0.5, next() * 10 + random.integer(1, 9999) / 10_000]);
}

function applicationRows(form: Form, next: () => number): Record<string, readonly number[]> {
  const { outcomes, columns } = form.applications;
  const applicants = columns.slice(0, -1);
  const draw = () => applicants.map(next);
  const byOutcome = outcomes.map((id) => ({ id, counts: draw() }));
  const handled = applicants.map((_, index) =>
    sum(byOutcome.map(({ counts }) => counts[index] ?? 0)),
  );
  const carriedIn = draw();
  const carriedOut = draw();
  const received = handled.map(
    (count, index) => count + (carriedOut[index] ?? 0) - (carriedIn[index] ?? 0),
  );
  return {
    ...Object.fromEntries(byOutcome.map(({ id, counts }) => [id, counts])),
    new: received,
    carried_in: carriedIn,
    handled,
    carried_out: carriedOut,
  };
}

/** Figures that add up and of which none is printed twice but by chance, so that no shift is unseen. */
export function distinctFigures(form: Form, random: Random): SampleFigures {
  const few = numbersFrom(1, 199, random);
  const many = numbersFrom(200, 400, random);
  const requests = applicationRows(form, few);
  const withTotal = (counts: readonly number[]) => [...counts, sum(counts)];
  const disclosure = form.disclosure.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column): [Address, number] => [
        addressOf("disclosure", row.id, column.id),
        disclosureFigure(column, many, random),
      ]),
    ),
  );
  const applications = form.applications.rows.flatMap(({ id: row }) => {
    const counts = withTotal(requests[row] ?? []);
    return form.applications.columns.map(({ id }, index): [Address, number] => [
      addressOf("applications", row, id),
      counts[index] ?? 0,
    ]);
  });
  const reviews = form.reviews.tracks.flatMap(({ id: track }) => {
    const counts = withTotal(form.reviews.columns.slice(0, -1).map(few));
    return form.reviews.columns.map(({ id }, index): [Address, number] => [
      addressOf("reviews", track, id),
      counts[index] ?? 0,
    ]);
  });
  return Object.fromEntries([...disclosure, ...applications, ...reviews]);
}
