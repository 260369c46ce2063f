import "server-only";
import type { ReportRef } from "@/lib/domain/views/report-ref";
import type { SeverityCounts } from "@/lib/domain/views/severity-counts";
import { formOf } from "@/lib/server/store/read-figures";

interface StoredReport {
  readonly id: string;
  readonly year: number;
  readonly form: string | null;
  readonly version: number;
  readonly isCurrent: boolean;
  readonly publishedOn: string | null;
  readonly storedAt: Date;
  readonly sourceSha256: string;
  readonly fileName: string;
  readonly openErrors: number;
  readonly openWarnings: number;
  readonly openNotices: number;
}

export function openFindings(
  report: Pick<StoredReport, "openErrors" | "openWarnings" | "openNotices">,
): SeverityCounts {
  return {
    error: report.openErrors,
    warning: report.openWarnings,
    notice: report.openNotices,
  };
}

export function reportRef(report: StoredReport): ReportRef {
  const { id, year, form, version, isCurrent, publishedOn, storedAt } = report;
  return {
    id,
    year,
    form: formOf(form),
    version,
    isCurrent,
    publishedOn,
    storedAt: storedAt.toISOString(),
    file: { sha256: report.sourceSha256, name: report.fileName },
    openFindings: openFindings(report),
  };
}
