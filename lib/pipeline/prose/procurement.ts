import type { Claim } from "@/lib/domain/claim";
import type { StatedAmount } from "@/lib/pipeline/tables/interpret-amount";
import { type ClaimDraft, type ClaimReader, rangeOfMatch } from "./claim-draft";
import { MONEY_UNITS, quantityOf, quantityPattern } from "./quantity";

const PROJECTS = new RegExp(
  `(?:政府)?(?:集中)?采购(?:项目)?(?:数量|总数)?(?:共计?|合计|为)?${quantityPattern("个|项|宗|件|批")}`,
  "u",
);
const AMOUNT = new RegExp(
  `(?<!预算|节约|节省|资金|金)(?:采购)?(?:总)?(?:金额|额)(?:共计?|合计|为|达)?[:,]?${quantityPattern(MONEY_UNITS)}`,
  "u",
);

/** An amount in CNY 10,000 (万元), shifted on its digits so that nothing is rounded. */
function inWan(value: number, unit: string): number {
  const places = unit === "亿元" ? 4 : unit === "元" ? -4 : 0;
  return Number(`${value}e${places}`);
}

/** Projects and amount of centralised procurement, where a sentence speaks of it. */
export const readProcurement: ClaimReader = ({ folded }) => {
  if (!/集中采购|政府采购/u.test(folded)) return [];
  const drafts: ClaimDraft[] = [];
  const projects = PROJECTS.exec(folded);
  const count = projects === null ? null : quantityOf(projects);
  if (projects !== null && count !== null) {
    drafts.push({
      about: "disclosure.procurement.projects",
      kind: "number",
      ...count,
      ...rangeOfMatch(projects),
    });
  }
  const amount = AMOUNT.exec(folded);
  const money = amount === null ? null : quantityOf(amount);
  if (amount !== null && money !== null) {
    drafts.push({
      about: "disclosure.procurement.amount",
      kind: "number",
      ...money,
      value: inWan(money.value, money.unit),
      ...rangeOfMatch(amount),
    });
  }
  return drafts;
};

/** The amounts that the prose states with their unit, for telling the unit of one in the table. */
export function statedAmounts(claims: readonly Claim[]): StatedAmount[] {
  return claims.flatMap(({ about, unit, quote }) => {
    const number = /\d[\d,]*(?:\.\d+)?/u.exec(quote.normalize("NFKC"))?.[0];
    return about === "disclosure.procurement.amount" && unit !== null && number !== undefined
      ? [{ printedValue: Number(number.replaceAll(",", "")), unit }]
      : [];
  });
}
