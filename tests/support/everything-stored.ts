import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { reader } from "@/lib/server/db";

/** How many rows each table has. */
async function rowsOf(): Promise<Record<string, number>> {
  const db = reader();
  const counts = {
    agency: await db.agency.count(),
    agencyAlias: await db.agencyAlias.count(),
    completeRegion: await db.completeRegion.count(),
    correction: await db.correction.count(),
    decision: await db.decision.count(),
    dataChange: await db.dataChange.count(),
    decisionBatch: await db.decisionBatch.count(),
    finding: await db.finding.count(),
    historyEntry: await db.historyEntry.count(),
    kindWord: await db.kindWord.count(),
    report: await db.report.count(),
    reportFigures: await db.reportFigures.count(),
    reportMetrics: await db.reportMetrics.count(),
    reportReading: await db.reportReading.count(),
    reportText: await db.reportText.count(),
    sourceFile: await db.sourceFile.count(),
    textPrint: await db.textPrint.count(),
    upload: await db.upload.count(),
    uploadBatch: await db.uploadBatch.count(),
  };
  return counts;
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
    .sort();
}

/** All rows by their number and all files by their names, but for the database's own. */
export async function everythingStored(dataDir: string) {
  const rows = await rowsOf();
  return { rows, files: filesUnder(dataDir).filter((path) => !/gouji\.db/u.test(path)) };
}
