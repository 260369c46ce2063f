import type { Address } from "@/lib/domain/address";
import type { Cell } from "@/lib/domain/cell";
import type { ReadReport } from "@/lib/domain/report";
import { amountFigures } from "./figures/amount-figures";
import { defineRule } from "./define-rule";
import { figureName, skipForAbsent, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import type { Outcome } from "./rule";

const YUAN_IN_UNIT = 10_000;

/** A project of central procurement, or a year's fees, does not come to less than this in yuan. */
const LEAST_YUAN = 500;

/** Four decimals are how the form wants 万元, and yuan have two at most. */
function hasFourDecimals(printed: string): boolean {
  return /\.\d{4}(?!\d)/u.test(printed);
}

/** How many purchases an amount is for; fees are one sum. */
function projectsOf(report: ReadReport, amount: Address): number {
  if (amount !== "disclosure.procurement.amount") return 1;
  return Math.max(1, valueOf(report, "disclosure.procurement.projects") ?? 1);
}

function outcomeOf(report: ReadReport, address: Address): Outcome | null {
  const cell: Cell | undefined = report.cells[address];
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return skipForAbsent(report, [address]);
  if (value === 0 || cell.unit === null || cell.unit.printed !== null) return null;

  const printed = cell.printed ?? plainNumber(value);
  const inYuan = cell.unit.reading === "CNY";
  const number = inYuan ? value * YUAN_IN_UNIT : value;
  const projects = projectsOf(report, address);
  const certain = hasFourDecimals(printed) || number / projects < LEAST_YUAN;
  if (!inYuan && certain) return null;

  const name = figureName(report, address);
  const asYuan = plainNumber(Number((number / YUAN_IN_UNIT).toFixed(4)));
  const read = inYuan ? { zh: "元", en: "yuan" } : { zh: "万元", en: "CNY 10,000" };
  return {
    message: {
      zh: `${name.zh}：印作 ${printed}，表头、格内和正文都没有单位。按元是 ${asYuan} 万元，按万元是 ${printed} 万元；本系统按${read.zh}读取，请核实`,
      en: `${name.en}: printed as ${printed} without a unit. Yuan would be CNY ${asYuan} × 10,000, otherwise it is CNY ${printed} × 10,000; read as ${read.en}, please confirm`,
    },
    cells: [address],
  };
}

/** An amount says in what it is counted; 元 and 万元 differ by a factor of ten thousand. */
export const amountUnit = defineRule({
  id: "amount-unit",
  group: "units",
  severity: "warning",
  title: { zh: "金额没有单位", en: "An amount without its unit" },
  basis: {
    zh: "表二：金额应注明单位；2019 年格式的采购总金额没有印单位，要由填报机关写明",
    en: "Table two: an amount needs its unit, which the 2019 form leaves to the body to print",
  },
  check: ({ report, form }) =>
    form === null ? [] : amountFigures(form).flatMap((each) => outcomeOf(report, each) ?? []),
});
