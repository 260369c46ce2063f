import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import { RULES } from "@/lib/rules/catalogue";
import type { Judgement } from "@/lib/rules/run-rules";
import { daysAfterDeadline } from "@/lib/rules/words/deadline";
import type { Transaction } from "@/lib/server/db";
import { noteChange } from "./data-changes";
import type { LoadedReport } from "./load-report";

/** How many checks had what they need, and how many of them found nothing. */
function checkCounts({ findings, unchecked }: Judgement): { run: number; passed: number } {
  const failed = new Set(findings.map(({ rule }) => rule));
  const skipped = new Set(unchecked.map(({ rule }) => rule));
  const run = RULES.filter(({ id }) => failed.has(id) || !skipped.has(id)).length;
  return { run, passed: run - failed.size };
}

/** Keep what indicators of quality need beside the figures, after a report was judged. */
export async function storeRecord(
  tx: Transaction,
  report: Pick<LoadedReport, "id" | "agencyId" | "year" | "isCurrent"> & {
    readonly effective: ReadReport;
  },
  judgement: Judgement,
): Promise<void> {
  const { run, passed } = checkCounts(judgement);
  const days = daysAfterDeadline(report.effective);
  const changed = await tx.$executeRaw`
    UPDATE "Report" SET "checksRun" = ${run}, "checksPassed" = ${passed},
      "daysAfterDeadline" = CAST(${days} AS INTEGER)
    WHERE "id" = ${report.id} AND ("checksRun" IS DISTINCT FROM ${run}
      OR "checksPassed" IS DISTINCT FROM ${passed}
      OR "daysAfterDeadline" IS DISTINCT FROM CAST(${days} AS INTEGER))`;
  if (changed > 0 && report.isCurrent) {
    await noteChange(tx, { kind: "findings", agencyId: report.agencyId, year: report.year });
  }
}
