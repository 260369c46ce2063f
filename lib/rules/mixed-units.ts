import type { Place } from "@/lib/domain/place";
import { amountFigures } from "./figures/amount-figures";
import { defineRule } from "./define-rule";
import type { Outcome, Subject } from "./rule";
import { matchesIn } from "./words/text-matches";

const AMOUNT = /(?<![\d.,])(\d[\d,]{0,15}(?:\.\d{1,6})?)[ \u00a0]{0,2}(万元|元)/gu;

/** Below this nobody writes 万元: "每人 200 元" beside "12.5 万元" is good usage. */
const LEAST_YUAN = 10_000;

interface Amount {
  readonly quote: string;
  readonly place: Place | null;
}

function amountsIn({ report, form }: Subject): { yuan: Amount[]; tenThousands: Amount[] } {
  const yuan: Amount[] = [];
  const tenThousands: Amount[] = [];
  for (const { text, groups, place } of matchesIn(report, AMOUNT)) {
    const [digits = "", unit] = groups;
    if (unit === "万元") tenThousands.push({ quote: text, place });
    else if (Number(digits.replaceAll(",", "")) >= LEAST_YUAN) yuan.push({ quote: text, place });
  }
  for (const address of form === null ? [] : amountFigures(form)) {
    const cell = report.cells[address];
    const printedUnit = cell?.unit?.printed ?? null;
    if (cell === undefined || printedUnit === null || (cell.value ?? 0) === 0) continue;
    const amount = { quote: `${cell.printed ?? ""}（${printedUnit}）`, place: cell.place };
    (cell.unit?.reading === "CNY" ? yuan : tenThousands).push(amount);
  }
  return { yuan, tenThousands };
}

function check(subject: Subject): Outcome[] {
  const { yuan, tenThousands } = amountsIn(subject);
  const [inYuan] = yuan;
  const [inTenThousands] = tenThousands;
  if (inYuan === undefined || inTenThousands === undefined) return [];
  return [
    {
      message: {
        zh: `金额单位不一：既有 ${inYuan.quote}，又有 ${inTenThousands.quote}`,
        en: `Two units of money: ${inYuan.quote} and ${inTenThousands.quote}`,
      },
      places: [...yuan, ...tenThousands].flatMap(({ place }) => place ?? []),
    },
  ];
}

/** One unit of money throughout a report, so that nobody compares yuan with 万元. */
export const mixedUnits = defineRule({
  id: "mixed-units",
  group: "units",
  severity: "notice",
  title: { zh: "金额单位不统一", en: "Two units of money" },
  basis: {
    zh: "2021 年格式的金额以万元为单位，全文宜用同一单位",
    en: "The 2021 form counts money in CNY 10,000; one unit throughout reads best",
  },
  check,
});
