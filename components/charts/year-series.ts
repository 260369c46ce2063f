/** One line, or one layer of stacked columns, of a chart over the years. */
export interface YearSeries {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly hatched?: boolean;
  /** By year; null is not known, and drawn as a gap. */
  readonly values: Readonly<Record<number, number | null>>;
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
  return Math.max(
    0,
    ...years.map((year) => series.reduce((sum, { values }) => sum + (values[year] ?? 0), 0)),
  );
}

export function highestValue(series: readonly YearSeries[], years: readonly number[]): number {
  return Math.max(0, ...series.flatMap(({ values }) => years.map((year) => values[year] ?? 0)));
}
