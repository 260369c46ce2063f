import "server-only";
import type { DataChangeKind } from "@/lib/domain/data-change";
import type { Transaction } from "@/lib/server/db";

interface Change {
  readonly kind: DataChangeKind;
  readonly agencyId?: string;
  readonly year?: number;
}

/**
 * Say that what pages show has changed, in the transaction that changed it. Whatever was computed
 * before is computed anew at the next look, and links that hold an earlier version can tell of it.
 */
export async function noteChange(tx: Transaction, change: Change): Promise<void> {
  const { kind, agencyId = null, year = null } = change;
  await tx.$executeRaw`
    INSERT INTO "DataChange" ("kind", "agencyId", "agency", "year")
    VALUES (${kind}, ${agencyId},
      (SELECT a."name" FROM "Agency" a WHERE a."id" = ${agencyId}), CAST(${year} AS INTEGER))`;
}
