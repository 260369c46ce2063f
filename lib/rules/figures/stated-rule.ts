import { defineRule } from "@/lib/rules/define-rule";
import type { Rule, RuleMeta, Subject } from "@/lib/rules/rule";
import type { Comparison } from "./stated";

/** A check of the prose that can also tell what it has compared with what. */
export interface StatedRule extends Rule {
  readonly comparisons: (subject: Subject) => readonly Comparison[];
}

interface StatedDefinition extends RuleMeta {
  readonly comparisons: (subject: Subject) => readonly Comparison[];
}

/**
 * A check that holds statements against figures or each other. Its findings are the comparisons that
 * do not agree; what agreed is known as well, so that a statement can be shown to be right.
 */
export function defineStatedRule({ comparisons, ...meta }: StatedDefinition): StatedRule {
  const rule = defineRule({
    ...meta,
    check: (subject) => comparisons(subject).flatMap(({ outcome }) => outcome ?? []),
  });
  return { ...rule, comparisons };
}
