import type { DocumentFormat } from "./document";

/** The formats whose pages are shown as they are; all others as text and tables of our own. */
const SHOWN_FORMATS: ReadonlySet<string> = new Set<DocumentFormat>(["pdf", "image"]);

export function hasShownPages(format: string | null): boolean {
  return format !== null && SHOWN_FORMATS.has(format);
}
