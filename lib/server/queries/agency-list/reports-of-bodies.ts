import "server-only";
import { z } from "zod";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type { SeverityCounts } from "@/lib/domain/views/severity-counts";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import {
  fieldsSql,
  REPORT_COLUMNS,
  REPORT_ROW,
  storedReport,
  type StoredReport,
} from "@/lib/server/metrics/report-row";
import { AGENCY_COLUMNS, AGENCY_ROW, agencyRef } from "@/lib/server/views/agency-ref";
import type { ListColumn } from "./columns";

const Row = z.looseObject({ ...AGENCY_ROW, ...REPORT_ROW });

/** A body's report with what the list's columns are computed from. */
export interface ReportOfBody extends StoredReport {
  readonly agency: AgencyRef;
  readonly id: string;
  readonly year: number;
  readonly openFindings: SeverityCounts;
}

function reportOf(raw: unknown): ReportOfBody {
  const row = Row.parse(raw);
  return {
    ...storedReport(row),
    agency: agencyRef(row),
    id: row.reportId,
    year: row.year,
    openFindings: { error: row.openErrors, warning: row.openWarnings, notice: row.openNotices },
  };
}

/**
 * The current reports of a few bodies, with the columns' figures and the reasons where there are none.
 *
 * @param years null: of every year
 */
export async function reportsOfBodies(
  ids: readonly string[],
  years: readonly number[] | null,
  columns: readonly ListColumn[],
): Promise<ReportOfBody[]> {
  if (ids.length === 0 || years?.length === 0) return [];
  // SQLite looks up the index of bodies for what stands alone, and that of years for what is compared.
  const when =
    years === null
      ? Prisma.sql`r."isCurrent"`
      : Prisma.sql`r."isCurrent" = TRUE AND r."year" IN (${Prisma.join(years)})`;
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT ${AGENCY_COLUMNS}, ${REPORT_COLUMNS}${fieldsSql(columns)}
    FROM "Report" r
    JOIN "Agency" a ON a."id" = r."agencyId"
    LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
    LEFT JOIN "ReportFigures" f ON f."reportId" = r."id"
    WHERE r."agencyId" IN (${Prisma.join(ids)}) AND ${when}
    ORDER BY r."year"`;
  return rows.map(reportOf);
}
