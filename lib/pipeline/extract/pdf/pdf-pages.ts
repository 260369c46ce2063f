import type { PageRenderer } from "@/lib/pipeline/pages/page-renderer";
import type { Picture } from "@/lib/pipeline/pages/picture";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { renderPicture } from "./page-picture";
import { PDF_READER } from "./pdf";
import { type PdfFile, withPdf } from "./pdf-file";

/**
 * How a page of an open document looks; null where it has no such page.
 *
 * @param number from 1
 * @throws {CannotRead} `damaged`
 */
export function drawPage(
  { engine, handle, pages }: PdfFile,
  number: number,
  width: number,
): Picture | null {
  if (number > pages) return null;
  const page = engine.pdfium.FPDF_LoadPage(handle, number - 1);
  if (page === 0) throw cannotRead("damaged");
  try {
    const picture = renderPicture(engine, page, width);
    if (picture === null) throw cannotRead("damaged");
    return picture;
  } finally {
    engine.pdfium.FPDF_ClosePage(page);
  }
}

/** The pages of a PDF, as PDFium shows them. */
export const PDF_PAGES: PageRenderer = {
  recognises: PDF_READER.recognises,
  render: (bytes, page, width) => withPdf(bytes, (file) => drawPage(file, page, width)),
};
