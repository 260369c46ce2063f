import { type Address, addressOf } from "@/lib/domain/address";
import type { Term } from "@/lib/domain/finding";
import type { Form } from "@/lib/form/form";
import { sumOf } from "./figures/equation";
import { rowName, skipForAbsent, termOf, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import { type StatedNumber, statedOn, termOfClaim, wordsOf } from "./figures/stated";
import { defineStatedRule } from "./figures/stated-rule";
import type { Violation } from "./rule";

const STOCK = ["items_last_year", "items_change"];

/** The stock of items at the year's end, row by row: only the form of 2019 counts items. */
function itemFigures(form: Form): Address[] {
  return form.disclosure.flatMap(({ rows, columns }) =>
    columns.some(({ id }) => id === "items_last_year")
      ? rows.flatMap(({ id }) => STOCK.map((column) => addressOf("disclosure", id, column)))
      : [],
  );
}

function violationOf(claim: StatedNumber, terms: readonly Term[]): Violation {
  const filled = terms.filter(({ value }) => value !== 0);
  const sum = sumOf(terms);
  const list = filled.map(({ label, value }) => `${label.zh} ${plainNumber(value)}`).join(" + ");
  const english = filled.map(({ label, value }) => `${label.en} ${plainNumber(value)}`).join(" + ");
  const words = wordsOf(claim);
  return {
    message: {
      zh: `文字写“${words}”，表二各类事项合计 ${sum}${list === "" ? "" : `（${list}）`}`,
      en: `The text says “${words}”; the items of table two add up to ${sum}${english === "" ? "" : ` (${english})`}`,
    },
    cells: filled.flatMap(({ address }) => address ?? []),
    places: [claim.place],
    equation: { left: [termOfClaim(claim)], relation: "=", right: filled },
  };
}

/** Items of power and responsibility in the prose agree with the items in the table. */
export const narrativeItems = defineStatedRule({
  id: "narrative-items",
  group: "prose",
  severity: "warning",
  title: { zh: "权责事项数文字与表格不符", en: "Items: text and table differ" },
  basis: {
    zh: "文字写的权责事项数应当与表二各类事项之和（上一年项目数量加本年增减）相当",
    en: "Items of power in the text should be those of table two: last year's and this year's change",
  },
  comparisons({ report, form }) {
    const stated = statedOn(report, "prose.power_items").filter(({ approximate }) => !approximate);
    const figures = form === null ? [] : itemFigures(form);
    if (stated.length === 0 || figures.length === 0) return [];
    const absent = figures.filter((address) => valueOf(report, address) === null);
    if (absent.length > 0) {
      return [{ claims: stated, addresses: figures, outcome: skipForAbsent(report, absent) }];
    }
    const terms = figures.flatMap(
      (address): Term[] | Term => termOf(report, address, rowName(report, address)) ?? [],
    );
    return stated.map((claim) => ({
      claims: [claim],
      addresses: figures,
      outcome: claim.value === sumOf(terms) ? null : violationOf(claim, terms),
    }));
  },
});
