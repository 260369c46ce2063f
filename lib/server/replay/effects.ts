import "server-only";
import { z } from "zod";
import type { FindingsPlan } from "@/lib/server/store/plan-findings";

/** What a change of rules does to the findings of one check. */
export const CheckEffect = z.object({
  /** Findings that were not there before, those that were once retired among them. */
  new: z.number().int(),
  /** Findings that are found no longer. */
  gone: z.number().int(),
  /** Of the new ones: those that were decided with other figures, and ask for a decision again. */
  reopened: z.number().int(),
});
export type CheckEffect = z.infer<typeof CheckEffect>;

/** By the check's id; checks on which there is no effect are left out. */
export const Effects = z.record(z.string(), CheckEffect);
export type Effects = Readonly<Record<string, CheckEffect>>;

const NONE: CheckEffect = { new: 0, gone: 0, reopened: 0 };

function plus(a: CheckEffect, b: Partial<CheckEffect>): CheckEffect {
  return {
    new: a.new + (b.new ?? 0),
    gone: a.gone + (b.gone ?? 0),
    reopened: a.reopened + (b.reopened ?? 0),
  };
}

/** Both together. */
export function addEffects(
  effects: Effects,
  others: Iterable<readonly [string, Partial<CheckEffect>]>,
): Effects {
  const sum: Record<string, CheckEffect> = { ...effects };
  for (const [rule, effect] of others) sum[rule] = plus(sum[rule] ?? NONE, effect);
  return sum;
}

/** What a plan does, check by check. */
export function effectsOfPlan({ added, changed, gone }: FindingsPlan): Effects {
  return addEffects({}, [
    ...added.map(
      ({ columns, older }) => [columns.rule, { new: 1, reopened: older === null ? 0 : 1 }] as const,
    ),
    ...changed
      .filter(({ row }) => row.retiredAt !== null)
      .map(({ columns }) => [columns.rule, { new: 1 }] as const),
    ...gone.map(({ rule }) => [rule, { gone: 1 }] as const),
  ]);
}
