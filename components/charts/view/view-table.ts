import type { ChartColumn, ChartRow, ChartTable } from "@/components/charts/chart-table";
import type { ChartView } from "@/lib/domain/views/chart-view";
import { inLocale } from "@/lib/i18n/locale";
import type { ViewTranslations } from "./view-words";

const NO_REPORT = { value: null, missing: "no-report" } as const;

function columnsOf({ parts }: ChartView, { locale }: ViewTranslations): ChartColumn[] {
  return parts.map(({ id, label, unit, kind }) => ({
    id,
    kind,
    label: inLocale(label, locale),
    unit: inLocale(unit, locale),
  }));
}

const reportHref = (reportId: string | null) => (reportId === null ? null : `/reports/${reportId}`);

/** One indicator of several bodies: a row a year, a column a body. */
function yearsByBody(view: ChartView, words: ViewTranslations): ChartTable {
  const { years, bodies, rows, parts } = view;
  const [part] = parts;
  return {
    heading: words.t("heading.year"),
    columns: bodies.map(({ id, name }) => ({
      id,
      label: name,
      unit: part === undefined ? "" : inLocale(part.unit, words.locale),
      kind: part?.kind ?? "count",
    })),
    rows: years.map((year) => ({
      id: year.toString(),
      label: year.toString(),
      href: null,
      cells: bodies.map(
        ({ id }) =>
          rows.find((row) => row.agencyId === id && row.year === year)?.cells[0] ?? NO_REPORT,
      ),
    })),
  };
}

function ofCloud(view: ChartView, words: ViewTranslations): ChartTable {
  const sorted = view.cloud.toSorted(
    (a, b) => (b.cells[0]?.value ?? 0) - (a.cells[0]?.value ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return {
    heading: words.t("heading.body"),
    columns: columnsOf(view, words),
    rows: sorted.map(({ id, name, cells }) => ({
      id,
      label: name,
      href: `/agencies/${id}`,
      cells,
    })),
  };
}

/** The figures that a chart of a view is drawn from, all of them. */
export function tableOfView(view: ChartView, words: ViewTranslations): ChartTable {
  const { spec, bodies, rows, parts } = view;
  if (spec.chart === "spread" || spec.chart === "scatter") return ofCloud(view, words);
  const nameOf = (agencyId: string | null) => bodies.find(({ id }) => id === agencyId)?.name ?? "";
  if (spec.chart === "year-lines" && bodies.length > 1 && parts.length === 1) {
    return yearsByBody(view, words);
  }
  const isOfBodies = spec.chart === "body-bars";
  const isOfBoth = spec.chart !== "body-bars" && bodies.length > 1;
  return {
    heading: words.t(isOfBodies ? "heading.body" : isOfBoth ? "heading.bodyYear" : "heading.year"),
    columns: columnsOf(view, words),
    rows: rows.map(({ agencyId, year, reportId, cells }): ChartRow => ({
      id: `${agencyId ?? ""} ${year}`,
      label: isOfBodies
        ? nameOf(agencyId)
        : isOfBoth
          ? `${nameOf(agencyId)} ${year}`
          : year.toString(),
      href: reportHref(reportId),
      cells,
    })),
  };
}
