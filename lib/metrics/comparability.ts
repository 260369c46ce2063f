import type { Localized } from "@/lib/domain/localized";
import type { MetricId } from "@/lib/domain/metric-id";
import { figuresOfForm } from "@/lib/form/catalogue";
import { metricById } from "./catalogue";
import { isInForm } from "./is-in-form";
import type { Metric } from "./metric";

/** Whether an indicator means the same in reports of the 2019 and of the 2021 form. */
export type Across = "same" | "with-care" | "only-2019" | "only-2021";

export interface Comparability {
  readonly across: Across;
  /** What one must know to compare over the change of form; null where nothing is to be said. */
  readonly note: Localized | null;
}

const OTHER_CHECKS: Localized = {
  zh: "两种格式能做的检查不一样多，跨 2020、2021 年比较时，差别可能只是检查不同。",
  en: "Not the same checks can be made of the two forms, so that a difference between 2020 and 2021 may be one of checks alone.",
};

const CELLS = { old: figuresOfForm("form-2019").length, new: figuresOfForm("form-2021").length };

/** Both forms have it, and count it differently. */
const WITH_CARE: Partial<Record<MetricId, Localized>> = {
  "normative-documents-made": {
    zh: "2019 年格式计“规范性文件”，2021 年格式只计“行政规范性文件”，范围小一些；2021 年比 2020 年少，不一定是真的少了。",
    en: "The 2019 form counts normative documents, the 2021 form administrative ones alone. Fewer in 2021 than in 2020 need not mean that fewer were made.",
  },
  "checks-run": OTHER_CHECKS,
  "checks-passed": OTHER_CHECKS,
  "findings-open": OTHER_CHECKS,
  "cells-without-figure": {
    zh: `2019 年格式有 ${CELLS.old} 个数字，2021 年格式有 ${CELLS.new} 个。`,
    en: `The 2019 form has ${CELLS.old} figures, the 2021 form ${CELLS.new}.`,
  },
};

const DECISIONS: Localized = {
  zh: "栏名一为“处理决定数量”，一为“本年处理决定数量”，数的是同一件事。",
  en: "The columns are headed “decisions” and “decisions this year”; they count the same thing.",
};

/** What is to be said where both forms have it and mean the same, or where one has it not. */
const NOTES: Partial<Record<MetricId, Localized>> = {
  "outcome-other": {
    zh: "2019 年格式是一行，2021 年格式分作三行；三行之和与那一行是同一个数。",
    en: "One row of the 2019 form, three of the 2021 form; their sum is the same figure.",
  },
  "other-handling-rate": {
    zh: "分子在 2019 年格式是一行，在 2021 年格式是三行之和，是同一个数。",
    en: "What is divided is one row of the 2019 form and the sum of three of the 2021 form: the same figure.",
  },
  licences: DECISIONS,
  penalties: DECISIONS,
  coercion: DECISIONS,
  "regulations-made": {
    zh: "栏名一为“本年新制作数量”，一为“本年制发件数”，数的是同一件事。",
    en: "The columns are headed “newly made this year” and “made this year”; they count the same thing.",
  },
  "fees-amount": {
    zh: "2019 年格式只问收费的项目数，不问金额，见“行政事业性收费项目”。",
    en: "The 2019 form asks how many kinds of fee there are, not for amounts.",
  },
  "fees-items": {
    zh: "2021 年格式改问收费金额，见“行政事业性收费”。",
    en: "The 2021 form asks for the amount collected instead.",
  },
  "normative-documents-in-force": {
    zh: "2019 年格式问的是“对外公开总数量”，不是同一个数，不能接起来比。",
    en: "The 2019 form asks how many are public in total. That is another figure, and the two make no series.",
  },
  "normative-documents-public": {
    zh: "2021 年格式问的是“现行有效件数”，不是同一个数，不能接起来比。",
    en: "The 2021 form asks how many are in force. That is another figure, and the two make no series.",
  },
};

const NO_PROCUREMENT: Localized = {
  zh: "2021 年格式删去了第二十条第（九）项政府集中采购一块。",
  en: "The 2021 form has dropped the block on centralised procurement.",
};

function careOf(metric: Metric): Localized | null {
  const own = WITH_CARE[metric.id];
  if (own !== undefined) return own;
  if (metric.formula !== "rate") return null;
  return careOf(metricById(metric.of)) ?? careOf(metricById(metric.per));
}

/** How far an indicator can be compared over the change of form. */
export function comparabilityOf(metric: Metric): Comparability {
  const note = NOTES[metric.id] ?? (metric.group === "procurement" ? NO_PROCUREMENT : null);
  if (!isInForm(metric, "form-2019")) return { across: "only-2021", note };
  if (!isInForm(metric, "form-2021")) return { across: "only-2019", note };
  const care = careOf(metric);
  return care === null ? { across: "same", note } : { across: "with-care", note: care };
}
