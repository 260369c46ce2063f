import { type Address, addressOf } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { formById } from "@/lib/form/catalogue";

/** A figure as a trial document prints it, and what reading it must give. */
export type TrialFigures = Readonly<Record<Address, number>>;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const DISCLOSURE: Record<FormId, Readonly<Record<string, readonly number[]>>> = {
  "form-2019": {
    regulations: [3, 2, 41],
    normative_documents: [14, 13, 92],
    licences: [37, -4, 798],
    other_services: [21, 6, 455],
    penalties: [56, 2, 1310],
    coercion: [5, -1, 17],
    fees: [8, -3],
    procurement: [49, 275.4213],
  },
  "form-2021": {
    regulations: [3, 2, 41],
    normative_documents: [14, 13, 92],
    licences: [798],
    penalties: [1310],
    coercion: [17],
    fees: [1944.0495],
  },
};

/** Four numbers that are nowhere else, and their total. */
function track(first: number): number[] {
  const results = [0, 7, 14, 21].map((step) => first + step);
  return [...results, sum(results)];
}

const REVIEWS: Record<string, readonly number[]> = {
  reconsideration: track(101),
  litigation_direct: track(202),
  litigation_after: track(303),
};

/** Rows whose every figure is another number, and that all add up. */
function applications(form: FormId): Record<string, readonly number[]> {
  const { outcomes } = formById(form).applications;
  const applicants = [0, 1, 2, 3, 4, 5];
  const byOutcome = outcomes.map((_, index) => applicants.map((a) => 6 * index + a + 1));
  const handled = applicants.map((a) => sum(byOutcome.map((row) => row[a] ?? 0)));
  const carriedIn = applicants.map((a) => 131 + 2 * a);
  const carriedOut = applicants.map((a) => 150 + 3 * a);
  const received = applicants.map(
    (a) => (handled[a] ?? 0) + (carriedOut[a] ?? 0) - (carriedIn[a] ?? 0),
  );
  const rows: [string, readonly number[]][] = [
    ["new", received],
    ["carried_in", carriedIn],
    ...outcomes.map((id, index): [string, readonly number[]] => [id, byOutcome[index] ?? []]),
    ["handled", handled],
    ["carried_out", carriedOut],
  ];
  return Object.fromEntries(rows.map(([id, row]) => [id, [...row, sum(row)]]));
}

/** A report in which every figure of a row or column is another, so that none can be misplaced unseen. */
export function trialFigures(id: FormId): TrialFigures {
  const form = formById(id);
  const requests = applications(id);
  const entries = [
    ...form.disclosure.flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map(
          (column, index) =>
            [
              addressOf("disclosure", row.id, column.id),
              DISCLOSURE[id][row.id]?.[index] ?? 0,
            ] as const,
        ),
      ),
    ),
    ...form.applications.rows.flatMap((row) =>
      form.applications.columns.map(
        (column, index) =>
          [addressOf("applications", row.id, column.id), requests[row.id]?.[index] ?? 0] as const,
      ),
    ),
    ...form.reviews.tracks.flatMap((track) =>
      form.reviews.columns.map(
        (column, index) =>
          [addressOf("reviews", track.id, column.id), REVIEWS[track.id]?.[index] ?? 0] as const,
      ),
    ),
  ];
  return Object.fromEntries(entries);
}
