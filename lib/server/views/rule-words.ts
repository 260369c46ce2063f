import "server-only";
import type { Localized } from "@/lib/domain/localized";
import { RULES } from "@/lib/rules/catalogue";

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** A rule's texts; a rule that this program no longer has is called by its id. */
export function ruleWords(id: string): { readonly title: Localized; readonly basis: Localized } {
  return (
    RULE_BY_ID.get(id) ?? {
      title: { zh: id, en: id },
      basis: { zh: "此检查已停用", en: "This check is no longer in use" },
    }
  );
}
