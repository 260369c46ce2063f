import { metricField } from "@/lib/server/metrics/metric-field";
import { STORED_METRICS } from "@/lib/server/metrics/stored-metrics";

/**
 * The least that SQL must do for what a page shows: the rows that are listed, and each sum, count and
 * order that stands on it, once; without medians, reasons for what is absent, or the filters' counts.
 * In words that both databases know.
 */
const SUMS = STORED_METRICS.map(({ id }) => `SUM(m."${metricField(id)}")`).join(", ");
const FIELDS = STORED_METRICS.map(({ id }) => `m."${metricField(id)}"`).join(", ");

const REPORTS = `FROM "Report" r JOIN "ReportMetrics" m ON m."reportId" = r."id"`;
const WITH_BODIES = `${REPORTS} JOIN "Agency" a ON a."id" = r."agencyId"`;
const CURRENT = `r."isCurrent" = TRUE`;
const RECEIVED = `m."applications_received"`;
const SOME_SUMS = ["applications_received", "outcome_disclosed", "disputes", "penalties"]
  .map((field) => `SUM(m."${field}")`)
  .join(", ");

function missing(year: number): string {
  return `SELECT a."id", a."name" FROM "Agency" a
    JOIN "Report" p ON p."agencyId" = a."id" AND p."isCurrent" = TRUE AND p."year" = ${year - 1}
    WHERE NOT EXISTS (SELECT 1 FROM "Report" r
      WHERE r."agencyId" = a."id" AND ${CURRENT} AND r."year" = ${year}) LIMIT 20`;
}

function mostOf(year: number, field: string, count: number): string {
  return `SELECT a."id", a."name", r."id", ${field} ${WITH_BODIES}
    WHERE ${CURRENT} AND r."year" = ${year} ORDER BY ${field} DESC LIMIT ${count}`;
}

export function overviewSql(year: number): string[] {
  return [
    `SELECT r."year", COUNT(*), COUNT(CASE WHEN r."daysAfterDeadline" > 0 THEN 1 END), ${SOME_SUMS}
      ${REPORTS} WHERE ${CURRENT} GROUP BY r."year"`,
    `SELECT a."regionCode", COUNT(*) FROM "Report" r JOIN "Agency" a ON a."id" = r."agencyId"
      WHERE ${CURRENT} AND r."year" = ${year} GROUP BY a."regionCode"`,
    missing(year),
    `SELECT COUNT(*) FROM "Finding" WHERE "isLive" = TRUE`,
  ];
}

export function agenciesSql(year: number, order: string): string[] {
  return [
    `SELECT a."id", a."name", a."regionName", r."id", r."form", ${FIELDS} ${WITH_BODIES}
      WHERE ${CURRENT} AND r."year" = ${year} ORDER BY ${order} LIMIT 60`,
    `SELECT COUNT(*), ${SOME_SUMS} ${REPORTS} WHERE ${CURRENT} AND r."year" = ${year}`,
    `SELECT r."year", ${SOME_SUMS} ${REPORTS} WHERE ${CURRENT} GROUP BY r."year"`,
  ];
}

export function yearsSql(): string[] {
  return [`SELECT r."year", COUNT(*), ${SUMS} ${REPORTS} WHERE ${CURRENT} GROUP BY r."year"`];
}

export function yearSql(year: number): string[] {
  return [
    `SELECT COUNT(*), ${SUMS} ${REPORTS} WHERE ${CURRENT} AND r."year" = ${year}`,
    `SELECT COUNT(*), ${SUMS} ${REPORTS} WHERE ${CURRENT} AND r."year" = ${year - 1}`,
    mostOf(year, RECEIVED, 10),
    `SELECT a."id", a."name", ${RECEIVED} - om."applications_received" AS "change" ${WITH_BODIES}
      JOIN "Report" o ON o."agencyId" = r."agencyId" AND o."isCurrent" = TRUE AND o."year" = ${year - 1}
      JOIN "ReportMetrics" om ON om."reportId" = o."id"
      WHERE ${CURRENT} AND r."year" = ${year} ORDER BY "change" DESC LIMIT 8`,
    missing(year),
    mostOf(year, `r."daysAfterDeadline"`, 10),
  ];
}

/** The rows of some bodies, and for each of some groups the rows of all its bodies, averaged by year. */
export function bodiesSql(ids: readonly string[], groups: readonly string[]): string[] {
  return [
    `SELECT a."id", a."name", r."id", r."year", ${FIELDS} ${WITH_BODIES}
      WHERE ${CURRENT} AND a."id" IN (${ids.map((id) => `'${id}'`).join(", ")})`,
    ...groups.map(
      (group) => `SELECT r."year", COUNT(*), ${SUMS} ${WITH_BODIES}
        WHERE ${CURRENT} AND ${group} GROUP BY r."year"`,
    ),
  ];
}

export function regionSql(year: number, code: string): string[] {
  const within = `a."regionCode" LIKE '${code}%'`;
  return [
    `SELECT a."id", a."name", r."id" FROM "Agency" a
      LEFT JOIN "Report" r ON r."agencyId" = a."id" AND ${CURRENT} AND r."year" = ${year}
      WHERE ${within}`,
    `SELECT COUNT(*), ${SUMS} ${WITH_BODIES} WHERE ${CURRENT} AND r."year" = ${year} AND ${within}`,
  ];
}

export function indicatorSql(): string[] {
  return [
    `SELECT r."year", COUNT(*), SUM(${RECEIVED}), MIN(${RECEIVED}), MAX(${RECEIVED}) ${REPORTS}
      WHERE ${CURRENT} GROUP BY r."year"`,
  ];
}
