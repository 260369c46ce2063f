import type { MetricId } from "@/lib/domain/metric-id";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import type { YearSeries } from "./year-series";

interface MetricYear {
  readonly year: number;
  readonly values: Readonly<Record<MetricId, Quantity>>;
}

/** An indicator by year; what is absent, for whatever reason, is a gap. */
export function valuesByYear(
  years: readonly MetricYear[],
  metric: MetricId,
): Record<number, number | null> {
  return Object.fromEntries(years.map(({ year, values }) => [year, values[metric].value]));
}

/** An indicator by year with all that a chart can say of it: values, reasons, denominators. */
export function quantitiesByYear(
  years: readonly { readonly year: number; readonly quantity: Quantity }[],
): Pick<YearSeries, "values" | "missing" | "n" | "few"> {
  const values: Record<number, number | null> = {};
  const missing: Record<number, MissingReason> = {};
  const n: Record<number, number> = {};
  const few: number[] = [];
  for (const { year, quantity } of years) {
    values[year] = quantity.value;
    if (quantity.missing !== null) {
      missing[year] = quantity.missing;
      continue;
    }
    if (quantity.n !== undefined) n[year] = quantity.n;
    if (quantity.few === true) few.push(year);
  }
  return { values, missing, n, few };
}

/** The years that a row of years leaves out. */
function yearsBetween(years: readonly number[]): number[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  return all.filter((year) => !years.includes(year));
}

interface NoteWords {
  readonly noReport: string;
  readonly notInForm: string;
  readonly partly: string;
}

/**
 * What stands under a year over which nothing, or not everything, can be drawn: a column that lacks
 * a part must not be taken for the whole.
 */
export function notesByYear(
  years: readonly MetricYear[],
  metrics: readonly MetricId[],
  words: NoteWords,
): Record<string, string> {
  const gaps = yearsBetween(years.map(({ year }) => year)).map((year): [string, string] => [
    year.toString(),
    words.noReport,
  ]);
  const notes = years.flatMap(({ year, values }): [string, string][] => {
    const missing = metrics.flatMap((metric) => values[metric].missing ?? []);
    if (missing.length === 0) return [];
    const key = year.toString();
    if (missing.length < metrics.length) return [[key, words.partly]];
    const isNotInForm = missing.every((reason) => reason === "not-in-form");
    return [[key, isNotInForm ? words.notInForm : "–"]];
  });
  return { ...Object.fromEntries(gaps), ...Object.fromEntries(notes) };
}
