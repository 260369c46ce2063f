import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";
import { chunksOf } from "./chunks";
import { noteChange } from "./data-changes";

function openOf(severity: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT COUNT(*) FROM "Finding" f
    WHERE f."reportId" = "Report"."id" AND f."retiredAt" IS NULL
      AND f."state" IN ('open', 'later') AND f."severity" = ${severity})`;
}

/** Count the undecided findings of reports anew, in one statement. */
async function renewOpen(tx: Transaction, ids: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Report" SET
      "openErrors" = ${openOf(Prisma.sql`'error'`)},
      "openWarnings" = ${openOf(Prisma.sql`'warning'`)},
      "openNotices" = ${openOf(Prisma.sql`'notice'`)}
    WHERE "id" IN (${ids})`;
}

/**
 * Choose anew which finding stands for its cause in the queue: the first of those in the same state.
 * So a finding that is open alone, among decided ones of its cause, leads and is never hidden.
 */
async function renewLeads(tx: Transaction, ids: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Finding" SET "isLead" = ("cause" IS NULL OR NOT EXISTS (
      SELECT 1 FROM "Finding" b
      WHERE b."reportId" = "Finding"."reportId" AND b."cause" = "Finding"."cause"
        AND b."state" = "Finding"."state" AND b."retiredAt" IS NULL
        AND (b."position" < "Finding"."position"
          OR (b."position" = "Finding"."position" AND b."id" < "Finding"."id"))))
    WHERE "reportId" IN (${ids}) AND "retiredAt" IS NULL
      AND ("cause" IS NOT NULL OR "isLead" = false)`;
}

/**
 * Bring up to date what reports keep of their findings, after some were found, gone or decided: how
 * many are undecided, by severity, and which of them stand in the queue for their cause.
 */
export async function renewReports(tx: Transaction, reportIds: readonly string[]): Promise<void> {
  for (const chunk of chunksOf([...new Set(reportIds)])) {
    const ids = Prisma.join(chunk);
    await renewOpen(tx, ids);
    await renewLeads(tx, ids);
  }
  await noteChange(tx, { kind: "findings" });
}
