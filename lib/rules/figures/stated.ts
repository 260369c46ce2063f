import type { Address } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import type { Term } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { Outcome } from "@/lib/rules/rule";

/** A claim with a number that is the report's own: not of another body, and not about nothing. */
export type StatedNumber = Claim & { readonly value: number };

/** What a check has held statements against, and what came of it. */
export interface Comparison {
  /** The statements that were compared, as they stand among the report's claims. */
  readonly claims: readonly Claim[];
  /** The figures of the tables that they were compared with; none where with each other. */
  readonly addresses: readonly Address[];
  /** Null where they agree. */
  readonly outcome: Outcome | null;
}

/** Whether a claim is of the body itself, with a number, whole or part. */
export function isOwnNumber(claim: Claim): claim is StatedNumber {
  return claim.value !== null && claim.subject === null;
}

function isStatedNumber(claim: Claim): claim is StatedNumber {
  return isOwnNumber(claim) && claim.partOf === null;
}

/** The numbers that the prose states of this body on one topic, "none" as 0. */
export function statedOn(report: ReadReport, ...topics: readonly Claim["about"][]): StatedNumber[] {
  return report.claims.filter(isStatedNumber).filter(({ about }) => topics.includes(about));
}

/** The words of a statement for a message, without the spaces and line ends within. */
export function wordsOf({ quote }: Claim): string {
  return quote.replace(/\s+/gu, "");
}

/** A stated number as an operand of an equation. */
export function termOfClaim(claim: StatedNumber): Term {
  const words = wordsOf(claim);
  return {
    label: { zh: `文字“${words}”`, en: `the text, “${words}”` },
    address: null,
    value: claim.value,
    place: claim.place,
    year: null,
  };
}
