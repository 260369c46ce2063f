import { type Remedy, remedyOf, type Slip } from "./slip";
import { type Step, slipOfStep, type Steps } from "./steps";
import type { Sum, Sums } from "./sums";

/** By how much a step must move to close all that it touches; null where no one number does. */
function byOf(step: Step): number | null {
  let by: number | null = null;
  for (const [{ off }, coefficient] of step.moves) {
    const needed = -off / coefficient;
    if (by !== null && by !== needed) return null;
    by = needed;
  }
  return by === null || by === 0 ? null : by;
}

/** Every step that closes all laws it touches, of those that touch a failing one. */
export function closingSteps(sums: Sums, steps: Steps, failing: readonly Sum[]): Slip[] {
  const tried = new Set(failing.flatMap((sum) => steps.of(sum)));
  return [...tried].flatMap((step) => {
    const by = byOf(step);
    return by === null ? [] : (slipOfStep(sums, step, by) ?? []);
  });
}

/** The steps that alone close all of these laws. */
export function oneStep(sums: Sums, steps: Steps, failing: readonly Sum[]): Remedy[] {
  const [first, ...others] = failing;
  if (first === undefined) return [];
  const tried = steps.of(first).filter(({ moves }) => others.every((sum) => moves.has(sum)));
  return tried.flatMap((step) => {
    const by = byOf(step);
    const slip = by === null ? null : slipOfStep(sums, step, by);
    return slip === null ? [] : [remedyOf([slip])];
  });
}
