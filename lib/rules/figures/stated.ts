import type { Claim } from "@/lib/domain/claim";
import type { Term } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";

/** A claim with a number that is the report's own: not of another body, and not about nothing. */
export type StatedNumber = Claim & { readonly value: number };

function isStatedNumber(claim: Claim): claim is StatedNumber {
  return claim.value !== null && claim.subject === null && claim.partOf === null;
}

/** The numbers that the prose states of this body on one topic, "none" as 0. */
export function statedOn(report: ReadReport, ...topics: readonly Claim["about"][]): StatedNumber[] {
  return report.claims.filter(isStatedNumber).filter(({ about }) => topics.includes(about));
}

/** A stated number as an operand of an equation. */
export function termOfClaim({ quote, value, place }: StatedNumber): Term {
  const words = quote.replace(/\s+/gu, "");
  return {
    label: { zh: `文字“${words}”`, en: `the text, “${words}”` },
    address: null,
    value,
    place,
    year: null,
  };
}
