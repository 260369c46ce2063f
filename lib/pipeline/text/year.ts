import { parseChineseNumeral } from "./chinese-numeral";

/** The year of a folded "2021年" or "二零二一年", for use inside larger patterns. */
export const PRINTED_YEAR = String.raw`(?<!\d)(?:\d{4}|[零一二三四五六七八九]{4})(?=年)`;

/** The number of a year as {@link PRINTED_YEAR} finds it. */
export function yearOf(printed: string): number {
  return /^\d/u.test(printed) ? Number(printed) : (parseChineseNumeral(printed) ?? 0);
}
