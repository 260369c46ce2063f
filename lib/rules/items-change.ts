import type { Equation } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { columnName, skipForAbsent, termOf, valueOf } from "./figures/figures";
import { type ItemRow, itemRows } from "./figures/item-rows";
import type { Outcome, Violation } from "./rule";

/** A change equal to a stock below this may well be chance: two items became four. */
const TELLING_STOCK = 5;

function belowZero(report: ReadReport, { label, lastYear, change }: ItemRow): Violation {
  const cells = [lastYear, change];
  const left = cells.flatMap((cell) => termOf(report, cell, columnName(report, cell)) ?? []);
  const equation: Equation = {
    left,
    relation: ">=",
    right: [{ label: { zh: "零", en: "zero" }, address: null, value: 0, place: null, year: null }],
  };
  const [stock = 0, by = 0] = left.map(({ value }) => value);
  return {
    message: {
      zh: `${label.zh}：上一年项目数量 ${stock}，本年减少 ${-by}，项目数成了 ${stock + by}`,
      en: `${label.en}: ${stock} items last year and ${-by} fewer leave ${stock + by}`,
    },
    cells,
    equation,
  };
}

function sameAgain({ label, lastYear, change }: ItemRow, stock: number): Violation {
  return {
    message: {
      zh: `${label.zh}：本年增/减 ${stock} 与上一年项目数量 ${stock} 相同，可能填错了栏`,
      en: `${label.en}: the change, ${stock}, repeats last year's items, ${stock}; perhaps a figure of another column`,
    },
    cells: [lastYear, change],
    ...(stock < TELLING_STOCK ? { severity: "notice" } : {}),
  };
}

function outcomeOf(report: ReadReport, row: ItemRow): Outcome | null {
  const stock = valueOf(report, row.lastYear);
  const change = valueOf(report, row.change);
  if (stock === null || change === null) {
    const absent = [row.lastYear, row.change].filter((cell) => valueOf(report, cell) === null);
    return skipForAbsent(report, absent);
  }
  if (stock + change < 0) return belowZero(report, row);
  return stock > 1 && change === stock ? sameAgain(row, stock) : null;
}

/**
 * The change of the items leaves none below zero, and is not the whole stock over again, which
 * happens where cases or decisions are put into the columns of the items.
 */
export const itemsChange = defineRule({
  id: "items-change",
  group: "within-tables",
  severity: "warning",
  title: { zh: "项目增减数可疑", en: "The change of items is doubtful" },
  basis: {
    zh: "表二（2019 年格式）：本年增/减是事项数的净变化，增减后不会小于零",
    en: "Table two of the 2019 form: the change is net, and leaves no fewer than zero items",
  },
  check: ({ report, form }) =>
    form === null ? [] : itemRows(form).flatMap((row) => outcomeOf(report, row) ?? []),
});
