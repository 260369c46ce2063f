import type { Address } from "@/lib/domain/address";
import { statedOn } from "./figures/stated";
import { compareStated } from "./figures/stated-figure";
import { defineStatedRule } from "./figures/stated-rule";

const FIGURES: readonly Address[] = [
  "disclosure.procurement.projects",
  "disclosure.procurement.amount",
];

/** Procurement in the prose agrees with the table, both in one unit. */
export const narrativeProcurement = defineStatedRule({
  id: "narrative-procurement",
  group: "prose",
  severity: "error",
  title: { zh: "采购数文字与表格不符", en: "Procurement: text and table differ" },
  basis: {
    zh: "文字写的政府集中采购项目数和金额应当与表二一致（换算成同一单位）",
    en: "Projects and amount in the text must agree with table two, in one unit",
  },
  comparisons: ({ report, form }) =>
    FIGURES.flatMap((figure) =>
      form === null || report.cells[figure] === undefined
        ? []
        : statedOn(report, figure).flatMap((stated) => compareStated(report, stated, [[figure]])),
    ),
});
