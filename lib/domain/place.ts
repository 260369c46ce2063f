import { z } from "zod";
import { Box } from "./document";

/**
 * Where something stands in a document: offsets into the document's text (UTF-16 code units, end
 * exclusive), and page and box where the format has pages.
 *
 * The source viewer marks what the pipeline recorded here; it never searches for a number again,
 * since "12" occurs forty times.
 */
export const Place = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** From 1; null where the format has no pages (HTML, text, DOCX). */
  page: z.number().int().positive().nullable(),
  /** [x0, y0, x1, y1] in points from the page's top left corner. */
  box: Box.nullable(),
});
export type Place = z.infer<typeof Place>;

/** A place in the text; `locate` adds page and box where the format has pages. */
export function textPlace(start: number, end: number): Place {
  return { start, end, page: null, box: null };
}
