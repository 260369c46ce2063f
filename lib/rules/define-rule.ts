import type { Outcome, Rule, RuleMeta, Skip, Subject, Verdict, Violation } from "./rule";

interface Definition extends RuleMeta {
  /** One outcome for each case that fails or can't be told; nothing for a case that holds. */
  readonly check: (subject: Subject) => Iterable<Outcome>;
}

/** A check. For a family of equations between figures see `defineEquationRule`. */
export function defineRule({ check, ...meta }: Definition): Rule {
  return {
    ...meta,
    check(subject): Verdict {
      const violations: Violation[] = [];
      const skips: Skip[] = [];
      for (const outcome of check(subject)) {
        if ("reason" in outcome) skips.push(outcome);
        else violations.push(outcome);
      }
      return { violations, skips };
    },
  };
}
