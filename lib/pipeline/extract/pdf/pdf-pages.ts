import type { PageRenderer } from "@/lib/pipeline/pages/page-renderer";
import type { Picture } from "@/lib/pipeline/pages/picture";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { withPage } from "./open-page";
import { renderPicture } from "./page-picture";
import { PDF_READER } from "./pdf";
import { type PdfFile, withPdf } from "./pdf-file";

/**
 * How a page of an open document looks; null where it has no such page.
 *
 * @param number from 1
 * @throws {CannotRead} `damaged`
 */
export async function drawPage(
  file: PdfFile,
  number: number,
  width: number,
): Promise<Picture | null> {
  if (number > file.pages) return null;
  const picture = await withPage(file, number - 1, ({ page, form }) =>
    renderPicture(file.engine, page, width, form),
  );
  if (picture === null) throw cannotRead("damaged");
  return picture;
}

/** The pages of a PDF, as PDFium shows them. */
export const PDF_PAGES: PageRenderer = {
  recognises: PDF_READER.recognises,
  render: (bytes, page, width) => withPdf(bytes, (file) => drawPage(file, page, width)),
};
