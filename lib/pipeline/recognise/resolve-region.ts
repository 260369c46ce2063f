import type { Region } from "@/lib/domain/report";
import { toSimplified } from "@/lib/pipeline/text/to-simplified";
import { type Division, divisionsAt, lineage } from "./regions";

function isWithin(inner: Division, outer: Division): boolean {
  return lineage(inner).some(({ code }) => code === outer.code);
}

/** A name's beginning that names a place, and what the place can be. */
interface Beginning {
  readonly length: number;
  readonly candidates: readonly Division[];
}

/** The deepest divisions that the beginning of a name can mean, province, city and district in turn. */
function beginningOf(name: string): Beginning {
  let position = 0;
  let candidates: readonly Division[] = [];
  for (;;) {
    const next = divisionsAt(name, position)
      .map(({ name: found, divisions }) => ({
        found,
        divisions: divisions.filter(
          (division) =>
            candidates.length === 0 ||
            candidates.some((outer) => outer !== division && isWithin(division, outer)),
        ),
      }))
      .find(({ divisions }) => divisions.length > 0);
    if (next === undefined) return { length: position, candidates };
    candidates = next.divisions;
    position += next.found.length;
  }
}

/** Divisions named anywhere in a name by their full names: 国家税务总局洛阳市税务局. */
function fromWithin(name: string): readonly Division[] {
  for (let position = 1; position < name.length; position += 1) {
    const { candidates } = beginningOf(name.slice(position));
    const isFull = candidates.some(({ ownName }) => name.startsWith(ownName, position));
    if (isFull) return candidates;
  }
  return [];
}

/** Of several divisions of one name, the one whose city or province the text names, if only one is. */
function byContext(candidates: readonly Division[], text: string): Division | null {
  const isNamed = ({ ownName }: Division) => text.includes(ownName);
  // The city first: two of its name may lie in the one province that the text names.
  const byCity = candidates.filter(({ parent }) => parent !== null && isNamed(parent));
  const byAny = candidates.filter((candidate) => lineage(candidate).slice(1).some(isNamed));
  const [only, second] = byCity.length > 0 ? byCity : byAny;
  return second === undefined ? (only ?? null) : null;
}

/** A body's name without the place that it begins with: 水利局 of 洛阳市水利局. */
export function withoutPlace(name: string): string {
  return name.slice(beginningOf(toSimplified(name)).length);
}

/** Whether two names begin with places that are not one: 洛阳市 and 南阳市, not 南岗区 and 哈尔滨市. */
export function areApart(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((name) => beginningOf(toSimplified(name)).candidates);
  if (ofA === undefined || ofB === undefined || ofA.length === 0 || ofB.length === 0) return false;
  return !ofA.some((one) => ofB.some((other) => isWithin(one, other) || isWithin(other, one)));
}

/**
 * The region of a body by its names: 鹤岗市… is Hegang, 武汉东湖… is Wuhan, 西工区… is the one
 * district of that name. A name that several places bear is resolved only when the text names the
 * city or province of exactly one of them; otherwise null.
 *
 * @param names the body's names as printed, the most telling first
 * @param text the report's text, without spaces
 */
export function resolveRegion(names: readonly string[], text: string): Region | null {
  for (const name of names.map(toSimplified)) {
    const beginning = beginningOf(name).candidates;
    const candidates = beginning.length > 0 ? beginning : fromWithin(name);
    const [only, second] = candidates;
    const found = second === undefined ? only : byContext(candidates, text);
    if (found != null) return { code: found.code, name: found.name };
  }
  return null;
}
