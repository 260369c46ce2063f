import "server-only";
import type { Localized } from "@/lib/domain/localized";
import type { FormId } from "@/lib/domain/form-id";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type { ListCell, ListedReport } from "@/lib/domain/views/agency-list";
import type { ColumnView } from "@/lib/domain/views/column-view";
import type { SeverityCounts } from "@/lib/domain/views/severity-counts";

/** What a column shows besides its figures. */
export interface ColumnExtras {
  readonly change: boolean;
  readonly rank: boolean;
  /** The years of its small drawing, oldest first; none where there is no drawing. */
  readonly trend: readonly number[];
}

export const NO_EXTRAS: ColumnExtras = { change: false, rank: false, trend: [] };

export interface TableColumn {
  /** Its name in the file: the id, or the year where the years of one indicator stand side by side. */
  readonly key: string;
  readonly view: ColumnView;
  readonly extras: ColumnExtras;
}

/** A body with its figures of a year, or of several years side by side. */
export interface TableRecord {
  readonly body: AgencyRef;
  /** Null where several years stand side by side. */
  readonly year: number | null;
  /** The reports that its cells are of, by year. */
  readonly reports: Readonly<Record<number, ListedReport>>;
  readonly openFindings: SeverityCounts | null;
  /** One for each of the table's columns. */
  readonly cells: readonly ListCell[];
}

/** A table of bodies that is taken away: what a screen shows, or everything. */
export interface Table {
  /** In the file's name. */
  readonly name: string;
  /** What it is a table of, in a sentence. */
  readonly about: Localized;
  /** The years of one indicator stand side by side. */
  readonly acrossYears: boolean;
  readonly columns: readonly TableColumn[];
  /** How many reports it speaks of. */
  readonly reports: number;
  /** In the table's order; each asking begins anew. */
  readonly records: () => AsyncIterable<TableRecord>;
  /** The ids of its reports, some hundred at a time, in the table's order. */
  readonly reportIds: () => AsyncIterable<readonly string[]>;
}

/** The form by which a record's figures are reported; null where none is known or there are several. */
export function formOfRecord({ reports, year }: TableRecord): FormId | null {
  return year === null ? null : (reports[year]?.form ?? null);
}
