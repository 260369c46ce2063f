import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Address } from "@/lib/domain/address";
import { UNDECIDED } from "@/lib/domain/review";
import type { AgencyView, AgencyYear } from "@/lib/domain/views/agency";
import type { Quantity } from "@/lib/domain/views/quantity";
import { appError } from "@/lib/errors";
import { ALL_FIGURES } from "@/lib/form/catalogue";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { METRICS } from "@/lib/metrics/catalogue";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { figureReader, formOf } from "@/lib/server/store/read-figures";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { findingLine, findingLineInclude } from "@/lib/server/views/finding-summary";
import { metricColumn, metricQuantities } from "@/lib/server/views/metric-quantities";
import { reportRef } from "@/lib/server/views/report-ref";

type StoredReport = Prisma.ReportGetPayload<{ include: { figures: true } }>;

function agencyYear(report: StoredReport): AgencyYear {
  const { id, year, figures } = report;
  const form = formOf(report.form);
  const at =
    figures === null
      ? (): Quantity => ({ value: null, missing: "no-report" })
      : figureReader(form, figures);
  const quantities: Record<Address, Quantity> = Object.fromEntries(
    ALL_FIGURES.map(({ address }) => [address, at(address)]),
  );
  const metrics = metricQuantities({ form, figureAt: at, record: reportRecord(report) });
  return { year, reportId: id, form, figures: quantities, metrics };
}

/**
 * One body: its years side by side, open findings, reports and versions.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function getAgency(actor: Actor, agencyId: string): Promise<AgencyView> {
  assertMay(actor, "read");
  const db = reader();
  const agency = await db.agency.findUnique({
    where: { id: agencyId },
    include: { aliases: { orderBy: { id: "asc" } } },
  });
  if (agency === null) throw appError("NOT_FOUND", { what: "agency" });
  const [current, reports, findings] = await Promise.all([
    db.report.findMany({
      where: { agencyId, isCurrent: true },
      include: { figures: true },
      orderBy: { year: "asc" },
    }),
    db.report.findMany({
      where: { agencyId },
      orderBy: [{ year: "desc" }, { version: "desc" }],
    }),
    db.finding.findMany({
      where: { agencyId, isLive: true, state: { in: [...UNDECIDED] } },
      include: findingLineInclude,
      orderBy: [{ rank: "asc" }, { year: "desc" }, { position: "asc" }],
    }),
  ]);
  return {
    agency: agencyRef(agency),
    aliases: agency.aliases.map(({ printed }) => printed).filter((name) => name !== agency.name),
    years: current.map(agencyYear),
    metrics: METRICS.map(metricColumn),
    openFindings: findings.map(findingLine),
    reports: reports.map(reportRef),
  };
}
