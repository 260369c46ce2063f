import type { ReadReport } from "@/lib/domain/report";
import { fold } from "@/lib/pipeline/text/fold";

/** Stands for whoever and wherever the body is. */
export const SELF = "▢";
/** Stands for a year. */
const SOME_YEAR = "#";

const UNIT = /[^省市区县旗州盟]{1,8}(?:省|自治区|自治州|市|区|县|旗|州|盟)/gu;
const NAME_PLACE = /^(?:.{2,8}?(?:省|自治区))?(?:.{2,6}?(?:市|州|盟))?(?:.{1,6}?(?:区|县|旗))?/u;
/** "我局", "本机关", "全市": a reader fills in who and where. */
const RELATIVE =
  /[我本全该](?:省|市|区|县|旗|州|盟|镇|乡|街道|局|委|办|厅|院|部|处|中心|单位|机关|部门)/gu;

const LONGEST_NAME = 60;

function bare(place: string): string {
  return place.replace(/(?:自治区|自治州|[省市区县旗州盟])$/u, "");
}

/** The words by which a body calls itself and its place, folded, the longest first. */
function ownWords({ agency, agencyNames, signatory, region }: ReadReport): string[] {
  const names = [agency ?? "", signatory ?? "", ...agencyNames]
    .map((name) => fold(name.slice(0, LONGEST_NAME)))
    .filter((name) => name.length >= 4);
  const places = [fold(region?.name ?? "").match(UNIT) ?? [], names.map(placeOfName)].flat();
  const words = [
    ...names,
    // "城市管理局" of "示例市城市管理局": the body without its place.
    ...names
      .map((name) => name.slice(placeOfName(name).length))
      .filter(({ length }) => length >= 4),
    ...places,
    ...places.map(bare),
  ];
  return [...new Set(words)]
    .filter(({ length }) => length >= 2)
    .sort((a, b) => b.length - a.length);
}

function placeOfName(name: string): string {
  return NAME_PLACE.exec(name)?.[0] ?? "";
}

const YEAR = /(?:19|20)\d{2}年?|[一二][零一二三四五六七八九]{3}年/gu;

/**
 * How a report's folded sentences forget whose they are: without the body's names, its place, and
 * years, as the same sentence of another body or year would print.
 */
export function maskOf(report: ReadReport): (folded: string) => string {
  const words = ownWords(report).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  const own = words.length === 0 ? null : new RegExp(words.join("|"), "gu");
  return (folded) =>
    (own === null ? folded : folded.replace(own, SELF))
      .replace(RELATIVE, SELF)
      .replace(YEAR, SOME_YEAR)
      .replace(/▢{2,50}/gu, SELF);
}
