import type { Address } from "@/lib/domain/address";
import type { Claim, Standing } from "@/lib/domain/claim";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { Document, DocumentFormat } from "@/lib/domain/document";
import type { Unchecked } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import type {
  PrintedHeader,
  PrintedRow,
  ReadReport,
  Section,
  UnplacedNumeral,
} from "@/lib/domain/report";
import type { AgencyRef } from "./agency-ref";
import type { EffectiveCell } from "./effective-cell";
import type { FindingSummary } from "./finding-list";
import type { ReportRef } from "./report-ref";

export interface UncheckedView extends Unchecked {
  readonly title: Localized;
}

/** A statement of the prose, and how it stands to what it was compared with. */
export interface ClaimView extends Claim {
  readonly standing: Standing;
  /** The finding that it is a part of, where it contradicts something. */
  readonly findingId: string | null;
  /** The figures of the tables that it was compared with. */
  readonly comparedWith: readonly Address[];
}

/** One report beside its source. */
export interface ReportView extends ReportRef {
  readonly agency: AgencyRef;
  readonly title: string | null;
  /** All forms of the body's name that the document prints. */
  readonly agencyNames: readonly string[];
  readonly signatory: string | null;
  /** Of the program that read it. */
  readonly programVersion: string;
  readonly format: DocumentFormat;
  readonly size: number;
  /** How many figures have a value, of how many the form has. */
  readonly figures: { readonly read: number; readonly expected: number };
  /** All addresses of the form; empty when no form was recognised. */
  readonly cells: Readonly<Record<Address, EffectiveCell>>;
  /** All that the report is found to fail, decided or not; the gravest first. */
  readonly findings: readonly FindingSummary[];
  readonly unchecked: readonly UncheckedView[];
  readonly diagnostics: readonly Diagnostic[];
  /** `partial` where a part of the file could not be read; a diagnostic says which. */
  readonly status: ReadReport["status"];
  readonly claims: readonly ClaimView[];
  /** Numbers of the document that were read as nothing. */
  readonly unplaced: readonly UnplacedNumeral[];
  readonly sections: readonly Section[];
  readonly rows: readonly PrintedRow[];
  readonly headers: readonly PrintedHeader[];
  readonly document: Document;
  /** All versions for this body and year, this one included, newest first. */
  readonly versions: readonly ReportRef[];
  /** The same body's current reports of the year before and the year after. */
  readonly neighbours: {
    readonly before: { readonly reportId: string; readonly year: number } | null;
    readonly after: { readonly reportId: string; readonly year: number } | null;
  };
}
