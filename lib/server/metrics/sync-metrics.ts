import "server-only";
import type { Address } from "@/lib/domain/address";
import { FormId } from "@/lib/domain/form-id";
import { Prisma } from "@/lib/generated/sqlite/client";
import type { SumMetric } from "@/lib/metrics/metric";
import type { Transaction } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { metricField } from "./metric-field";
import { FORMULAS, STORED_METRICS } from "./stored-metrics";

/** As large integers, since PostgreSQL fails where a sum outgrows its operands. */
function added(addresses: readonly Address[], sign: "+" | "-"): string[] {
  return addresses.map((address) => `${sign} CAST(f."${figureColumn(address)}" AS BIGINT)`);
}

/** The names are those of the models, never anything that was asked for. */
function sumSql({ terms, minus }: SumMetric): string {
  const cases = FormId.options.flatMap((form) => {
    const parts = terms[form];
    const off = minus === null ? [] : minus[form];
    if (parts === null || off === null) return [];
    return `WHEN '${form}' THEN ${[...added(parts, "+"), ...added(off, "-")].join(" ")}`;
  });
  return `CASE r."form" ${cases.join(" ")} END`;
}

const FIELDS = STORED_METRICS.map(({ id }) => `"${metricField(id)}"`);

const INSERT = Prisma.raw(`
  INSERT INTO "ReportMetrics" ("reportId", "formulas", ${FIELDS.join(", ")})
  SELECT f."reportId", '${FORMULAS}', ${STORED_METRICS.map(sumSql).join(",\n")}
  FROM "ReportFigures" f JOIN "Report" r ON r."id" = f."reportId"`);

const REPLACE = Prisma.raw(`
  ON CONFLICT ("reportId") DO UPDATE SET
    "formulas" = excluded."formulas",
    ${FIELDS.map((field) => `${field} = excluded.${field}`).join(",\n")}`);

/** Compute a report's row of indicators from its row of figures, after that was written. */
export async function syncMetrics(tx: Transaction, reportId: string): Promise<void> {
  await tx.$executeRaw`${INSERT} WHERE f."reportId" = ${reportId} ${REPLACE}`;
}

/**
 * Compute the rows that are not there, or were computed by other formulas: reports that an earlier
 * version of the program stored.
 *
 * @returns how many
 */
export function fillMetrics(tx: Transaction): Promise<number> {
  return tx.$executeRaw`${INSERT}
    WHERE NOT EXISTS (
      SELECT 1 FROM "ReportMetrics" m
      WHERE m."reportId" = f."reportId" AND m."formulas" = ${FORMULAS})
    ${REPLACE}`;
}
