import { type Address, addressOf } from "@/lib/domain/address";
import type { Term } from "@/lib/domain/finding";
import type { Form } from "@/lib/form/form";
import { defineRule } from "./define-rule";
import { sumOf } from "./figures/equation";
import { rowName, skipForAbsent, termOf, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import { statedOn, termOfClaim } from "./figures/stated";

const STOCK = ["items_last_year", "items_change"];

/** The stock of items at the year's end, row by row: only the form of 2019 counts items. */
function itemFigures(form: Form): Address[] {
  return form.disclosure.flatMap(({ rows, columns }) =>
    columns.some(({ id }) => id === "items_last_year")
      ? rows.flatMap(({ id }) => STOCK.map((column) => addressOf("disclosure", id, column)))
      : [],
  );
}

/** Items of power and responsibility in the prose agree with the items in the table. */
export const narrativeItems = defineRule({
  id: "narrative-items",
  group: "prose",
  severity: "warning",
  title: { zh: "权责事项数文字与表格不符", en: "Items: text and table differ" },
  basis: {
    zh: "文字写的权责事项数应当与表二各类事项之和（上一年项目数量加本年增减）相当",
    en: "Items of power in the text should be those of table two: last year's and this year's change",
  },
  check({ report, form }) {
    const stated = statedOn(report, "prose.power_items").filter(({ approximate }) => !approximate);
    const figures = form === null ? [] : itemFigures(form);
    if (stated.length === 0 || figures.length === 0) return [];
    const absent = figures.filter((address) => valueOf(report, address) === null);
    if (absent.length > 0) return [skipForAbsent(report, absent)];
    const terms = figures.flatMap(
      (address): Term[] | Term => termOf(report, address, rowName(report, address)) ?? [],
    );
    const filled = terms.filter(({ value }) => value !== 0);
    const sum = sumOf(terms);
    return stated
      .filter(({ value }) => value !== sum)
      .map((claim) => {
        const list = filled
          .map(({ label, value }) => `${label.zh} ${plainNumber(value)}`)
          .join(" + ");
        const english = filled
          .map(({ label, value }) => `${label.en} ${plainNumber(value)}`)
          .join(" + ");
        const words = claim.quote.replace(/\s+/gu, "");
        return {
          message: {
            zh: `文字写“${words}”，表二各类事项合计 ${sum}${list === "" ? "" : `（${list}）`}`,
            en: `The text says “${words}”; the items of table two add up to ${sum}${english === "" ? "" : ` (${english})`}`,
          },
          cells: filled.flatMap(({ address }) => address ?? []),
          places: [claim.place],
          equation: { left: [termOfClaim(claim)], relation: "=" as const, right: filled },
        };
      });
  },
});
