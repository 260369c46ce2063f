import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import { nameRelation } from "@/lib/rules/words/name-relation";
import { fold } from "@/lib/pipeline/text/fold";
import { plainText } from "./plain-text";

const NAME_LENGTH = 100;

/** Words that hold the name of a unit of administration without naming one. */
const NOT_PLACES = /城市|城乡|城镇|市场|市政|市容|社区|乡村|区域|区划|园区|地区性/gu;
const PLACE = /.(?:省|自治区|特别行政区|市|地区|自治州|州|盟|区|县|旗|街道|镇|乡|苏木|农场|兵团)/u;
const NATIONAL = /^(?:中华人民共和国|国务院|国家|中国)/u;
/**
 * "我局", "本机关", and names that begin with the bare unit: "市城管局", "区政府". But 镇江市 and 市中区
 * are names of places.
 */
const RELATIVE =
  /^(?:我|本|该|各|全)|^(?:省|市|区|县|州|盟|旗|镇|乡)(?!.{0,2}(?:省|市|县|旗|州)|.区)/u;

/**
 * Whether a name says whose body it is without a place or a reader to fill in: "洛阳市财政局" does,
 * "市财政局", "财政局" and "我局" do not.
 */
export function isFullName(name: string): boolean {
  const bare = name.replace(NOT_PLACES, "");
  if (NATIONAL.test(name)) return true;
  return !RELATIVE.test(bare) && PLACE.test(bare);
}

/** A body's name as it is compared. */
export function foldName(name: string): string {
  return fold(name).toLowerCase();
}

/** The place at a name's beginning, to its smallest unit: "洛阳市西工区" of "洛阳市西工区财政局". */
function placeOf(name: string): string {
  return /^.*(?:[省市区县旗州盟镇乡]|街道)/u.exec(name.replace(NOT_PLACES, ""))?.[0] ?? "";
}

/** Whether two full names are of one body: a full and a shorter form, of the same smallest unit. */
function areOfOneBody(one: string, other: string): boolean {
  const [place, otherPlace] = [placeOf(one), placeOf(other)];
  return (
    (place.endsWith(otherPlace) || otherPlace.endsWith(place)) &&
    nameRelation(one, other) !== "different"
  );
}

/**
 * The full names of the body that reports, as its title and signature print them, the fullest
 * first. A name of another body that stands there by mistake is left out.
 */
export function fullNamesOf(reading: ReadReport): string[] {
  const printed = [
    reading.agency ?? "",
    ...reading.names.filter(({ role }) => role !== "text").map(({ name }) => name),
    reading.signatory ?? "",
  ];
  const byFolded = new Map<string, string>();
  for (const name of printed.map((each) => plainText(each, NAME_LENGTH))) {
    const folded = foldName(name);
    if (isFullName(folded) && !byFolded.has(folded)) byFolded.set(folded, name);
  }
  const [main, ...others] = byFolded.keys();
  if (main === undefined) return [];
  return [main, ...others.filter((name) => areOfOneBody(main, name))].map(
    (folded) => byFolded.get(folded) ?? folded,
  );
}
