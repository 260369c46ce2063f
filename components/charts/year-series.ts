import type { MissingReason } from "@/lib/domain/views/quantity";

/** One line, or one layer of stacked columns, of a chart over the years. */
export interface YearSeries {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly hatched?: boolean;
  /** By year; null is not known, and drawn as a gap. */
  readonly values: Readonly<Record<number, number | null>>;
  /** By year: why there is no value. */
  readonly missing?: Readonly<Record<number, MissingReason>> | undefined;
  /** By year, of a rate: what it is divided by. */
  readonly n?: Readonly<Record<number, number>> | undefined;
  /** Years in which a rate rests on too few cases. */
  readonly few?: readonly number[] | undefined;
}

/** A place on the axis: a year, or the break between the two forms. */
export interface YearSlot {
  readonly key: string;
  readonly year: number | null;
  readonly [series: string]: number | string | null;
}

export const FORM_BREAK = "break";

const FIRST_YEAR_OF_2021_FORM = 2021;

/**
 * The rows of a chart over the years, without leaving out a year that nobody reports, and with an
 * empty place where the form changes, so that no line runs across it.
 */
export function yearSlots(years: readonly number[], series: readonly YearSeries[]): YearSlot[] {
  const sorted = [...years].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];

  const slots: YearSlot[] = [];
  for (let year = first; year <= last; year += 1) {
    if (year === FIRST_YEAR_OF_2021_FORM && first < year) {
      slots.push({ key: FORM_BREAK, year: null });
    }
    const values = Object.fromEntries(series.map(({ id, values: own }) => [id, own[year] ?? null]));
    slots.push({ ...values, key: year.toString(), year });
  }
  return slots;
}

/** Whether a chart over these years runs over the change of form. */
export function spansFormChange(years: readonly number[]): boolean {
  return (
    years.some((year) => year < FIRST_YEAR_OF_2021_FORM) &&
    years.some((year) => year >= FIRST_YEAR_OF_2021_FORM)
  );
}

/** The height of the highest column when the series are stacked. */
export function highestColumn(series: readonly YearSeries[], years: readonly number[]): number {
  return Math.max(0, ...columnEnds(series, years, 1));
}

/** How far the lowest column reaches below zero; 0 where none does. */
export function lowestColumn(series: readonly YearSeries[], years: readonly number[]): number {
  return -Math.max(0, ...columnEnds(series, years, -1));
}

function columnEnds(
  series: readonly YearSeries[],
  years: readonly number[],
  sign: 1 | -1,
): number[] {
  return years.map((year) =>
    series.reduce((sum, { values }) => sum + Math.max(0, sign * (values[year] ?? 0)), 0),
  );
}

/** How far the lowest value is below zero; 0 where none is. */
export function lowestValue(series: readonly YearSeries[], years: readonly number[]): number {
  return Math.min(0, ...series.flatMap(({ values }) => years.map((year) => values[year] ?? 0)));
}

/** Years from the first to the last, those that nobody reports among them. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, step) => first + step);
}

/**
 * Why a year has no drawing, where no series has a value in it; `partly` where some have none.
 * Undefined where all is there, or no reason is known.
 */
export function reasonOf(
  series: readonly YearSeries[],
  year: number,
): MissingReason | "partly" | "unknown" | undefined {
  const without = series.filter(({ values }) => (values[year] ?? null) === null);
  if (without.length === 0) return undefined;
  if (without.length < series.length) return "partly";
  const reasons = new Set(without.map(({ missing }) => missing?.[year]));
  const [only] = reasons;
  return reasons.size === 1 && only !== undefined ? only : "unknown";
}

/** What a part is of the whole; null where a part of the whole is not known. */
export function shareOf(
  value: number | null | undefined,
  parts: readonly (number | null | undefined)[],
): number | null {
  let whole = 0;
  for (const part of parts) {
    if (part === null || part === undefined) return null;
    whole += part;
  }
  return value === null || value === undefined || whole <= 0 ? null : value / whole;
}

export function highestValue(series: readonly YearSeries[], years: readonly number[]): number {
  return Math.max(0, ...series.flatMap(({ values }) => years.map((year) => values[year] ?? 0)));
}
