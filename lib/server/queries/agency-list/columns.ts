import "server-only";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import type { ColumnId, ColumnView } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { ALL_FIGURES, figureAt, formForYear, FORMS } from "@/lib/form/catalogue";
import type { Figure, FigureKind } from "@/lib/form/form";
import { Prisma } from "@/lib/generated/sqlite/client";
import { HEADLINE_METRICS, metricById } from "@/lib/metrics/catalogue";
import { firstFigure } from "@/lib/metrics/first-figure";
import { isInForm } from "@/lib/metrics/is-in-form";
import type { Metric } from "@/lib/metrics/metric";
import { figureColumn } from "@/lib/server/figure-column";
import {
  metricSql,
  type MetricRows,
  type RateSides,
  rateSides,
} from "@/lib/server/metrics/metric-sql";
import type { StoredReport } from "@/lib/server/metrics/report-row";
import { metricFields, storedQuantity } from "@/lib/server/metrics/stored-quantity";
import { metricColumn } from "@/lib/server/views/metric-quantities";

/** What a query calls a report, its row of indicators and its row of figures. */
export interface ReportRows extends MetricRows {
  readonly figures: string;
}

export const ROWS: ReportRows = { report: "r", metrics: "m", figures: "f" };

/** A column of the list: what it shows, and how the database computes it. */
export interface ListColumn {
  readonly view: ColumnView;
  /** The cell of the source that a number leads to. */
  readonly cell: Readonly<Record<FormId, Address | null>>;
  /** The columns of `m` and `f` that it is computed from, as SQL. */
  readonly fields: readonly string[];
  /** Its value, null where it can't be told; amounts in fen. */
  readonly sql: (rows?: ReportRows) => Prisma.Sql;
  /** Null for what is no rate. */
  readonly rate: RateSides | null;
  readonly quantityOf: (report: StoredReport) => Quantity;
}

const FIGURE_BY_ADDRESS = new Map(ALL_FIGURES.map((figure) => [figure.address, figure]));

const UNIT: Record<FigureKind, ColumnView["unit"]> = {
  count: { zh: "件", en: "count" },
  change: { zh: "项", en: "count" },
  amount: { zh: "万元", en: "CNY 10,000" },
};

function byForm(cellOf: (form: FormId) => Address | null): Record<FormId, Address | null> {
  return Object.fromEntries(FORMS.map(({ id }) => [id, cellOf(id)])) as Record<
    FormId,
    Address | null
  >;
}

function columnOfMetric(metric: Metric): ListColumn {
  return {
    view: metricColumn(metric),
    cell: byForm((form) => firstFigure(metric, form)),
    fields: metricFields([metric]).map((field) => `m."${field}"`),
    sql: (rows) => metricSql(metric, rows),
    rate: rateSides(metric),
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
    cell: byForm((form) => (figureAt(form, address) === undefined ? null : address)),
    fields: [`f."${figureColumn(address)}"`],
    // The name is that of the model, never anything that was asked for.
    sql: ({ figures } = ROWS) =>
      Prisma.raw(`CAST(${figures}."${figureColumn(address)}" AS BIGINT)`),
    rate: null,
    quantityOf: (report) => report.figureAt(address),
  };
}

/** The column of an id, or null where there is no such indicator or figure. */
export function listColumn(id: string): ListColumn | null {
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
