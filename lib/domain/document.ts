import { z } from "zod";

/** As in the contract; decided by content, never by the file's name. */
export const DocumentFormat = z.enum([
  "html",
  "pdf",
  "docx",
  "doc",
  "wps",
  "odt",
  "xlsx",
  "text",
  "markdown",
  "image",
]);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

const Range = {
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
};

export const ParagraphBlock = z.object({
  kind: z.literal("paragraph"),
  ...Range,
  /** 1 to 6 for a heading, null for running text. */
  level: z.number().int().nullable(),
});
export type ParagraphBlock = z.infer<typeof ParagraphBlock>;

/** A cell of a table, at its top left corner; its text is a range of the document's text. */
export const GridCell = z.object({
  row: z.number().int().nonnegative(),
  column: z.number().int().nonnegative(),
  rowSpan: z.number().int().positive(),
  columnSpan: z.number().int().positive(),
  ...Range,
});
export type GridCell = z.infer<typeof GridCell>;

export const TableBlock = z.object({
  kind: z.literal("table"),
  ...Range,
  rows: z.number().int().nonnegative(),
  columns: z.number().int().nonnegative(),
  cells: z.array(GridCell),
  /**
   * `grid`: the format says which cell stands where (HTML, DOCX, complete Markdown tables).
   * `lines`: rows were told from lines of text, so that a column's position is only a hint.
   */
  layout: z.enum(["grid", "lines"]),
});
export type TableBlock = z.infer<typeof TableBlock>;

export const Block = z.discriminatedUnion("kind", [ParagraphBlock, TableBlock]);
export type Block = z.infer<typeof Block>;

/**
 * What a file says, in one shape for all formats: its text, and the blocks that the text is made
 * of, in reading order. Blocks never overlap.
 */
export const Document = z.object({
  format: DocumentFormat,
  /** The character encoding that was told, for text and HTML; else null. */
  encoding: z.string().nullable(),
  text: z.string(),
  blocks: z.array(Block),
});
export type Document = z.infer<typeof Document>;
