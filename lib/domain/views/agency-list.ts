import type { Address } from "@/lib/domain/address";
import type { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { AgencyRef } from "./agency-ref";
import type { Across } from "./agency-list-query";
import type { FindingFilter, PublishedFilter } from "./body-filter";
import type { ColumnView } from "./column-view";
import type { FacetOption } from "./facet";
import type { Quantity } from "./quantity";
import type { SeverityCounts } from "./severity-counts";
import type { Quantiles } from "./spread";

/** A column of figures: an indicator or figure of one year. */
export interface ListColumnView extends ColumnView {
  /** Its name in the address: the id, or the year where the years of one indicator stand side by side. */
  readonly key: string;
  readonly year: number;
  /** The cell of the source that a number leads to, by the report's form; null where there is none. */
  readonly cell: Readonly<Record<FormId, Address | null>>;
}

/** Against the report of the year before. Amounts are in CNY 10,000, shares as numbers. */
export interface Change {
  readonly before: number;
  readonly difference: number;
  /** Of what it was before; null where that was zero, and of shares and days. */
  readonly share: number | null;
  /** The two reports were made on different forms. */
  readonly acrossForms: boolean;
}

/** Among the bodies of the same kind and level that have a value (of a rate: of enough cases). */
export interface Standing {
  /** 1 is the largest; equal values share a rank. */
  readonly rank: number;
  readonly of: number;
  /** Those whose value is smaller. */
  readonly below: number;
}

export interface ListCell {
  readonly quantity: Quantity;
  /** What the column was asked to show besides; null where it can't be told. */
  readonly change?: Change | null;
  readonly standing?: Standing | null;
  /** One for each of the list's years. */
  readonly trend?: readonly (number | null)[];
}

export interface ListedReport {
  readonly id: string;
  readonly form: FormId | null;
}

export interface AgencyListRow {
  readonly agency: AgencyRef;
  /** The reports that its cells are of, by year. */
  readonly reports: Readonly<Record<number, ListedReport>>;
  /** Of the year's report; null where several years stand side by side. */
  readonly openFindings: SeverityCounts | null;
  /** One for each of the list's columns, in their order. */
  readonly cells: readonly ListCell[];
}

/** A column over all bodies that match, and how many of them each number leaves out. */
export interface ColumnSummary {
  /** Bodies with a report for the column's year. */
  readonly reports: number;
  /** The sum, or of a rate all that is divided by all that it is divided by (`n`). */
  readonly total: { readonly value: number; readonly n: number | null } | null;
  readonly inTotal: number;
  /** Of a rate over the bodies with enough cases. */
  readonly quantiles: Quantiles | null;
  readonly inQuantiles: number;
}

/** A region and how many bodies of it match: a node of the opened part of the tree. */
export interface RegionOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** 0 for provinces. */
  readonly depth: number;
  /** The bodies of the region one step up that belong to none of its parts. */
  readonly isItself: boolean;
}

/** What each filter would leave, under the others. */
export interface ListFacets {
  readonly kinds: readonly FacetOption<AgencyKind>[];
  readonly levels: readonly FacetOption<AgencyLevel>[];
  /** Provinces, and below the chosen ones their parts. */
  readonly regions: readonly RegionOption[];
  readonly forms: readonly FacetOption<FormId>[];
  readonly findings: readonly FacetOption<FindingFilter>[];
  readonly published: readonly FacetOption<PublishedFilter>[];
}

/** Rows in the list's order, from one place on. */
export interface AgencyListRows {
  readonly offset: number;
  /** Bodies that match. */
  readonly total: number;
  readonly rows: readonly AgencyListRow[];
}

export interface AgencyList extends AgencyListRows {
  readonly across: Across;
  /** The year that is shown; null while nothing is stored. */
  readonly year: number | null;
  readonly years: readonly { readonly year: number; readonly reports: number }[];
  readonly columns: readonly ListColumnView[];
  readonly page: number;
  readonly pages: number;
  readonly size: number;
  /** One for each column. */
  readonly summaries: readonly ColumnSummary[];
  /** Bodies that match the filters of the body but have no report for the year. */
  readonly withoutReport: number;
  readonly facets: ListFacets;
}

/** A body's figures over its years, for looking at beside the table. */
export interface AgencyPeek {
  readonly agency: AgencyRef;
  readonly kind: Localized;
  readonly level: Localized;
  readonly columns: readonly ColumnView[];
  /** Oldest first. */
  readonly years: readonly {
    readonly year: number;
    readonly report: ListedReport;
    readonly openFindings: SeverityCounts;
    /** One for each column. */
    readonly cells: readonly { readonly quantity: Quantity; readonly cell: Address | null }[];
  }[];
}
