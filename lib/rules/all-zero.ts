import { figuresOfForm } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { defineRule } from "./define-rule";
import { skipForAbsent, valueOf } from "./figures/figures";
import type { Outcome, Subject } from "./rule";
import { zeroFigures } from "./figures/zero-figures";

/** The figures to look at first: what the body did and was asked, without the parts. */
function isHeadline({ row, column, table }: Figure): boolean {
  if (table === "disclosure") return column === "decisions" || column === "amount";
  return column === "total" && (table === "reviews" || row === "new" || row === "handled");
}

function check({ report, form }: Subject): Outcome[] {
  if (form === null) return [];
  const zero = zeroFigures(report, form);
  if (zero.all === false) return [];
  if (zero.all === null) return [skipForAbsent(report, zero.absent)];
  const figures = figuresOfForm(form.id);
  const count = figures.filter(({ address }) => valueOf(report, address) === 0).length;
  return [
    {
      message: {
        zh: `三张表印出的 ${count} 个数全是 0，请确认是据实填报，不是空表`,
        en: `All ${count} figures printed in the three tables are 0; please confirm that the form was filled in`,
      },
      cells: figures.filter(isHeadline).map(({ address }) => address),
    },
  ];
}

/** A report in which nothing happened at all was mostly not filled in. */
export const allZero = defineRule({
  id: "all-zero",
  group: "units",
  severity: "warning",
  title: { zh: "全部数据为零", en: "Every figure is zero" },
  basis: {
    zh: "《政府信息公开条例》第五十条：年度报告应当载明当年的实际情况",
    en: "Article 50: the report gives the year's actual work",
  },
  check,
});
