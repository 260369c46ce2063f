import "server-only";
import type { ReportRecord } from "@/lib/metrics/metric";

interface StoredRecord {
  readonly form: string | null;
  readonly checksRun: number | null;
  readonly checksPassed: number | null;
  readonly openErrors: number;
  readonly openWarnings: number;
  readonly openNotices: number;
  readonly figuresRead: number;
  readonly figuresExpected: number;
  readonly daysAfterDeadline: number | null;
}

/** What a report's own row says besides its figures. */
export function reportRecord(report: StoredRecord): ReportRecord {
  const { form, checksRun, checksPassed, daysAfterDeadline } = report;
  const { openErrors, openWarnings, openNotices, figuresRead, figuresExpected } = report;
  return {
    checksRun,
    checksPassed,
    openFindings: openErrors + openWarnings + openNotices,
    cellsWithoutFigure: form === null ? null : figuresExpected - figuresRead,
    daysAfterDeadline,
  };
}
