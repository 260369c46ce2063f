import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { Unchecked } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { ReportView } from "@/lib/domain/views/report";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { effectiveReport } from "@/lib/server/store/effective-report";
import { loadReadable } from "@/lib/server/store/load-report";
import { unpackReading } from "@/lib/server/store/pack-reading";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { claimViews } from "@/lib/server/views/claim-views";
import { effectiveCells } from "@/lib/server/views/effective-cells";
import { findingSummary } from "@/lib/server/views/finding-summary";
import { reportRef } from "@/lib/server/views/report-ref";
import { ruleWords } from "@/lib/server/views/rule-words";

const UncheckedList = z.array(Unchecked);

/** The current reports of the body's neighbouring years. */
async function neighboursOf(agencyId: string, year: number): Promise<ReportView["neighbours"]> {
  const reports = await reader().report.findMany({
    where: { agencyId, isCurrent: true, year: { in: [year - 1, year + 1] } },
    select: { id: true, year: true },
  });
  const of = (wanted: number) => {
    const report = reports.find((each) => each.year === wanted);
    return report === undefined ? null : { reportId: report.id, year: report.year };
  };
  return { before: of(year - 1), after: of(year + 1) };
}

/** The report of the year before as it counts, for statements that compare with it. */
async function readingBefore({ before }: ReportView["neighbours"]): Promise<ReadReport | null> {
  if (before === null) return null;
  const stored = await loadReadable(reader(), before.reportId);
  return stored?.effective ?? null;
}

/**
 * One report, any version: its figures with corrections, its findings, and its source.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function getReport(actor: Actor, reportId: string): Promise<ReportView> {
  assertMay(actor, "read");
  const db = reader();
  const report = await db.report.findUnique({
    where: { id: reportId },
    include: {
      agency: true,
      source: true,
      reading: true,
      corrections: { where: { undoneAt: null } },
      findings: { where: { retiredAt: null }, orderBy: { position: "asc" } },
    },
  });
  if (report === null || report.reading === null) throw appError("NOT_FOUND", { what: "report" });

  const { agencyId, year, corrections, findings } = report;
  const [versions, neighbours] = await Promise.all([
    db.report.findMany({ where: { agencyId, year }, orderBy: { version: "desc" } }),
    neighboursOf(agencyId, year),
  ]);
  const reading = unpackReading(report.reading.reading);
  const previous = await readingBefore(neighbours);
  const unchecked = UncheckedList.parse(JSON.parse(report.reading.unchecked));
  return {
    ...reportRef(report),
    agency: agencyRef(report.agency),
    title: report.title,
    agencyNames: reading.agencyNames,
    signatory: report.signatory,
    programVersion: report.programVersion,
    format: reading.format,
    size: report.source.size,
    figures: { read: report.figuresRead, expected: report.figuresExpected },
    cells: effectiveCells(reading, corrections),
    findings: findings.map(findingSummary),
    unchecked: unchecked.map((each) => ({ ...each, title: ruleWords(each.rule).title })),
    diagnostics: reading.diagnostics,
    status: reading.status,
    claims: claimViews(effectiveReport(reading, corrections, year), findings, previous),
    unplaced: reading.unplaced,
    sections: reading.sections,
    rows: reading.rows,
    headers: reading.headers,
    document: reading.document,
    versions: versions.map(reportRef),
    neighbours,
  };
}
