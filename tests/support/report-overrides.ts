import type { AbsentReason, Cell } from "@/lib/domain/cell";
import type { Claim } from "@/lib/domain/claim";
import type { FormId } from "@/lib/domain/form-id";
import type { LabelMatch, NameMention, ReadReport, YearMention } from "@/lib/domain/report";
import type { TableId } from "@/lib/domain/address";

/** Words in the place of the form's own. */
export interface OtherWords {
  readonly printed: string;
  readonly match: LabelMatch;
}

/** What a test says of its report; everything else is as in a report without a fault. */
export interface ReportOverrides {
  /** Null: no form was recognised, and no table stands in the document. */
  readonly form?: FormId | null;
  readonly year?: number | null;
  readonly agency?: string;
  readonly region?: ReadReport["region"];
  /** The title as printed; null for a document without one. */
  readonly title?: string | null;
  /** The paragraph before section one. */
  readonly preface?: string;
  /** The text of section one. */
  readonly overview?: string;
  readonly signatory?: string | null;
  /** The printed date of the signature as ISO, or of the page where `dateSource` says so. */
  readonly publishedOn?: string | null;
  readonly dateSource?: ReadReport["dateSource"];
  /** By address: a number, why there is none, or parts of the cell. */
  readonly cells?: Readonly<Record<string, number | AbsentReason | Partial<Cell>>>;
  /** By `<table>.<row>`: the figures as printed where they can't be told apart by column. */
  readonly unclearRows?: Readonly<Record<string, readonly string[]>>;
  /** By `<table>.<row>`. */
  readonly rowWords?: Readonly<Record<string, OtherWords>>;
  /** By `disclosure.<first row of the block>.<column>`, or `<table>.<column>`. */
  readonly headerWords?: Readonly<Record<string, OtherWords>>;
  /** The tables that stand in the document. */
  readonly tables?: readonly TableId[];
  /** By number: another printed number or heading; null where the section is missing. */
  readonly sections?: Readonly<
    Record<number, { readonly number?: string | null; readonly heading?: string } | null>
  >;
  readonly claims?: readonly Claim[];
  /** Mentions besides those of the title, the period, the signature and the date. */
  readonly names?: readonly NameMention[];
  readonly years?: readonly YearMention[];
}
