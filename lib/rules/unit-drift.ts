import { type Address } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import { amountFigures } from "./figures/amount-figures";
import { defineRule } from "./define-rule";
import { figureName, skipForAbsent, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import { previousReport, previousYearHas } from "./figures/previous-report";
import type { Outcome, Subject } from "./rule";
import { isUnitDrift } from "./figures/unit-ratio";

function outcomeOf(report: ReadReport, previous: ReadReport, address: Address): Outcome | null {
  const now = valueOf(report, address);
  const before = valueOf(previous, address);
  if (now === null || before === null) {
    return skipForAbsent(now === null ? report : previous, [address]);
  }
  if (!isUnitDrift(now, before)) return null;
  const name = figureName(report, address);
  const [thisYear, lastYear] = [plainNumber(now), plainNumber(before)];
  return {
    message: {
      zh: `${name.zh}：上年 ${lastYear} 万元，本年 ${thisYear} 万元，相差约一万倍，可能把元和万元弄混`,
      en: `${name.en}: CNY ${lastYear} × 10,000 last year and ${thisYear} now, some 10,000 times apart; yuan may have been taken for 万元`,
    },
    cells: [address],
  };
}

function check(subject: Subject): Outcome[] {
  const { report, form } = subject;
  if (form === null) return [];
  const amounts = amountFigures(form).filter((address) => previousYearHas(subject, address));
  if (amounts.length === 0) return [];
  const previous = previousReport(subject);
  if ("reason" in previous) return [{ ...previous, cells: amounts }];
  return amounts.flatMap((address) => outcomeOf(report, previous, address) ?? []);
}

/** An amount that is ten thousand times last year's was mostly counted in another unit. */
export const unitDrift = defineRule({
  id: "unit-drift",
  group: "across-years",
  severity: "warning",
  title: { zh: "金额与上年差一万倍", en: "An amount ten thousand times last year's" },
  basis: {
    zh: "算术：1 万元是 10000 元，相差一万倍多半是单位不同",
    en: "Arithmetic: 万元 are 10,000 yuan; such a factor is mostly a unit",
  },
  check,
});
