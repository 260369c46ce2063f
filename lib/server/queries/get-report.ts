import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { Unchecked } from "@/lib/domain/finding";
import type { ReportView } from "@/lib/domain/views/report";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { unpackReading } from "@/lib/server/store/pack-reading";
import { agencyRef } from "@/lib/server/views/agency-ref";
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
    claims: reading.claims,
    unplaced: reading.unplaced,
    sections: reading.sections,
    rows: reading.rows,
    headers: reading.headers,
    document: reading.document,
    versions: versions.map(reportRef),
    neighbours,
  };
}
