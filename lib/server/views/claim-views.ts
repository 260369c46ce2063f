import "server-only";
import { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { ClaimView } from "@/lib/domain/views/report";
import { standingOfClaims } from "@/lib/rules/claim-standing";

/** A finding's row, as far as a statement needs it. */
interface StoredFinding {
  readonly id: string;
  readonly content: string;
}

/**
 * The statements of a report's prose with how they stand, in reading order.
 *
 * @param findings the report's findings as stored, in the order of the judgement
 * @param previous the same body's report of the year before, null when it is not stored
 */
export function claimViews(
  effective: ReadReport,
  findings: readonly StoredFinding[],
  previous: ReadReport | null,
): ClaimView[] {
  const parsed = findings.map(({ content }) => Finding.parse(JSON.parse(content)));
  const standings = standingOfClaims(effective, parsed, previous);
  return effective.claims.map((claim, index) => {
    const known = standings[index];
    const finding = known?.standing === "contradicts" ? findings[known.finding] : undefined;
    return {
      ...claim,
      standing: known?.standing ?? "unchecked",
      findingId: finding?.id ?? null,
      comparedWith: known?.addresses ?? [],
    };
  });
}
