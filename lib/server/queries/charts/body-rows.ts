import "server-only";
import { z } from "zod";
import type { ChartRow } from "@/lib/domain/views/chart-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import {
  fieldsSql,
  REPORT_COLUMNS,
  REPORT_ROW,
  storedReport,
} from "@/lib/server/metrics/report-row";
import { FROM_REPORTS } from "@/lib/server/queries/reports/conditions";
import type { PartSource } from "./parts";

const Row = z.looseObject({ agencyId: z.string(), ...REPORT_ROW });

const NO_REPORT: Quantity = { value: null, missing: "no-report" };

const ascending = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);

/** The parts of one report. */
function cellsOf(raw: unknown, parts: readonly PartSource[]) {
  const row = Row.parse(raw);
  const report = storedReport(row);
  const cells = parts.map(({ quantityOf }) => quantityOf(report));
  return { agencyId: row.agencyId, year: row.year, reportId: row.reportId, cells };
}

/**
 * The parts of named bodies over the years: body by body, oldest year first, a row for each year in
 * which one of them has a report.
 *
 * @param asked empty: all years
 */
export async function bodyRows(
  bodies: readonly string[],
  asked: readonly number[],
  parts: readonly PartSource[],
): Promise<{ readonly years: readonly number[]; readonly rows: readonly ChartRow[] }> {
  if (bodies.length === 0) return { years: [], rows: [] };
  const during =
    asked.length === 0 ? Prisma.empty : Prisma.sql`AND r."year" IN (${Prisma.join(asked)})`;
  const answered = await reader().$queryRaw<unknown[]>`
    SELECT a."id" AS "agencyId", ${REPORT_COLUMNS}${fieldsSql(parts)}
    ${FROM_REPORTS} WHERE a."id" IN (${Prisma.join(bodies)}) ${during}`;
  const reports = answered.map((raw) => cellsOf(raw, parts));
  const years = ascending(asked.length > 0 ? asked : reports.map(({ year }) => year));
  const byKey = new Map(reports.map((report) => [`${report.agencyId} ${report.year}`, report]));
  const rows = bodies.flatMap((agencyId) =>
    years.map(
      (year): ChartRow =>
        byKey.get(`${agencyId} ${year}`) ?? {
          agencyId,
          year,
          reportId: null,
          cells: parts.map(() => NO_REPORT),
        },
    ),
  );
  return { years, rows };
}
