import { z } from "zod";

/** As in the contract, which `ofd` joins; decided by content, never by the file's name. */
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
  "ofd",
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

/** [x0, y0, x1, y1] in points from the page's top left corner. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof Box>;

/** A rectangle on a page, which is counted from 1. */
export const PageArea = z.object({ page: z.number().int().positive(), box: Box });
export type PageArea = z.infer<typeof PageArea>;

/** A cell of a table, at its top left corner; its text is a range of the document's text. */
export const GridCell = z.object({
  row: z.number().int().nonnegative(),
  column: z.number().int().nonnegative(),
  rowSpan: z.number().int().positive(),
  columnSpan: z.number().int().positive(),
  ...Range,
  /** Where the cell itself lies, in formats with pages; more than one where a page cuts it. */
  areas: z.array(PageArea).optional(),
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
   * `aligned`: no rules are drawn; columns were told from where the words stand on the page.
   * `lines`: rows were told from lines of text, so that a column's position is only a hint.
   */
  layout: z.enum(["grid", "aligned", "lines"]),
});
export type TableBlock = z.infer<typeof TableBlock>;

export const Block = z.discriminatedUnion("kind", [ParagraphBlock, TableBlock]);
export type Block = z.infer<typeof Block>;

/** What a recognised character may be, and how sure the recogniser is of that. */
export const Candidate = z.object({ text: z.string(), score: z.number().min(0).max(1) });
export type Candidate = z.infer<typeof Candidate>;

/** Characters that stand side by side on a page, all of one width, so that a part can be located. */
export const TextRun = z.object({
  ...Range,
  ...PageArea.shape,
  /** How sure the recogniser is of them, 0 to 1, where they were recognised from an image. */
  score: z.number().min(0).max(1).optional(),
  /** Of a run of one character that was recognised unsurely: what it may be, the surest first. */
  candidates: z.array(Candidate).optional(),
});
export type TextRun = z.infer<typeof TextRun>;

/** Where a document's text stands on its pages. */
export const PageLayout = z.object({
  /** Sizes in points, as the pages are shown (a page's own rotation is applied). */
  pages: z.array(z.object({ width: z.number(), height: z.number() })),
  /** In the order of the text; they never overlap. */
  runs: z.array(TextRun),
});
export type PageLayout = z.infer<typeof PageLayout>;

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
  /** Only where the format has pages. */
  layout: PageLayout.optional(),
});
export type Document = z.infer<typeof Document>;
