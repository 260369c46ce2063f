import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ReportItem } from "@/lib/domain/api/items";
import { appError } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { formOf } from "@/lib/server/store/read-figures";
import type { ItemPage, PageAsked } from "./item-pages";
import { reportKeys, type ReportsAsked } from "./report-keys";

const INCLUDED = {
  agency: { select: { name: true } },
  source: { select: { format: true, size: true } },
} satisfies Prisma.ReportInclude;

function reportItem(report: Prisma.ReportGetPayload<{ include: typeof INCLUDED }>): ReportItem {
  const { year, version, isCurrent, title, publishedOn, signatory, daysAfterDeadline } = report;
  const { figuresRead, figuresExpected, isPartial, checksRun, checksPassed } = report;
  const { openErrors, openWarnings, openNotices, isSample, programVersion } = report;
  return {
    reportId: report.id,
    bodyId: report.agencyId,
    bodyName: report.agency.name,
    year,
    version,
    isCurrent,
    form: formOf(report.form),
    title,
    publishedOn,
    signatory,
    daysAfterDeadline,
    fileName: report.fileName,
    sha256: report.sourceSha256,
    fileFormat: report.source.format,
    bytes: report.source.size,
    figuresRead,
    figuresExpected,
    isPartial,
    checksRun,
    checksPassed,
    openErrors,
    openWarnings,
    openNotices,
    isSample,
    storedAt: report.storedAt.toISOString(),
    programVersion,
  };
}

/** Reports as the read API and the data package tell of them. */
export async function listReports(
  actor: Actor,
  asked: ReportsAsked,
  page: PageAsked,
): Promise<ItemPage<ReportItem>> {
  assertMay(actor, "read");
  const { keys, last } = await reportKeys(asked, page);
  const reports = await reader().report.findMany({
    where: { id: { in: [...keys] } },
    include: INCLUDED,
    orderBy: { id: "asc" },
  });
  return { items: reports.map(reportItem), last };
}

/** One report, any version. @throws {AppError} `NOT_FOUND` */
export async function getReportItem(actor: Actor, reportId: string): Promise<ReportItem> {
  assertMay(actor, "read");
  const report = await reader().report.findUnique({ where: { id: reportId }, include: INCLUDED });
  if (report === null) throw appError("NOT_FOUND", { what: "report" });
  return reportItem(report);
}
