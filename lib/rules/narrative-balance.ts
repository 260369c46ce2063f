import type { Address } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import type { ReadReport } from "@/lib/domain/report";
import { equationMessage, holds } from "./figures/equation";
import { valueOf } from "./figures/figures";
import { type Comparison, type StatedNumber, statedOn } from "./figures/stated";
import { balanceEquation, type StatedBalance, statedBalance } from "./figures/stated-balance";
import { compareStated } from "./figures/stated-figure";
import { defineStatedRule } from "./figures/stated-rule";

const NEW: Address = "applications.new.total";
const CARRIED_IN: Address = "applications.carried_in.total";
const HANDLED: Address = "applications.handled.total";
const CARRIED_OUT: Address = "applications.carried_out.total";

const LABEL: Localized = { zh: "文字写的收支不平", en: "What the text states does not balance" };
/** Whether a statement is another number than that of the table, where the table has one. */
function differs(report: ReadReport, claim: StatedNumber, figures: readonly Address[]): boolean {
  return compareStated(report, claim, [figures]).some(
    ({ outcome }) => outcome !== null && "message" in outcome,
  );
}

/**
 * What another check says already: a wrong number of requests received or handled is theirs, and the
 * table's own numbers repeated are a matter of the table.
 */
function isSaidElsewhere(report: ReadReport, stated: StatedBalance): boolean {
  const { received, carriedIn, handled, carriedOut } = stated;
  if (differs(report, handled, [HANDLED]) || differs(report, received, [NEW])) return true;
  const figures: readonly [StatedNumber, Address][] = [
    [received, NEW],
    [carriedIn, CARRIED_IN],
    [handled, HANDLED],
    [carriedOut, CARRIED_OUT],
  ];
  return figures.every(([{ value }, figure]) => valueOf(report, figure) === value);
}

function carriedOver(report: ReadReport): Comparison[] {
  return [CARRIED_IN, CARRIED_OUT].flatMap((about) =>
    statedOn(report, about).flatMap((stated) => compareStated(report, stated, [[about]])),
  );
}

function compare(report: ReadReport): Comparison[] {
  const stated = statedBalance(report);
  if (stated === null) return carriedOver(report);
  const claims = [stated.received, stated.carriedIn, stated.handled, stated.carriedOut];
  const equation = balanceEquation(report, stated);
  if (holds(equation)) return [...carriedOver(report), { claims, addresses: [], outcome: null }];
  if (isSaidElsewhere(report, stated)) return carriedOver(report);
  return [
    {
      claims,
      addresses: [],
      outcome: {
        message: equationMessage(LABEL, equation),
        places: claims.map(({ place }) => place),
        equation,
      },
    },
  ];
}

/** Requests received and carried in are those handled and carried out, as the prose states them. */
export const narrativeBalance = defineStatedRule({
  id: "narrative-balance",
  group: "prose",
  severity: "error",
  title: { zh: "文字写的申请数收支不平", en: "Requests as stated do not balance" },
  basis: {
    zh: "新收加上年结转等于办理总数加结转下年度，文字里写的这几个数也应当如此，并与表三一致",
    en: "New requests and those carried in are those handled and carried out, in the text as in table three",
  },
  comparisons: ({ report, form }) => (form === null ? [] : compare(report)),
});
