import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import { AppError } from "@/lib/errors";
import type { Transaction } from "@/lib/server/db";
import { effectiveReport } from "./effective-report";
import { unpackReading } from "./pack-reading";

/** A report as it is stored and as it counts. */
export interface LoadedReport {
  readonly id: string;
  readonly agencyId: string;
  readonly year: number;
  readonly form: string | null;
  readonly isCurrent: boolean;
  /** As read from the file. */
  readonly reading: ReadReport;
  /** With corrections. */
  readonly effective: ReadReport;
}

/**
 * Null where there is no such report.
 *
 * @throws {AppError} `READING_OUTDATED`
 */
export async function loadReport(tx: Transaction, reportId: string): Promise<LoadedReport | null> {
  const report = await tx.report.findUnique({
    where: { id: reportId },
    select: {
      id: true,
      agencyId: true,
      year: true,
      form: true,
      isCurrent: true,
      reading: { select: { reading: true } },
      corrections: { where: { undoneAt: null } },
    },
  });
  if (report === null || report.reading === null) return null;
  const { reading: packed, corrections, ...row } = report;
  const reading = unpackReading(packed.reading);
  return { ...row, reading, effective: effectiveReport(reading, corrections, row.year) };
}

/** For comparing with: null also where the reading is outdated. It is then as if it were not stored. */
export async function loadReadable(
  tx: Transaction,
  reportId: string,
): Promise<LoadedReport | null> {
  try {
    return await loadReport(tx, reportId);
  } catch (error) {
    if (error instanceof AppError && error.code === "READING_OUTDATED") return null;
    throw error;
  }
}

/** The id of a body's current report for a year. */
export async function currentReportId(
  tx: Transaction,
  agencyId: string,
  year: number,
): Promise<string | null> {
  const report = await tx.report.findFirst({
    where: { agencyId, year, isCurrent: true },
    select: { id: true },
  });
  return report?.id ?? null;
}
