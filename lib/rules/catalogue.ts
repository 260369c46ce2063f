import { applicationsBalance } from "./applications-balance";
import type { Rule } from "./rule";

/** Every check, in the order in which a person would read a report. */
export const RULES: readonly Rule[] = [applicationsBalance];

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return RULE_BY_ID.get(id);
}
