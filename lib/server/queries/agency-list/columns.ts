import "server-only";
import type { Address } from "@/lib/domain/address";
import { MetricId } from "@/lib/domain/metric-id";
import type { ColumnId, ColumnView } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { ALL_FIGURES, formForYear } from "@/lib/form/catalogue";
import type { Figure, FigureKind } from "@/lib/form/form";
import { Prisma } from "@/lib/generated/sqlite/client";
import { HEADLINE_METRICS, metricById } from "@/lib/metrics/catalogue";
import { isInForm } from "@/lib/metrics/is-in-form";
import type { Metric } from "@/lib/metrics/metric";
import { figureColumn } from "@/lib/server/figure-column";
import { metricSql } from "@/lib/server/metrics/metric-sql";
import {
  metricFields,
  type StoredMetrics,
  storedQuantity,
} from "@/lib/server/metrics/stored-quantity";
import { metricColumn } from "@/lib/server/views/metric-quantities";

/** What a row of the list's query says of a report. */
export interface ListedReport extends StoredMetrics {
  readonly figureAt: (address: Address) => Quantity;
}

/** A column of the list: what it shows, and how the database computes it. */
export interface ListColumn {
  readonly view: ColumnView;
  /** The columns of `m` and `f` that it is computed from, as SQL. */
  readonly fields: readonly string[];
  /** Its value as SQL over the rows `r`, `m` and `f`, null where it can't be told; amounts in fen. */
  readonly sql: Prisma.Sql;
  readonly quantityOf: (report: ListedReport) => Quantity;
}

const FIGURE_BY_ADDRESS = new Map(ALL_FIGURES.map((figure) => [figure.address, figure]));

const UNIT: Record<FigureKind, ColumnView["unit"]> = {
  count: { zh: "件", en: "count" },
  change: { zh: "项", en: "count" },
  amount: { zh: "万元", en: "CNY 10,000" },
};

function columnOfMetric(metric: Metric): ListColumn {
  return {
    view: metricColumn(metric),
    fields: metricFields([metric]).map((field) => `m."${field}"`),
    sql: metricSql(metric),
    quantityOf: (report) => storedQuantity(metric, report),
  };
}

function columnOfFigure({ address, kind, rowLabel, columnLabel }: Figure): ListColumn {
  return {
    view: {
      id: address,
      label: {
        zh: `${rowLabel.zh} · ${columnLabel.zh}`,
        en: `${rowLabel.en}, ${columnLabel.en.toLowerCase()}`,
      },
      unit: UNIT[kind],
      kind,
    },
    fields: [`f."${figureColumn(address)}"`],
    // The name is that of the model, never anything that was asked for.
    sql: Prisma.raw(`CAST(f."${figureColumn(address)}" AS BIGINT)`),
    quantityOf: ({ figureAt }) => figureAt(address),
  };
}

/** The column of an id, or null where there is no such indicator or figure. */
export function listColumn(id: ColumnId): ListColumn | null {
  const metric = MetricId.safeParse(id);
  if (metric.success) return columnOfMetric(metricById(metric.data));
  const figure = FIGURE_BY_ADDRESS.get(id as Address);
  return figure === undefined ? null : columnOfFigure(figure);
}

/** The columns that are asked for, or the headline indicators that the year's form has. */
export function listColumns(asked: readonly ColumnId[], year: number): ListColumn[] {
  const known = asked.flatMap((id) => listColumn(id) ?? []);
  if (known.length > 0) return known;
  const form = formForYear(year);
  return HEADLINE_METRICS.map(metricById)
    .filter((metric) => form === null || isInForm(metric, form.id))
    .map(columnOfMetric);
}
