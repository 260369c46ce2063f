import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import { renderGrey } from "@/lib/pipeline/extract/pdf/page-image";
import { withPdf } from "@/lib/pipeline/extract/pdf/pdf-file";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { PagePicture } from "./image-file";
import { picturePdf, UNDRAWN } from "./picture-pdf";

/** A piece that can't be decoded leaves what is below it, give or take how it is rounded. */
function isUndrawn({ grey }: PageImage): boolean {
  return grey.every((level) => Math.abs(level - UNDRAWN) <= 1);
}

/** The PDF has a point for each pixel, so that pieces meet exactly. */
const PIXEL_BY_PIXEL = 72;

/**
 * How a picture looks, in grey and upright.
 *
 * @throws {CannotRead} `damaged` where it can't be decoded, `too-large`
 */
export function drawPicture(picture: PagePicture): Promise<PageImage> {
  return withPdf(picturePdf(picture), ({ engine, handle }) => {
    const page = engine.pdfium.FPDF_LoadPage(handle, 0);
    if (page === 0) throw cannotRead("damaged");
    try {
      const image = renderGrey(engine, page, PIXEL_BY_PIXEL);
      if (image === null) throw cannotRead("too-large");
      if (isUndrawn(image)) throw cannotRead("damaged");
      // Very large ones come out smaller.
      return { ...image, resolution: (picture.resolution * image.resolution) / PIXEL_BY_PIXEL };
    } finally {
      engine.pdfium.FPDF_ClosePage(page);
    }
  });
}
