import type { PdfEngine } from "./engine";

/** FPDF_ANNOT_*: those that say something on the page itself. */
const WITH_TEXT: ReadonlySet<number> = new Set([
  3, // FreeText
  13, // Stamp
  20, // Widget: a field of a form
  24, // Watermark
]);

/** FPDF_ANNOT_FLAG_* (ISO 32000-1, table 165). */
const INVISIBLE = 0x01;
const HIDDEN = 0x02;
const NO_VIEW = 0x20;
/** More of them than this are no form's fields. */
const MOST = 10_000;

interface Annotation {
  readonly handle: number;
  readonly flags: number;
  /** A person sees text of it on the page. */
  readonly isRead: boolean;
}

function eachAnnotation(
  { pdfium }: PdfEngine,
  page: number,
  visit: (annotation: Annotation) => void,
): void {
  const count = Math.min(MOST, pdfium.FPDFPage_GetAnnotCount(page));
  for (let index = 0; index < count; index += 1) {
    const handle = pdfium.FPDFPage_GetAnnot(page, index);
    if (handle === 0) continue;
    const flags = pdfium.FPDFAnnot_GetFlags(handle);
    const isRead =
      WITH_TEXT.has(pdfium.FPDFAnnot_GetSubtype(handle)) && (flags & (HIDDEN | NO_VIEW)) === 0;
    visit({ handle, flags, isRead });
    pdfium.FPDFPage_CloseAnnot(handle);
  }
}

/** Whether fields, stamps or comments say something on a page. */
export function hasReadAnnotations(engine: PdfEngine, page: number): boolean {
  let isFound = false;
  eachAnnotation(engine, page, ({ isRead }) => {
    isFound ||= isRead;
  });
  return isFound;
}

/**
 * Marks the annotations of a page so that PDFium flattens those that are read and no others: it takes
 * those that may be printed alone too, and leaves out those that are called invisible, which means
 * something for unknown kinds only.
 */
export function hideUnread(engine: PdfEngine, page: number): void {
  eachAnnotation(engine, page, ({ handle, flags, isRead }) => {
    engine.pdfium.FPDFAnnot_SetFlags(handle, isRead ? flags & ~INVISIBLE : flags | HIDDEN);
  });
}
