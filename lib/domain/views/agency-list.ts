import { z } from "zod";
import type { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { FormId } from "@/lib/domain/form-id";
import type { AgencyRef } from "./agency-ref";
import { BodyFilter, type FindingFilter } from "./body-filter";
import { ColumnId, type ColumnView } from "./column-view";
import type { FacetOption } from "./facet";
import type { Quantity } from "./quantity";
import { listOf, oneOf, oneOfOr, Page, Year } from "./query-parameters";
import type { SeverityCounts } from "./severity-counts";

export const AgencySort = z.union([z.enum(["name", "region", "findings"]), ColumnId]);
export type AgencySort = z.infer<typeof AgencySort>;

export const AgencyListQuery = BodyFilter.extend({
  /** Null: the latest year that has reports. */
  year: oneOf(Year),
  sort: oneOfOr(AgencySort, "name"),
  order: oneOfOr(z.enum(["asc", "desc"]), "asc"),
  /** Empty: the headline indicators. */
  columns: listOf(ColumnId, 30),
  page: Page,
  size: oneOfOr(z.coerce.number().int().min(1).max(200), 50),
});
export type AgencyListQuery = z.infer<typeof AgencyListQuery>;

export interface AgencyListRow {
  readonly agency: AgencyRef;
  readonly reportId: string;
  readonly form: FormId | null;
  readonly openFindings: SeverityCounts;
  /** One for each of the list's columns. */
  readonly values: Readonly<Record<ColumnId, Quantity>>;
}

/** A sum, and how many bodies are in it and how many it leaves out because they give no figure. */
export interface ColumnTotal {
  /** Null when no body gives the figure. */
  readonly sum: number | null;
  readonly bodies: number;
  readonly leftOut: number;
}

export interface YearTotals {
  readonly year: number;
  readonly reports: number;
  readonly totals: Readonly<Record<ColumnId, ColumnTotal>>;
}

export interface AgencyList {
  /** The year that is shown; null while nothing is stored. */
  readonly year: number | null;
  readonly years: readonly { readonly year: number; readonly reports: number }[];
  readonly columns: readonly ColumnView[];
  readonly rows: readonly AgencyListRow[];
  /** Bodies that match, over all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly size: number;
  /** Over all bodies that match, not only this page. */
  readonly totals: Readonly<Record<ColumnId, ColumnTotal>>;
  /** The same sums for every year, under the same filters but the year's. */
  readonly trend: readonly YearTotals[];
  /** Bodies that match the filters of the body but have no report for the year. */
  readonly withoutReport: number;
  readonly facets: {
    readonly kinds: readonly FacetOption<AgencyKind>[];
    readonly levels: readonly FacetOption<AgencyLevel>[];
    /** Regions one step below the chosen one: provinces, then prefectures, then counties. */
    readonly regions: readonly FacetOption[];
    readonly forms: readonly FacetOption<FormId>[];
    readonly findings: readonly FacetOption<FindingFilter>[];
  };
}
