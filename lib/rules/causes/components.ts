import type { Sum } from "./sums";

/** Put together what belongs together by any chain of neighbours; the order of the first stays. */
function joined(groups: readonly (readonly Sum[])[], keysOf: (sum: Sum) => Iterable<string>) {
  const parts: { readonly sums: Sum[]; readonly keys: Set<string> }[] = [];
  for (const group of groups) {
    const keys = new Set(group.flatMap((sum) => [...keysOf(sum)]));
    const sums = [...group];
    for (let index = parts.length - 1; index >= 0; index -= 1) {
      const part = parts[index];
      if (part === undefined || ![...keys].some((key) => part.keys.has(key))) continue;
      sums.unshift(...part.sums);
      for (const key of part.keys) keys.add(key);
      parts.splice(index, 1);
    }
    parts.push({ sums, keys });
  }
  return parts.map(({ sums }) => sums);
}

/** Failing laws that have figures in common: one wrong figure can explain no more than these. */
export function sharingFigures(failing: readonly Sum[]): Sum[][] {
  return joined(
    failing.map((sum) => [sum]),
    ({ law }) => law.signs.keys(),
  );
}

/**
 * Groups of failing laws in which the same fails in several columns or rows: figures that stand in
 * the wrong cell, and a person's column that is wrong together with the total, do that.
 */
export function failingAlike(groups: readonly (readonly Sum[])[]): Sum[][] {
  return joined(groups, ({ law }) => [law.family === "track" ? law.key : law.family]);
}
