import { expect } from "vitest";
import type { ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import { readNow } from "@/tests/support/read-now";
import { judge } from "@/lib/rules/run-rules";
import { trialFigures } from "./trial-figures";
import type { TrialReport } from "./trial-report";

export interface Expected {
  /** Beginnings of addresses whose figures the document does not show, or not clearly. */
  readonly absent?: readonly string[];
  /** Figures that the document prints otherwise than the trial's; null for none. */
  readonly figures?: Readonly<Record<string, number | null>>;
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly publishedOn?: string | null;
  readonly signatory?: string | null;
  /** Checks of severity error that the document really fails. */
  readonly errors?: readonly string[];
}

export function readOrFail(bytes: Uint8Array): ReadReport {
  const result = readNow(bytes);
  if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
  return result.report;
}

/** One misread row says as much as all of them. */
const MOST_SHOWN = 8;

function isoOf(date: string | null): string | null {
  const parts = /(\d{4})\D(\d{1,2})\D(\d{1,2})/u.exec(date ?? "");
  return parts === null
    ? null
    : parts
        .slice(1)
        .map((part) => part.padStart(2, "0"))
        .join("-");
}

function figureProblems(report: ReadReport, { form }: TrialReport, expected: Expected): string[] {
  const figures: Readonly<Record<string, number | null>> = {
    ...trialFigures(form),
    ...expected.figures,
  };
  const problems = figuresOfForm(form).flatMap(({ address }) => {
    const cell = report.cells[address];
    const isAbsent = expected.absent?.some((beginning) => address.startsWith(beginning)) ?? false;
    const right = isAbsent ? null : (figures[address] ?? null);
    if ((cell?.value ?? null) === right) return [];
    return [`${address}: printed ${right}, read ${cell?.value ?? cell?.absent} (${cell?.printed})`];
  });
  const [shown, more] = [problems.slice(0, MOST_SHOWN), problems.length - MOST_SHOWN];
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}

/** Each value stands where its place says, as printed. */
function placeProblems({ cells, claims, document: { text } }: ReadReport): string[] {
  const ofCells = Object.entries(cells).flatMap(([address, { value, printed, place }]) => {
    if (value === null) return [];
    const there = place === null ? null : text.slice(place.start, place.end);
    return there === printed ? [] : [`${address}: ${printed} is not at its place (${there})`];
  });
  const ofClaims = claims.flatMap(({ quote, place }) =>
    text.slice(place.start, place.end) === quote ? [] : [`claim ${quote} is not at its place`],
  );
  return [...ofCells, ...ofClaims];
}

/** Reads a trial document and holds the reading against what the document says. */
export function expectReading(
  bytes: Uint8Array,
  trial: TrialReport,
  expected: Expected = {},
): ReadReport {
  const report = readOrFail(bytes);
  const errors = judge(report)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule}: ${message.zh}`);
  const known = expected.errors ?? [];
  expect({
    form: report.form,
    agency: report.agency,
    year: report.year,
    publishedOn: report.publishedOn,
    signatory: report.signatory,
    figures: figureProblems(report, trial, expected),
    places: placeProblems(report),
    errors: errors.filter((error) => !known.some((rule) => error.startsWith(`${rule}:`))),
  }).toEqual({
    form: trial.form,
    agency: expected.agency === undefined ? trial.body : expected.agency,
    year: expected.year === undefined ? trial.year : expected.year,
    publishedOn: expected.publishedOn === undefined ? isoOf(trial.date) : expected.publishedOn,
    signatory: expected.signatory === undefined ? trial.signatory : expected.signatory,
    figures: [],
    places: [],
    errors: [],
  });
  return report;
}
