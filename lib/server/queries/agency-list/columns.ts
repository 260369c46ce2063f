import "server-only";
import type { Address } from "@/lib/domain/address";
import { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import type { ColumnId, ColumnView } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { ALL_FIGURES, formForYear } from "@/lib/form/catalogue";
import type { Figure, FigureKind } from "@/lib/form/form";
import { Prisma } from "@/lib/generated/sqlite/client";
import { HEADLINE_METRICS, metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { quantityOfMetric } from "@/lib/metrics/quantity-of-metric";
import { figureColumn } from "@/lib/server/figure-column";
import { metricColumn } from "@/lib/server/views/metric-quantities";

/** A column of the list: what it shows, and how the database computes it. */
export interface ListColumn {
  readonly view: ColumnView;
  /** The columns of ReportFigures that it is computed from. */
  readonly figures: readonly Address[];
  /** Its value as SQL over the row `f`, null where a figure is absent; amounts in fen. */
  readonly sql: Prisma.Sql;
  readonly quantityOf: (form: FormId | null, figureAt: (address: Address) => Quantity) => Quantity;
}

const FIGURE_BY_ADDRESS = new Map(ALL_FIGURES.map((figure) => [figure.address, figure]));

const UNIT: Record<FigureKind, ColumnView["unit"]> = {
  count: { zh: "件", en: "count" },
  change: { zh: "项", en: "count" },
  amount: { zh: "万元", en: "CNY 10,000" },
};

/**
 * A sum of figures. As large integers, since PostgreSQL fails where a sum outgrows its operands. The
 * names are those of the models, never anything that was asked for.
 */
function sumSql(addresses: readonly Address[]): Prisma.Sql {
  return Prisma.raw(
    addresses.map((address) => `CAST(f."${figureColumn(address)}" AS BIGINT)`).join(" + "),
  );
}

function metricSql({ terms }: Metric): Prisma.Sql {
  const cases = FormId.options.flatMap((form) => {
    const addresses = terms[form];
    return addresses === null ? [] : [Prisma.sql`WHEN ${form} THEN ${sumSql(addresses)}`];
  });
  return Prisma.sql`CASE r."form" ${Prisma.join(cases, " ")} END`;
}

function columnOfMetric(metric: Metric): ListColumn {
  return {
    view: metricColumn(metric),
    figures: FormId.options.flatMap((form) => metric.terms[form] ?? []),
    sql: metricSql(metric),
    quantityOf: (form, figureAt) => quantityOfMetric(metric, form, figureAt),
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
    figures: [address],
    sql: sumSql([address]),
    quantityOf: (_form, figureAt) => figureAt(address),
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
    .filter(({ terms }) => form === null || terms[form.id] !== null)
    .map(columnOfMetric);
}
