import type { ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { defineRule } from "./define-rule";
import { figureName, skipForAbsent, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import type { Outcome } from "./rule";

function outcomeOf(report: ReadReport, { address, kind }: Figure): Outcome | null {
  const value = valueOf(report, address);
  if (value === null) return skipForAbsent(report, [address]);
  const negative = value < 0 && kind !== "change";
  const broken = !Number.isInteger(value) && kind !== "amount";
  if (!negative && !broken) return null;
  const name = figureName(report, address);
  const number = plainNumber(value);
  return {
    message: negative
      ? { zh: `${name.zh}：${number} 是负数`, en: `${name.en}: ${number} is negative` }
      : { zh: `${name.zh}：${number} 不是整数`, en: `${name.en}: ${number} is not a whole number` },
    cells: [address],
  };
}

/** Counts are whole and not negative; only the change of items may be negative. */
export const countsValid = defineRule({
  id: "counts-valid",
  group: "within-tables",
  severity: "error",
  title: { zh: "数值不成立", en: "A figure that can't be" },
  basis: {
    zh: "算术：件数、项数是不小于零的整数；只有本年增/减可以为负，只有金额可以有小数",
    en: "Arithmetic: counts are whole and not negative; a change may be negative, an amount broken",
  },
  check: ({ report, form }) =>
    form === null
      ? []
      : figuresOfForm(form.id).flatMap((figure) => outcomeOf(report, figure) ?? []),
});
