import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { MetricId } from "@/lib/domain/metric-id";
import type { EffectiveCell } from "@/lib/domain/views/effective-cell";
import type { ExampleLine, ExampleTerm, WorkedExample } from "@/lib/domain/views/indicator";
import type { Quantity } from "@/lib/domain/views/quantity";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/sqlite/client";
import { metricById } from "@/lib/metrics/catalogue";
import { formulaTerms } from "@/lib/metrics/formula";
import type { Metric } from "@/lib/metrics/metric";
import { operandsOf } from "@/lib/metrics/operands";
import { type Material, quantityOfMetric } from "@/lib/metrics/quantity-of-metric";
import { reader } from "@/lib/server/db";
import { casesSql, metricSql } from "@/lib/server/metrics/metric-sql";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { remembered } from "@/lib/server/queries/remembered";
import { unpackReading } from "@/lib/server/store/pack-reading";
import { figureReader, formOf } from "@/lib/server/store/read-figures";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { effectiveCells } from "@/lib/server/views/effective-cells";

const Found = z.array(z.object({ id: z.string() }));

/** The latest report with a value that something can be shown by: of enough cases, and not zero. */
async function findReport(metric: Metric): Promise<string | null> {
  const least = metric.formula === "rate" ? (metric.least ?? 1) : 0;
  const telling =
    least === 0
      ? Prisma.sql`${metricSql(metric)} <> 0`
      : Prisma.sql`${metricSql(metric)} <> 0 AND ${casesSql(metric)} >= ${least}`;
  for (const condition of [telling, Prisma.sql`${metricSql(metric)} IS NOT NULL`]) {
    const rows = await reader().$queryRaw`
      SELECT r."id" FROM "Report" r LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
      WHERE r."isCurrent" = TRUE AND r."year" = (
          SELECT MAX(r."year") FROM "Report" r LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
          WHERE r."isCurrent" = TRUE AND ${condition})
        AND ${condition}
      ORDER BY r."storedAt" DESC, r."id" DESC LIMIT 1`;
    const [found] = Found.parse(rows);
    if (found !== undefined) return found.id;
  }
  return null;
}

function loadStored(id: string) {
  return reader().report.findUniqueOrThrow({
    where: { id },
    include: {
      agency: true,
      figures: true,
      reading: { select: { reading: true } },
      corrections: { where: { undoneAt: null } },
    },
  });
}

type Stored = Awaited<ReturnType<typeof loadStored>>;

/** What the report prints; nothing where its reading is gone or of an earlier program. */
function cellsOf({ reading, corrections }: Stored): Readonly<Record<Address, EffectiveCell>> {
  if (reading === null) return {};
  try {
    return effectiveCells(unpackReading(reading.reading), corrections);
  } catch (error) {
    if (error instanceof AppError && error.code === "READING_OUTDATED") return {};
    throw error;
  }
}

function lineOf(metric: Metric, material: Material, cells: ReturnType<typeof cellsOf>) {
  const { value } = quantityOfMetric(metric, material);
  if (value === null) return [];
  const asked =
    metric.formula === "sum" && material.form !== null ? formulaTerms(metric, material.form) : null;
  const terms = (asked ?? []).map(({ sign, address }): ExampleTerm => {
    const cell = cells[address];
    return {
      sign,
      address,
      value: material.figureAt(address).value ?? 0,
      printed: cell?.cell.printed ?? null,
      isCorrected: (cell?.correction ?? null) !== null,
    };
  });
  return [{ metric: metric.id, terms, value } satisfies ExampleLine];
}

/** An indicator computed step by step from the latest stored report that has it. */
export const getWorkedExample = remembered(
  "worked-example",
  async ({ metric: id }: { readonly metric: MetricId }): Promise<WorkedExample | null> => {
    const metric = metricById(id);
    const found = await findReport(metric);
    if (found === null) return null;
    const stored = await loadStored(found);
    const form = formOf(stored.form);
    const material: Material = {
      form,
      record: reportRecord(stored),
      figureAt: figureReader(form, { ...stored.figures, absent: stored.figures?.absent ?? "{}" }),
    };
    const result: Quantity = quantityOfMetric(metric, material);
    const cells = cellsOf(stored);
    return {
      reportId: stored.id,
      agency: agencyRef(stored.agency),
      year: stored.year,
      form,
      publishedOn: stored.publishedOn,
      lines: operandsOf(metric).flatMap((operand) => lineOf(operand, material, cells)),
      result,
    };
  },
);
