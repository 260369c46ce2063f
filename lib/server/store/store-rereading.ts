import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import type { Transaction } from "@/lib/server/db";
import { dropOutdatedCorrections } from "./carry-corrections";
import { noteChange } from "./data-changes";
import { judgeReport, judgeYearAfter } from "./judge-report";
import { packReading } from "./pack-reading";
import { reportColumns } from "./report-columns";
import type { StoreOutcome } from "./store-report";

/**
 * Put a new reading of the same file in the place of the old one, within the caller's transaction.
 * Body and year stay as they are, and so do corrections and decisions where the same is read.
 */
export async function storeRereading(
  tx: Transaction,
  reportId: string,
  reading: ReadReport,
): Promise<StoreOutcome> {
  const report = await tx.report.findUniqueOrThrow({
    where: { id: reportId },
    select: { agencyId: true, year: true, reading: { select: { reading: true } } },
  });
  const packed = packReading(reading);
  const isSame = Buffer.compare(report.reading?.reading ?? new Uint8Array(), packed) === 0;

  await tx.report.update({ where: { id: reportId }, data: reportColumns(reading) });
  await tx.reportReading.update({ where: { reportId }, data: { reading: packed } });
  await dropOutdatedCorrections(tx, reportId, reading);
  // The checks may be newer even where the reading is the same.
  await judgeReport(tx, reportId);
  await judgeYearAfter(tx, report.agencyId, report.year);
  await noteChange(tx, { kind: "findings", agencyId: report.agencyId, year: report.year });
  return { kind: isSame ? "unchanged" : "stored", reportId };
}
