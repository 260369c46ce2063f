import { hasReadAnnotations } from "./annotations";
import { closeCopy, flatCopy } from "./flat-page";
import type { PdfFile } from "./pdf-file";

/** A page that is open. PDFium's handles. */
export interface OpenPage {
  /** As it is drawn. */
  readonly page: number;
  /** The form whose fields stand on it; 0 where there are none. */
  readonly form: number;
  /** As it is read: with its fields, stamps and comments drawn into it. */
  readonly flat: number;
}

/**
 * Do something with a page of an open document, and close it.
 *
 * @param index from 0
 * @returns null where the page can't be loaded
 */
export async function withPage<T>(
  { engine, handle, forms }: PdfFile,
  index: number,
  work: (page: OpenPage) => T | Promise<T>,
): Promise<T | null> {
  const { pdfium } = engine;
  const page = pdfium.FPDF_LoadPage(handle, index);
  if (page === 0) return null;
  const isAnnotated = hasReadAnnotations(engine, page);
  const form = isAnnotated ? forms.enter(page) : 0;
  const copy = isAnnotated ? flatCopy(engine, handle, index) : null;
  try {
    return await work({ page, form, flat: copy?.page ?? page });
  } finally {
    if (copy !== null) closeCopy(engine, copy);
    if (isAnnotated) forms.leave(page);
    pdfium.FPDF_ClosePage(page);
  }
}
