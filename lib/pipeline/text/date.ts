import { parseChineseNumeral } from "./chinese-numeral";
import { fold } from "./fold";

/** A time may follow at once, since folding takes the space away: "2021-01-25 15:47". */
const END = String.raw`(?=\d{1,2}:\d{2}|[^\d一二三四五六七八九十]|$)`;
const SEPARATED = String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${END}`;
const WORDED =
  String.raw`(?<year>\d{4}|[零一二三四五六七八九]{4})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,3}|元)月` +
  String.raw`(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3})(?:[日号]|${END})`;
const FORMS = [SEPARATED, WORDED].map((form) => new RegExp(String.raw`(?<!\d)${form}`, "u"));

/** A part of a date: in digits or in Chinese numerals, with 元月 for January and 廿 for twenty. */
function numberOf(part: string | undefined): number | null {
  if (part === undefined) return null;
  if (/^\d/u.test(part)) return Number(part);
  return part === "元" ? 1 : parseChineseNumeral(part.replace("廿", "二十").replace("卅", "三十"));
}

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
 * 2021.1.25, 二〇二一年一月二十五日, 2021年元月25日, with or without spaces. Null when there is none, or when the
 * numbers are no date ("2021年2月30日").
 */
export function findDate(text: string): PrintedDate | null {
  const folded = fold(text);
  const [first] = FORMS.map((form) => form.exec(folded))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  const { year, month, day } = first?.groups ?? {};
  const [y, m, d] = [year, month, day].map(numberOf);
  if (first === undefined || y == null || m == null || d == null) return null;
  const iso = isoDate(y, m, d);
  return iso === null ? null : { iso, printed: first[0] };
}
