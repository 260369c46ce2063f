import type { Region } from "@/lib/domain/report";
import { toSimplified } from "@/lib/pipeline/text/to-simplified";
import { type Division, divisionsAt, lineage } from "./regions";

function isWithin(inner: Division, outer: Division): boolean {
  return lineage(inner).some(({ code }) => code === outer.code);
}

/** The deepest divisions that the beginning of a name can mean, province, city and district in turn. */
function fromBeginning(name: string): readonly Division[] {
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
    if (next === undefined) return candidates;
    candidates = next.divisions;
    position += next.found.length;
  }
}

/** Divisions named anywhere in a name by their full names: 国家税务总局洛阳市税务局. */
function fromWithin(name: string): readonly Division[] {
  for (let position = 1; position < name.length; position += 1) {
    const candidates = fromBeginning(name.slice(position));
    const isFull = candidates.some(({ ownName }) => name.startsWith(ownName, position));
    if (isFull) return candidates;
  }
  return [];
}

/** Of several divisions of one name, the one whose city or province the text names, if only one is. */
function byContext(candidates: readonly Division[], text: string): Division | null {
  const named = candidates.filter((candidate) =>
    lineage(candidate)
      .slice(1)
      .some(({ ownName }) => text.includes(ownName)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
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
    const beginning = fromBeginning(name);
    const candidates = beginning.length > 0 ? beginning : fromWithin(name);
    const [only, second] = candidates;
    const found = second === undefined ? only : byContext(candidates, text);
    if (found != null) return { code: found.code, name: found.name };
  }
  return null;
}
