import { z } from "zod";
import { type Address, TableId } from "./address";
import { Cell } from "./cell";
import { Claim } from "./claim";
import { Diagnostic } from "./diagnostic";
import { Document } from "./document";
import { FormId } from "./form-id";
import { Place } from "./place";

/** A region of GB/T 2260: its six-digit code and its full name, province first. */
export const Region = z.object({ code: z.string().regex(/^\d{6}$/), name: z.string() });
export type Region = z.infer<typeof Region>;

/** One of the form's six sections, as the document prints it. */
export const Section = z.object({
  /** Which of the six it is, told by its heading. */
  number: z.number().int().min(1).max(6),
  /** The number as printed ("二", "2"), or null. */
  printedNumber: z.string().nullable(),
  /** The heading as printed, without its number. */
  heading: z.string(),
  place: Place,
  /** The section's text, heading included, as a range of the document's text. */
  start: z.number().int(),
  end: z.number().int(),
});
export type Section = z.infer<typeof Section>;

/**
 * How a printed label was recognised: the form's own words, a listed variant, its beginning alone
 * (cut off by a page or a careless hand), or by its position among recognised neighbours.
 */
export const LabelMatch = z.enum(["official", "variant", "cut", "position"]);
export type LabelMatch = z.infer<typeof LabelMatch>;

export const PrintedHeader = z.object({
  table: TableId,
  /** Disclosure tables print headers per block: the first row of the block. Else null. */
  row: z.string().nullable(),
  column: z.string(),
  printed: z.string(),
  official: z.string(),
  match: LabelMatch,
  place: Place,
});
export type PrintedHeader = z.infer<typeof PrintedHeader>;

export const PrintedRow = z.object({
  table: TableId,
  row: z.string(),
  printed: z.string(),
  official: z.string(),
  match: LabelMatch,
  /** The label's place. */
  place: Place,
  /** The place of all that is printed in the row's figure cells. */
  figuresPlace: Place.nullable(),
  /** How many figures the row prints, and how many the form has. */
  figures: z.number().int(),
  expected: z.number().int(),
  /** False where the figures can't be told apart by column. */
  clear: z.boolean(),
});
export type PrintedRow = z.infer<typeof PrintedRow>;

export const NameMention = z.object({
  name: z.string(),
  role: z.enum(["title", "signature", "text"]),
  place: Place,
});
export type NameMention = z.infer<typeof NameMention>;

export const YearMention = z.object({
  year: z.number().int(),
  role: z.enum(["title", "period", "text", "date"]),
  place: Place,
});
export type YearMention = z.infer<typeof YearMention>;

/** A number of the document that is neither a figure, nor a statement, a date, a numbering, … */
export const UnplacedNumeral = z.object({ printed: z.string(), place: Place });
export type UnplacedNumeral = z.infer<typeof UnplacedNumeral>;

/** Everything a document says, and where. Pure reading: no judgement, no correction. */
export const ReadReport = z.object({
  sha256: z.string(),
  format: Document.shape.format,
  title: z.string().nullable(),
  /** The body that reports, by the fullest of its printed names. */
  agency: z.string().nullable(),
  agencyNames: z.array(z.string()),
  region: Region.nullable(),
  year: z.number().int().nullable(),
  form: FormId.nullable(),
  /** ISO date: the one that closes the report, else one the page labels as its publication date. */
  publishedOn: z.iso.date().nullable(),
  dateSource: z.enum(["signature", "page"]).nullable(),
  signatory: z.string().nullable(),
  /** All addresses of the recognised form; empty when no form was recognised. */
  cells: z.record(z.string(), Cell),
  claims: z.array(Claim),
  sections: z.array(Section),
  tables: z.array(TableId),
  rows: z.array(PrintedRow),
  headers: z.array(PrintedHeader),
  names: z.array(NameMention),
  years: z.array(YearMention),
  diagnostics: z.array(Diagnostic),
  /** `partial` where a part of the document could not be read; a diagnostic says which. */
  status: z.enum(["read", "partial"]),
  unplaced: z.array(UnplacedNumeral),
  document: Document,
});
export type ReadReport = Omit<z.infer<typeof ReadReport>, "cells"> & {
  cells: Record<Address, Cell>;
};
