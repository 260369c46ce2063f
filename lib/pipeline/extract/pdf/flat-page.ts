import { hideUnread } from "./annotations";
import type { PdfEngine } from "./engine";

/** FLAT_NORMALDISPLAY: as on a screen. */
const ON_SCREEN = 0;
/** FLATTEN_SUCCESS. */
const FLATTENED = 1;

/** A copy of a page, in a document of its own. PDFium's handles. */
export interface PageCopy {
  readonly document: number;
  readonly page: number;
}

export function closeCopy({ pdfium }: PdfEngine, { document, page }: PageCopy): void {
  if (page !== 0) pdfium.FPDF_ClosePage(page);
  pdfium.FPDF_CloseDocument(document);
}

/**
 * A copy of a page into which its fields, stamps and comments are drawn, so that they are read like
 * all other text. It is a copy because a page that has its fonts from the node above it (ISO 32000-1,
 * 7.7.3.4) would lose them when it is flattened; a copied page has them itself.
 *
 * @param index from 0
 * @returns null where PDFium can't do it; what isn't null has to be closed
 */
export function flatCopy(engine: PdfEngine, document: number, index: number): PageCopy | null {
  const { pdfium } = engine;
  const copy = pdfium.FPDF_CreateNewDocument();
  if (copy === 0) return null;
  let page = pdfium.FPDF_ImportPages(copy, document, String(index + 1), 0)
    ? pdfium.FPDF_LoadPage(copy, 0)
    : 0;
  if (page !== 0) {
    hideUnread(engine, page);
    const isFlat = pdfium.FPDFPage_Flatten(page, ON_SCREEN) === FLATTENED;
    // What was drawn into it is there when it is loaded again.
    pdfium.FPDF_ClosePage(page);
    page = isFlat ? pdfium.FPDF_LoadPage(copy, 0) : 0;
  }
  if (page !== 0) return { document: copy, page };
  closeCopy(engine, { document: copy, page });
  return null;
}
