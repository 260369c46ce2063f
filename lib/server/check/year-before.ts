import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import { reader } from "@/lib/server/db";
import { currentReportId, loadReadable } from "@/lib/server/store/load-report";
import { matchAgency } from "@/lib/server/store/match-agency";

/** The stored report that a draft follows, with its corrections; null where none is known to be it. */
export async function yearBefore(draft: ReadReport): Promise<ReadReport | null> {
  if (draft.year === null) return null;
  const db = reader();
  const match = await matchAgency(db, draft);
  if (match.kind !== "known") return null;
  const id = await currentReportId(db, match.agencyId, draft.year - 1);
  return id === null ? null : ((await loadReadable(db, id))?.effective ?? null);
}
