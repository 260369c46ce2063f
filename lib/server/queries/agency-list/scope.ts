import "server-only";
import type { ListColumnView } from "@/lib/domain/views/agency-list";
import { type AgencyListQuery, type Extra, showsExtra } from "@/lib/domain/views/agency-list-query";
import { type BodyFilter, ofBodiesAlone } from "@/lib/domain/views/body-filter";
import { HEADLINE_METRICS } from "@/lib/metrics/catalogue";
import { reportYears } from "@/lib/server/views/report-years";
import { type ListColumn, listColumn, listColumns } from "./columns";

/** A column of the table: an indicator or figure of one year. */
export interface TableColumn extends ListColumn {
  readonly key: string;
  readonly year: number;
  readonly shows: Readonly<Record<Extra, boolean>>;
}

/** What a query of the list comes to with what is stored: everything that reading its rows needs. */
export interface ListScope {
  readonly query: AgencyListQuery;
  /** Which bodies: across the years, whatever the single report is like. */
  readonly filter: BodyFilter;
  /** The year that bodies must have a report of; null: of any. */
  readonly year: number | null;
  /** All that have reports, oldest first. */
  readonly years: readonly { readonly year: number; readonly reports: number }[];
  readonly columns: readonly TableColumn[];
}

function extrasOf(query: AgencyListQuery, { view }: ListColumn): Record<Extra, boolean> {
  const shows = (extra: Extra) => showsExtra(query, extra, view.id);
  return {
    heat: shows("heat"),
    change: shows("change"),
    rank: shows("rank"),
    // Across the years they stand side by side already.
    spark: query.across === "metrics" && shows("spark"),
  };
}

/** The year and columns that a query means. */
export async function scopeOf(query: AgencyListQuery): Promise<ListScope> {
  const years = await reportYears();
  const year = query.year ?? years.at(-1)?.year ?? new Date().getFullYear();
  if (query.across === "years") {
    const column = listColumn(query.metric) ?? listColumns(HEADLINE_METRICS, year)[0];
    const columns = years.flatMap((each) =>
      column === undefined
        ? []
        : [
            {
              ...column,
              key: each.year.toString(),
              year: each.year,
              shows: extrasOf(query, column),
            },
          ],
    );
    return { query, filter: ofBodiesAlone(query), year: null, years, columns };
  }
  const columns = listColumns(query.columns, year).map((column) => ({
    ...column,
    key: column.view.id,
    year,
    shows: extrasOf(query, column),
  }));
  return { query, filter: filterOf(query), year, years, columns };
}

function filterOf({ q, region, kind, level, form, findings, published }: BodyFilter): BodyFilter {
  return { q, region, kind, level, form, findings, published };
}

export function columnView({ view, key, year, cell }: TableColumn): ListColumnView {
  return { ...view, key, year, cell };
}
