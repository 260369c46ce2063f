import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ComparedReport, Comparison, ComparisonQuery } from "@/lib/domain/views/comparison";
import type { Quantity } from "@/lib/domain/views/quantity";
import { METRICS } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { figureReader, formOf } from "@/lib/server/store/read-figures";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { metricColumn, metricQuantities, metricRecord } from "@/lib/server/views/metric-quantities";

type StoredReport = Prisma.ReportGetPayload<{ include: { figures: true } }>;

const NO_REPORT: Quantity = { value: null, missing: "no-report" };

function compared(
  agencyId: string,
  year: number,
  report: StoredReport | undefined,
  metrics: readonly Metric[],
): ComparedReport {
  if (report === undefined || report.figures === null) {
    const values = metricRecord(metrics, () => NO_REPORT);
    return { agencyId, year, reportId: null, form: null, values };
  }
  const form = formOf(report.form);
  const values = metricQuantities(
    { form, figureAt: figureReader(form, report.figures), record: reportRecord(report) },
    metrics,
  );
  return { agencyId, year, reportId: report.id, form, values };
}

/** Bodies beside each other over the years, every figure with its report or the reason for its lack. */
export async function getComparison(actor: Actor, query: ComparisonQuery): Promise<Comparison> {
  assertMay(actor, "read");
  const db = reader();
  const agencies = await db.agency.findMany({ where: { id: { in: query.bodies } } });
  const bodies = query.bodies.flatMap((id) => {
    const agency = agencies.find((each) => each.id === id);
    return agency === undefined ? [] : [agencyRef(agency)];
  });
  const reports = await db.report.findMany({
    where: { agencyId: { in: bodies.map(({ id }) => id) }, isCurrent: true },
    include: { figures: true },
  });
  const ascending = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);
  const availableYears = ascending(reports.map(({ year }) => year));
  const years = query.years.length === 0 ? availableYears : ascending(query.years);
  const metrics =
    query.metrics.length === 0 ? METRICS : METRICS.filter(({ id }) => query.metrics.includes(id));
  return {
    bodies,
    years,
    availableYears,
    metrics: metrics.map(metricColumn),
    reports: bodies.flatMap(({ id }) =>
      years.map((year) => {
        const report = reports.find((each) => each.agencyId === id && each.year === year);
        return compared(id, year, report, metrics);
      }),
    ),
  };
}
