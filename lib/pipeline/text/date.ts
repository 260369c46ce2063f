import { parseChineseNumeral } from "./chinese-numeral";
import { fold } from "./fold";

const WESTERN = /(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?/u;
const CHINESE =
  /([零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日?/u;

/** A date as printed, folded: its ISO form, and the folded characters that make it. */
export interface PrintedDate {
  readonly iso: string;
  readonly printed: string;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1990 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
}

/**
 * The first date in a text, in any of the ways reports print one: 2021年1月25日, 2021-01-25,
 * 2021.1.25, 二〇二一年一月二十五日, with or without spaces. Null when there is none, or when the
 * numbers are no date ("2021年2月30日").
 */
export function findDate(text: string): PrintedDate | null {
  const folded = fold(text);
  const western = WESTERN.exec(folded);
  if (western !== null) {
    const iso = isoDate(Number(western[1]), Number(western[2]), Number(western[3]));
    return iso === null ? null : { iso, printed: western[0] };
  }
  const chinese = CHINESE.exec(folded);
  if (chinese === null) return null;
  const [year, month, day] = [chinese[1], chinese[2], chinese[3]].map((part) =>
    parseChineseNumeral(part ?? ""),
  );
  if (year == null || month == null || day == null) return null;
  const iso = isoDate(year, month, day);
  return iso === null ? null : { iso, printed: chinese[0] };
}
