import type { ReadReport } from "@/lib/domain/report";
import { valueOf } from "./figures/figures";
import { type Comparison, type StatedNumber, statedOn, wordsOf } from "./figures/stated";
import { compareAll, compareStated } from "./figures/stated-figure";
import { defineStatedRule } from "./figures/stated-rule";

const HANDLED = "applications.handled.total";
const CARRIED_OUT = "applications.carried_out.total";

/** "均已办结" states no number of its own: as many as were received. */
function saysAll(stated: StatedNumber): boolean {
  return /^(?:均|全部|都)/u.test(wordsOf(stated));
}

/** Where nothing is left, all were handled, whatever was carried in from the year before. */
function compareAllHandled(report: ReadReport, stated: StatedNumber): Comparison[] {
  return valueOf(report, CARRIED_OUT) === 0
    ? [{ claims: [stated], addresses: [CARRIED_OUT], outcome: null }]
    : compareStated(report, stated, [[HANDLED]], "warning");
}

function compare(report: ReadReport): Comparison[] {
  const stated = statedOn(report, HANDLED);
  const counted = stated.filter((each) => !saysAll(each));
  return [
    ...compareAll(report, counted, [[HANDLED]]),
    ...stated.filter(saysAll).flatMap((each) => compareAllHandled(report, each)),
  ];
}

/** Requests handled, as the prose states them. */
export const narrativeHandled = defineStatedRule({
  id: "narrative-handled",
  group: "prose",
  severity: "error",
  title: { zh: "办理申请数文字与表格不符", en: "Requests handled: text and table differ" },
  basis: {
    zh: "文字写的办理数应当等于表三第三项第（七）目总计",
    en: "What the text says was handled must equal the total of item three in table three",
  },
  comparisons: ({ report, form }) => (form === null ? [] : compare(report)),
});
