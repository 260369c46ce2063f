import { addressOf } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import type { Form } from "@/lib/form/form";
import { OUTCOME_GROUPS, outcomeFigures } from "./figures/outcome-rows";
import { isOwnNumber, type StatedNumber } from "./figures/stated";
import { compareAll, type Reading } from "./figures/stated-figure";
import { defineStatedRule } from "./figures/stated-rule";

/**
 * The rows that a statement is about. "未公开" is about none: what is not disclosed may have been
 * refused, not held or not processed, and no row counts them together.
 */
function readingsOf(form: Form, about: Claim["about"]): Reading[] {
  const group = OUTCOME_GROUPS.find((id) => about === `outcomes.${id}`);
  if (group !== undefined) return [outcomeFigures(form, group)];
  const row = form.applications.outcomes.find(
    (id) => about === addressOf("applications", id, "total"),
  );
  return row === undefined ? [] : [[addressOf("applications", row, "total")]];
}

/** Requests granted, refused and so on, as the prose states them. */
export const narrativeOutcomes = defineStatedRule({
  id: "narrative-outcomes",
  group: "prose",
  severity: "warning",
  title: { zh: "办理结果文字与表格不符", en: "Outcomes: text and table differ" },
  basis: {
    zh: "文字写的予以公开、不予公开等件数应当与表三第三项的各行一致",
    en: "What the text says was granted, refused and so on should be the rows of item three in table three",
  },
  comparisons({ report, form }) {
    if (form === null) return [];
    const byTopic = new Map<Claim["about"], StatedNumber[]>();
    for (const stated of report.claims.filter(isOwnNumber)) {
      byTopic.set(stated.about, [...(byTopic.get(stated.about) ?? []), stated]);
    }
    return [...byTopic].flatMap(([about, stated]) =>
      compareAll(report, stated, readingsOf(form, about)),
    );
  },
});
