import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";
import { itemRows } from "./figures/item-rows";

/** The items a year starts with are those the year before ended with: 2019 to 2020 alone. */
export const itemsStock = defineEquationRule({
  id: "items-stock",
  group: "across-years",
  severity: "warning",
  title: { zh: "上一年项目数量接不上", en: "Items do not follow from last year" },
  basis: {
    zh: "表二（2019 年格式）：上一年项目数量 = 上年报告的上一年项目数量 + 本年增/减",
    en: "Table two of the 2019 form: items last year = items and change of last year's report",
  },
  relation: "=",
  nameOf: columnName,
  cases: (form) =>
    itemRows(form).map(({ label, lastYear, change }) => ({
      label,
      left: [lastYear],
      right: [{ previous: lastYear }, { previous: change }],
    })),
});
