import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import { AgencyKind } from "@/lib/domain/agency-kind";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { MetricId } from "@/lib/domain/metric-id";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Region } from "@/lib/domain/report";
import type { AgencyRef } from "./agency-ref";
import { oneOf, oneOfOr, Year } from "./query-parameters";

/** What a question is looked for in; `pages` of the program are told by the screen, in its language. */
export const SearchScope = z.enum(["bodies", "reports", "prose", "figures", "regions", "terms"]);
export type SearchScope = z.infer<typeof SearchScope>;

/** Enough for a sentence that somebody looks for in full. */
export const LONGEST_QUESTION = 200;

/** So far one can leaf; whoever has more before him asks more narrowly. */
const MOST_PAGES = 25;

const Question = z.preprocess(
  (raw) => (Array.isArray(raw) ? (raw as unknown[])[0] : raw),
  z
    .string()
    .transform((text) => text.slice(0, LONGEST_QUESTION).trim())
    .catch(() => ""),
);

export const SearchQuery = z.object({
  q: Question,
  /** Null: a little of everything. */
  in: oneOf(SearchScope),
  year: oneOf(Year),
  /** The first two, four or six digits of a GB/T 2260 code. */
  region: oneOf(z.string().regex(/^(\d{2}){1,3}$/)),
  kind: oneOf(AgencyKind),
  page: oneOfOr(z.coerce.number().int().min(1).max(MOST_PAGES), 1),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

export type SearchFilter = Pick<SearchQuery, "year" | "region" | "kind">;

/** What was found of one kind: so many rows as were asked for, and how many there are. */
export interface Found<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** There are more than are counted, since no one reads so many. */
  readonly isMore: boolean;
}

export interface BodyHit {
  readonly agency: AgencyRef;
  readonly reports: number;
}

export interface ReportHit {
  readonly agency: AgencyRef;
  readonly reportId: string;
  readonly year: number;
}

export interface SnippetPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface ProseHit extends ReportHit {
  /** What is printed around the place. */
  readonly pieces: readonly SnippetPiece[];
  /** Offsets in the document; null where the text has just changed. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** How often the words stand in the report. */
  readonly occurrences: number;
}

export interface ProseFound extends Found<ProseHit> {
  /** Reports were looked through down to this year before the time was up; null: all of them. */
  readonly downTo: number | null;
}

export interface FigureHit extends ReportHit {
  readonly form: FormId | null;
  /** The cells that give exactly this figure, in the form's order. */
  readonly cells: readonly { readonly address: Address; readonly label: Localized }[];
  /** Amounts in CNY 10,000. */
  readonly value: number;
  readonly kind: MetricKind;
}

export interface RegionHit extends Region {
  /** Bodies within it. */
  readonly bodies: number;
}

export type TermHit =
  | { readonly kind: "indicator"; readonly id: MetricId; readonly label: Localized }
  | { readonly kind: "check"; readonly id: string; readonly label: Localized };

/** Questions that find something in what is stored, by what they ask for. */
export interface SearchExamples {
  readonly body: string;
  readonly report: string;
  readonly region: string | null;
  readonly figure: string | null;
  readonly amount: string | null;
}

export interface SearchView {
  /** Null where the scope leaves a kind out, or the question can't mean it. */
  readonly bodies: Found<BodyHit> | null;
  readonly reports: Found<ReportHit> | null;
  readonly prose: ProseFound | null;
  readonly figures: Found<FigureHit> | null;
  readonly regions: Found<RegionHit> | null;
  readonly terms: Found<TermHit> | null;
  /** Null while nothing is stored. */
  readonly examples: SearchExamples | null;
  /** Years that the question names. */
  readonly years: readonly number[];
  /** Reports whose prose is not yet searched. */
  readonly unsearched: number;
  /** Rows of a page of one scope. */
  readonly size: number;
  /** What the filters can be set to: years with reports, the newest first, and regions with bodies. */
  readonly choices: {
    readonly years: readonly number[];
    readonly regions: readonly Region[];
  };
}

/** What a few typed characters lead to at once. */
export interface PaletteView {
  readonly bodies: readonly BodyHit[];
  readonly reports: readonly ReportHit[];
  readonly regions: readonly RegionHit[];
  readonly terms: readonly TermHit[];
}
