import type { Claim } from "@/lib/domain/claim";
import { defineRule } from "./define-rule";

/** A whole area or system, or those whom the body leads. */
const AREA = /^(?:[全各]|所属|下属|系统|指导)/u;

/**
 * The prose speaks of its own body: figures of the city's bureau in a district's report were copied
 * from another report. Figures of a whole area ("全市", "各部门") are a matter of scope, and not this check's.
 */
export const otherAgencyNamed = defineRule({
  id: "other-agency-named",
  group: "prose",
  severity: "warning",
  title: { zh: "写的是别的机关", en: "Another body's figures" },
  basis: {
    zh: "年度报告只报告本机关的工作；上级或外地机关的数字不应当作自己的",
    en: "A report tells of its own body's work; figures of a higher or another body are not its own",
  },
  check({ report }) {
    const bySubject = new Map<string, Claim[]>();
    for (const claim of report.claims) {
      if (claim.subject === null || AREA.test(claim.subject)) continue;
      bySubject.set(claim.subject, [...(bySubject.get(claim.subject) ?? []), claim]);
    }
    return [...bySubject].map(([subject, claims]) => {
      const quotes = claims.map(({ quote }) => `“${quote.replace(/\s+/gu, "")}”`).join("、");
      return {
        message: {
          zh: `${quotes}写的是“${subject}”，不是本机关（${report.agency ?? "名称未知"}）`,
          en: `${quotes} is said of “${subject}”, not of the reporting body (${report.agency ?? "unknown"})`,
        },
        places: claims.map(({ place }) => place),
      };
    });
  },
});
