import { fold } from "@/lib/pipeline/text/fold";
import { PRINTED_YEAR, yearOf } from "@/lib/pipeline/text/year";
import { isBodyName } from "./body-name";
import { areApart, withoutPlace } from "./resolve-region";

/** What the names of a file and of the folders that it was in say of a report. Guesses, all of it. */
export interface PathHints {
  readonly year: number | null;
  /** The body's name, with the place that a folder above is called after. */
  readonly body: string | null;
  /** The places that folders are called after, the largest first. */
  readonly places: readonly string[];
}

const EXTENSION = /\.[a-z0-9]{2,5}$/iu;
const YEAR = new RegExp(String.raw`(?<!\d)20\d{2}(?!\d)|${PRINTED_YEAR}`, "gu");
const SUBJECT = /(?:政府|政务)?信息公开.*$|(?:年度?)?(?:工作)?(?:报告|年报|报)$/u;
const SEPARATOR = /[\s_—.,，、:：()（）【】[\]《》-]+/u;
/** "市水务局": a folder above says which city. */
const RELATIVE = /^(?:省|市|区|县|州|盟|旗|镇|乡)(?!.{0,2}(?:省|市|县|旗|州)|.区)/u;
const PLACE_ENDING = /[省市区县旗州盟]$/u;
const PROVINCE_ENDING = /(?:省|自治区)$/u;

function yearsIn(name: string): number[] {
  const years = [...name.matchAll(YEAR)].map(([printed]) => yearOf(printed));
  return [...new Set(years.filter((year) => year >= 2000 && year < 2100))];
}

/** The year of the innermost name that has one; of two in one name, nobody knows which is meant. */
function yearOfNames(names: readonly string[]): number | null {
  const years = names.map(yearsIn).findLast((found) => found.length > 0) ?? [];
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** The words of a name that are left when year, subject and numbering are taken away. */
function wordsOf(name: string): string[] {
  const bare = name
    .replace(YEAR, " ")
    .replace(/(?<= )年度?/gu, " ")
    .trim()
    .replace(SUBJECT, "");
  return bare.split(SEPARATOR).filter((word) => word !== "");
}

function isPlace(word: string): boolean {
  return PLACE_ENDING.test(word) && withoutPlace(word) === "";
}

function withPlaces(body: string, places: readonly string[]): string {
  // Bodies are called after their city and district; the province only where there is nothing else.
  const below = places.filter((place) => !PROVINCE_ENDING.test(place));
  const hasPlace = withoutPlace(body) !== body;
  const place = (below.length > 0 || hasPlace ? below : places).join("");
  if (place === "") return body;
  if (!hasPlace) return place + body.replace(RELATIVE, "");
  // A district's body in the folder of its city; not one of another city, nor one that says its own.
  const isNamed = below.some((each) => body.includes(each));
  return isNamed || areApart(body, place) ? body : place + body;
}

/**
 * What a file's path hints at: 鹤岗市/水务局/2020/年报.pdf is perhaps of 鹤岗市水务局, for 2020.
 *
 * @param names from the outermost archive's to the file's own, each with its folders
 */
export function hintsOfPath(names: readonly string[]): PathHints {
  const parts = names
    .flatMap((name) => name.replace(EXTENSION, "").split("/"))
    .map((part) => fold(part.replace(/\s+/gu, "_")));
  const words = parts.flatMap(wordsOf);
  const places = [...new Set(words.filter(isPlace))];
  const body = words.findLast((word) => isBodyName(word) && !isPlace(word));
  return {
    year: yearOfNames(parts),
    body: body === undefined ? null : withPlaces(body, places),
    places,
  };
}
