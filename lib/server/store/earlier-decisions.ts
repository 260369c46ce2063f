import "server-only";
import { Finding } from "@/lib/domain/finding";
import type { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";

const withLastDecision = {
  decisions: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
} satisfies Prisma.FindingInclude;

export type DecidedFinding = Prisma.FindingGetPayload<{ include: typeof withLastDecision }>;

/**
 * What people have decided before on the same body and year, or left for later: in this report or
 * other versions.
 */
export interface EarlierDecisions {
  /** Of another version: the same finding, decided. */
  same(fingerprint: string): DecidedFinding | null;
  /** The same rule and cells, decided, but no longer found with the characters of then. */
  alike(finding: Finding): DecidedFinding | null;
}

const likeness = ({ rule, cells }: Pick<Finding, "rule" | "cells">) =>
  JSON.stringify([rule, [...cells].sort()]);

/**
 * @param fingerprints of what is found now: a decided finding among them is still there itself, and
 *   can't be the older form of another
 */
export async function loadEarlierDecisions(
  tx: Transaction,
  report: { readonly id: string; readonly agencyId: string; readonly year: number },
  fingerprints: ReadonlySet<string>,
): Promise<EarlierDecisions> {
  const decided = await tx.finding.findMany({
    where: { agencyId: report.agencyId, year: report.year, state: { not: "open" } },
    include: withLastDecision,
    orderBy: [{ foundAt: "desc" }, { id: "desc" }],
  });
  const others = new Map<string, DecidedFinding>();
  const gone = new Map<string, DecidedFinding[]>();
  for (const finding of decided) {
    if (finding.reportId !== report.id && !others.has(finding.fingerprint)) {
      others.set(finding.fingerprint, finding);
    }
    if (fingerprints.has(finding.fingerprint)) continue;
    const key = likeness(Finding.parse(JSON.parse(finding.content)));
    gone.set(key, [...(gone.get(key) ?? []), finding]);
  }
  return {
    same: (fingerprint) => others.get(fingerprint) ?? null,
    // Each is the older form of one finding only.
    alike: (finding) => gone.get(likeness(finding))?.shift() ?? null,
  };
}
