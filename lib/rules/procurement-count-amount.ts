import type { ReadReport } from "@/lib/domain/report";
import { figureAt } from "@/lib/form/catalogue";
import { defineRule } from "./define-rule";
import { skipForAbsent, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import type { Outcome } from "./rule";

const PROJECTS = "disclosure.procurement.projects";
const AMOUNT = "disclosure.procurement.amount";

function outcomeOf(report: ReadReport): Outcome | null {
  const projects = valueOf(report, PROJECTS);
  const amount = valueOf(report, AMOUNT);
  const cells = [PROJECTS, AMOUNT] as const;
  if (projects === null || amount === null) {
    return skipForAbsent(
      report,
      cells.filter((cell) => valueOf(report, cell) === null),
    );
  }
  if ((projects === 0) === (amount === 0)) return null;
  const sum = plainNumber(amount);
  return {
    message:
      projects === 0
        ? {
            zh: `采购项目数量 0 个，采购总金额却有 ${sum} 万元`,
            en: `No project, but an amount of CNY ${sum} × 10,000`,
          }
        : {
            zh: `采购项目数量 ${projects} 个，采购总金额却是 0`,
            en: `${projects} projects, but an amount of 0`,
          },
    cells,
  };
}

/** Projects cost money, and money is spent on projects. Only the 2019 form has procurement. */
export const procurementCountAmount = defineRule({
  id: "procurement-count-amount",
  group: "within-tables",
  severity: "error",
  title: { zh: "采购项目数与金额矛盾", en: "Procurement projects and amount disagree" },
  basis: {
    zh: "算术：有采购项目就有金额，没有项目就没有金额",
    en: "Arithmetic: projects have an amount, and without projects there is none",
  },
  check: ({ report, form }) =>
    form === null || figureAt(form.id, AMOUNT) === undefined
      ? []
      : [outcomeOf(report)].filter((outcome) => outcome !== null),
});
