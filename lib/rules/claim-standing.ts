import type { Address } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { formById } from "@/lib/form/catalogue";
import { ruleById } from "./catalogue";
import type { Comparison } from "./figures/stated";
import type { StatedRule } from "./figures/stated-rule";
import { narrativeBalance } from "./narrative-balance";
import { narrativeDecisions } from "./narrative-decisions";
import { narrativeDisputes } from "./narrative-disputes";
import { narrativeDocuments } from "./narrative-documents";
import { narrativeHandled } from "./narrative-handled";
import { narrativeItems } from "./narrative-items";
import { narrativeOutcomes } from "./narrative-outcomes";
import { narrativeParts } from "./narrative-parts";
import { narrativePercentages } from "./narrative-percentages";
import { narrativeProcurement } from "./narrative-procurement";
import { narrativeReceived } from "./narrative-received";
import { narrativeScale } from "./narrative-scale";
import type { Subject } from "./rule";

/** How a statement of the prose stands to the tables and to the other statements. */
export type ClaimStanding =
  | {
      readonly standing: "agrees" | "unchecked";
      /** The figures that it was, or would have been, compared with; none where with other statements. */
      readonly addresses: readonly Address[];
    }
  | {
      readonly standing: "contradicts";
      readonly addresses: readonly Address[];
      /** The index of the finding that says so, among those given. */
      readonly finding: number;
    };

/** Every check that holds statements against something. */
const COMPARING: readonly StatedRule[] = [
  narrativeReceived,
  narrativeHandled,
  narrativeOutcomes,
  narrativeDisputes,
  narrativeParts,
  narrativeBalance,
  narrativeDecisions,
  narrativeItems,
  narrativeProcurement,
  narrativeDocuments,
  narrativePercentages,
  narrativeScale,
];

/** A check that throws has compared nothing, as it has found nothing. */
function comparisonsOf(rule: StatedRule, subject: Subject): readonly Comparison[] {
  try {
    return rule.comparisons(subject);
  } catch {
    return [];
  }
}

/** By where a statement stands: the first finding of a check of the prose that points there. */
function findingByPlace(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const byPlace = new Map<string, number>();
  findings.forEach(({ rule, places }, index) => {
    if (ruleById(rule)?.group !== "prose") return;
    for (const { start, end } of places) {
      const key = `${start}-${end}`;
      if (!byPlace.has(key)) byPlace.set(key, index);
    }
  });
  return byPlace;
}

/**
 * How each statement of the prose stands, in the order of the report's claims: by the same
 * comparisons from which the checks make their findings.
 *
 * @param findings those of the report, as the judgement lists them
 * @param previous the same body's report of the year before, for growth; null when it is not stored
 */
export function standingOfClaims(
  report: ReadReport,
  findings: readonly Finding[],
  previous: ReadReport | null = null,
): readonly ClaimStanding[] {
  const subject: Subject = {
    report,
    form: report.form === null ? null : formById(report.form),
    previous,
    surroundings: null,
  };
  const compared = new Map<Claim, { agrees: boolean; addresses: Set<Address> }>();
  for (const { claims, addresses, outcome } of COMPARING.flatMap((rule) =>
    comparisonsOf(rule, subject),
  )) {
    for (const claim of claims) {
      const known = compared.get(claim) ?? { agrees: false, addresses: new Set() };
      addresses.forEach((address) => known.addresses.add(address));
      compared.set(claim, { ...known, agrees: known.agrees || outcome === null });
    }
  }
  const byPlace = findingByPlace(findings);
  return report.claims.map((claim): ClaimStanding => {
    const known = compared.get(claim);
    const addresses = [...(known?.addresses ?? [])];
    const finding = byPlace.get(`${claim.place.start}-${claim.place.end}`);
    if (finding !== undefined) return { standing: "contradicts", addresses, finding };
    return { standing: known?.agrees === true ? "agrees" : "unchecked", addresses };
  });
}
