import { kindOfPair } from "./pair-kind";
import { keyOf, type Remedy, remedyOf } from "./slip";
import { type Step, slipOfStep, type Steps } from "./steps";
import type { Sum, Sums } from "./sums";

/** Pairs of steps that one search tries at most: some 50 ms. */
const MOST_PAIRS = 60_000;

/** Remedies that are worth ranking; where there are more, the equations tell nothing. */
const MOST_REMEDIES = 300;

/**
 * By how much two steps must move so that every law they touch, and every one of these, holds.
 *
 * @returns null where no pair of numbers does, or more than one
 */
function solve(one: Step, other: Step, failing: readonly Sum[]): [number, number] | null {
  const laws = new Set([...failing, ...one.moves.keys(), ...other.moves.keys()]);
  const rows = [...laws].map((sum): [a: number, b: number, wanted: number] => [
    one.moves.get(sum) ?? 0,
    other.moves.get(sum) ?? 0,
    -sum.off,
  ]);
  const [first] = rows;
  if (first === undefined) return null;
  for (const [a, b, wanted] of rows) {
    const determinant = first[0] * b - first[1] * a;
    if (determinant === 0) continue;
    const x = (first[2] * b - first[1] * wanted) / determinant;
    const y = (first[0] * wanted - first[2] * a) / determinant;
    return rows.every(([c, d, sum]) => c * x + d * y === sum) ? [x, y] : null;
  }
  return null;
}

/** The steps that could complete another: they must touch what it leaves open, or would break. */
function partnersOf(step: Step, steps: Steps, failing: readonly Sum[]): readonly Step[] {
  const open = failing.filter((sum) => !step.moves.has(sum));
  const broken = [...step.moves.keys()].filter(({ off }) => off === 0);
  const needed = [...open, ...broken];
  const [first, ...others] = needed;
  if (first !== undefined) {
    return steps.of(first).filter(({ moves }) => others.every((sum) => moves.has(sum)));
  }
  return [...new Set([...step.moves.keys()].flatMap((sum) => steps.of(sum)))];
}

/** The pairs of steps that together close all of these laws. Bounded in time. */
export function twoSteps(sums: Sums, steps: Steps, failing: readonly Sum[]): Remedy[] {
  const found = new Map<string, Remedy>();
  let pairs = 0;
  const [first] = failing;
  if (first === undefined) return [];
  for (const one of steps.of(first)) {
    for (const other of partnersOf(one, steps, failing)) {
      pairs += 1;
      if (pairs > MOST_PAIRS || found.size >= MOST_REMEDIES) return [...found.values()];
      if (one.cells.some((cell) => other.cells.includes(cell))) continue;
      const by = solve(one, other, failing);
      if (by === null) continue;
      const [left, right] = [slipOfStep(sums, one, by[0]), slipOfStep(sums, other, by[1])];
      if (left === null || right === null) continue;
      const together = kindOfPair(sums, left, right);
      const remedy = remedyOf(together === null ? [left, right] : [together]);
      found.set(keyOf(remedy.to), remedy);
    }
  }
  return [...found.values()];
}
