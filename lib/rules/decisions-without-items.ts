import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { skipForAbsent, valueOf } from "./figures/figures";
import { type ItemRow, itemRows } from "./figures/item-rows";
import type { Outcome } from "./rule";

function outcomeOf(report: ReadReport, row: ItemRow): Outcome | null {
  if (row.decisions === null) return null;
  const decisions = valueOf(report, row.decisions);
  // Without a decision there is nothing to ask, whatever the items are.
  if (decisions === 0) return null;
  const stock = valueOf(report, row.lastYear);
  const change = valueOf(report, row.change);
  // Items of last year can have been decided on before they were dropped.
  if (stock !== null && stock > 0) return null;
  const cells = [row.lastYear, row.change, row.decisions];
  if (decisions === null || stock === null || change === null) {
    return skipForAbsent(
      report,
      cells.filter((cell) => valueOf(report, cell) === null),
    );
  }
  if (decisions < 0 || stock + change > 0) return null;
  return {
    message: {
      zh: `${row.label.zh}：上一年项目数量 ${stock}，本年增/减 ${change}，没有事项，却有处理决定 ${decisions} 件`,
      en: `${row.label.en}: ${decisions} decisions, but ${stock} items last year and a change of ${change}`,
    },
    cells,
  };
}

/** Who decides on licences or penalties has items to decide on. */
export const decisionsWithoutItems = defineRule({
  id: "decisions-without-items",
  group: "within-tables",
  severity: "warning",
  title: { zh: "没有事项却有处理决定", en: "Decisions without items" },
  basis: {
    zh: "《政府信息公开条例》第二十条第（五）（六）项：处理决定依公开的事项作出",
    en: "Article 20 (5) and (6): decisions are made on items that are public",
  },
  check: ({ report, form }) =>
    form === null ? [] : itemRows(form).flatMap((row) => outcomeOf(report, row) ?? []),
});
