import "server-only";
import type { ReadReport, Region } from "@/lib/domain/report";
import type { UploadNeed } from "@/lib/domain/upload";
import type { Transaction } from "@/lib/server/db";
import { foldName, fullNamesOf } from "./agency-names";

/** Which body a report is of. */
export type AgencyMatch =
  | { readonly kind: "known"; readonly agencyId: string }
  /** No body bears the name yet. */
  | { readonly kind: "new"; readonly name: string }
  | {
      readonly kind: "unclear";
      readonly need: Extract<UploadNeed, "agency-unknown" | "agency-ambiguous">;
      readonly candidates: readonly string[];
    };

const significant = (code: string) => code.replace(/(?:00)+$/u, "");

/** Whether two regions may be the same place: one is unknown, or holds the other. */
export function regionsFit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [significant(a), significant(b)];
  return first.startsWith(second) || second.startsWith(first);
}

/** Bodies of the region that bear one of the names, or whose name ends so, for a person to choose. */
async function bodiesNamed(
  tx: Transaction,
  region: Region | null,
  where: { in: string[] } | { endsWith: string },
): Promise<string[]> {
  const found = await tx.agencyAlias.findMany({
    where: { folded: where },
    select: { agencyId: true, agency: { select: { regionCode: true } } },
    orderBy: { agencyId: "asc" },
    take: 100,
  });
  const ids = found
    .filter(({ agency }) => regionsFit(agency.regionCode, region?.code ?? null))
    .map(({ agencyId }) => agencyId);
  return [...new Set(ids)];
}

/**
 * Find the body of a report among those that are known, by its full names in a fitting region.
 *
 * Never by likeness: a report under the wrong body is worse than one that waits for a person.
 */
export async function matchAgency(tx: Transaction, reading: ReadReport): Promise<AgencyMatch> {
  const names = fullNamesOf(reading);
  const known = await bodiesNamed(tx, reading.region, { in: names.map(foldName) });
  const [agencyId, second] = known;
  if (second !== undefined) {
    return { kind: "unclear", need: "agency-ambiguous", candidates: known };
  }
  if (agencyId !== undefined) return { kind: "known", agencyId };

  const name = names[0];
  if (name !== undefined) return { kind: "new", name };
  const relative = foldName(reading.agency ?? "");
  const candidates =
    relative.length < 3 ? [] : await bodiesNamed(tx, reading.region, { endsWith: relative });
  return { kind: "unclear", need: "agency-unknown", candidates: candidates.slice(0, 20) };
}
