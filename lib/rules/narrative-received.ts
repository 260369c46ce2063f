import type { Claim } from "@/lib/domain/claim";
import type { ReadReport } from "@/lib/domain/report";
import { type Comparison, type StatedNumber, statedOn, wordsOf } from "./figures/stated";
import { failsToBalance } from "./figures/stated-balance";
import { compareAll, type Reading } from "./figures/stated-figure";
import { defineStatedRule } from "./figures/stated-rule";

const NEW = "applications.new.total";

/** With those carried in told beside them, new requests that do not balance are not both together. */
function readingsOf(report: ReadReport): Reading[] {
  return failsToBalance(report) ? [[NEW]] : [[NEW], [NEW, "applications.carried_in.total"]];
}

/** "收到15件，受理12件": fewer may be taken up than come in. */
function saysTakenUp(stated: StatedNumber): boolean {
  return wordsOf(stated).startsWith("受理");
}

function compare(report: ReadReport): Comparison[] {
  const stated = statedOn(report, NEW);
  const all = compareAll(report, stated, readingsOf(report));
  const agreed = new Set(all.flatMap(({ claims, outcome }) => (outcome === null ? claims : [])));
  if (agreed.size === 0) return all;
  const most = Math.max(...[...agreed].map(({ value }) => value ?? 0));
  const fewer = new Set<Claim>(stated.filter((each) => saysTakenUp(each) && each.value < most));
  return all.filter(({ claims }) => !claims.some((claim) => fewer.has(claim)));
}

/** Requests received, as the prose states them; some bodies count those carried in as well. */
export const narrativeReceived = defineStatedRule({
  id: "narrative-received",
  group: "prose",
  severity: "error",
  title: { zh: "收到申请数文字与表格不符", en: "Requests received: text and table differ" },
  basis: {
    zh: "同一年收到的申请只有一个数，文字与表三第一项应当一致",
    en: "A year has one number of requests; the text and item one of table three must agree",
  },
  comparisons: ({ report, form }) => (form === null ? [] : compare(report)),
});
