import { figuresOfForm } from "@/lib/form/catalogue";
import { defineRule } from "./define-rule";
import { valueOf } from "./figures/figures";
import type { Outcome, Subject } from "./rule";
import { nameRelation } from "./words/name-relation";
import { namesOfBodies, NEEDS_OTHER_BODIES } from "./words/other-bodies";

function check({ report, form, surroundings }: Subject): Outcome[] {
  if (surroundings === null) return [NEEDS_OTHER_BODIES];
  if (form === null) return [];
  // The report of a government, sent in by its office too, is one report.
  const others = surroundings.sameFigures.filter(
    ({ name }) => report.agency === null || nameRelation(report.agency, name) === "different",
  );
  if (others.length === 0) return [];
  const cells = figuresOfForm(form.id)
    .map(({ address }) => address)
    .filter((address) => (valueOf(report, address) ?? 0) !== 0);
  const names = namesOfBodies(others.map(({ name }) => name));
  return [
    {
      message: {
        zh: `${cells.length} 个不为零的数与同年度的${names.zh}完全相同，像是同一张表`,
        en: `${cells.length} figures that are not zero are all those of ${names.en} for the same year; the tables look like one`,
      },
      cells,
    },
  ];
}

/** Two bodies' years of work are never the same in every figure. */
export const identicalFigures = defineRule({
  id: "identical-figures",
  group: "across-bodies",
  severity: "warning",
  title: { zh: "数据与别的机关完全相同", en: "Every figure as another body" },
  basis: {
    zh: "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责",
    en: "Notice (2021) No. 30: reports are not to be copies",
  },
  check,
});
