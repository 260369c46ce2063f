import type { Address, TableId } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Region } from "@/lib/domain/report";

/** What a cell prints where it prints no number; "" is a blank. */
export type Mark = "" | "/" | "—" | "-" | "无";

/** A figure as a body means it: a number (amounts in CNY 10,000), or a mark. */
export type SampleFigure = number | Mark;

export type SampleFigures = Readonly<Record<Address, SampleFigure>>;

export interface SampleAgency {
  /** In full, as title and signature print it. */
  readonly name: string;
  /** How the prose speaks of it: 本局, 本办事处. */
  readonly self: string;
  /** Null for a name that tells no place. */
  readonly region: Region | null;
}

/** One of the six sections: its number in the form, and the prose around its table. */
export interface SampleSection {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  readonly beforeTable: readonly string[];
  readonly afterTable: readonly string[];
}

/** All that a report says, before it is laid out in a document. */
export interface SampleReport {
  readonly agency: SampleAgency;
  /** Of one line or several. */
  readonly title: string;
  readonly year: number;
  readonly form: FormId;
  /** Every address of the form. */
  readonly figures: SampleFigures;
  /** The tables that the document prints. */
  readonly tables: readonly TableId[];
  readonly sections: readonly SampleSection[];
  /** The name that closes the report, or null for an unsigned one. */
  readonly signatory: string | null;
  /** ISO date that closes the report, or null for an undated one. */
  readonly publishedOn: string | null;
}

export const TABLES: readonly TableId[] = ["disclosure", "applications", "reviews"];
