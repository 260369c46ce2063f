import { parseChineseNumeral } from "@/lib/pipeline/text/chinese-numeral";

/** "20个工作日", "3个月", "2个方面", "5个百分点" count something else. */
const NOT_A_COUNT = "工作日|自然日|月|小时|方面|百分点|年度|部门|单位";
/** What makes a number that is shortened with 万 exact: "12.0345万条". */
const EXACT_PLACES = 4;
const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * A quantity in folded prose, as the named groups `about`, `number`, `scale`, `more` and `unit`:
 * 3件, 约20件, 300余条, 二十余次, 1.2万条, 20275.42万元. For use inside larger patterns, once in each.
 */
export function quantityPattern(units: string): string {
  return `(?<about>大约|约|将近|接近|近|超过?|逾|至少|不少于)?(?<number>\\d[\\d,]{0,14}(?:\\.\\d{1,8})?|(?:[零一二两三四五六七八九十百千]|[万亿](?!元)){1,9})(?<scale>[万亿](?!元))?(?<more>余|多|来)?(?<unit>${units})(?!${NOT_A_COUNT})(?<above>以上|左右|上下|余|多)?`;
}

/** Units in which requests, cases and documents are counted. */
export const CASE_UNITS = "件次|人次|件|份|条|宗|起|次|个|例";
export const MONEY_UNITS = "亿元|万元|元";

export interface Quantity {
  readonly value: number;
  readonly approximate: boolean;
  readonly unit: string;
}

/** A number shortened with 万 is rounded, unless it is printed to the last one. */
function isRounded(number: string, scale: string): boolean {
  const places = number.split(".")[1]?.length ?? 0;
  return scale !== "" && places < EXACT_PLACES;
}

/** The quantity that a match of a pattern with {@link quantityPattern} has found. */
export function quantityOf({ groups }: RegExpMatchArray): Quantity | null {
  const { about, number, scale = "", more, unit, above } = groups ?? {};
  if (number === undefined || unit === undefined) return null;
  const places = SCALES[scale] ?? 0;
  const value = /^\d/u.test(number)
    ? Number(`${number.replaceAll(",", "")}e${places}`)
    : parseChineseNumeral(number + scale);
  if (value === null || !Number.isFinite(value)) return null;
  const isAbout = [about, more, above].some((word) => word !== undefined);
  return { value, approximate: isAbout || isRounded(number, scale), unit };
}
