import { PdfWriter } from "@/lib/pipeline/extract/image/pdf-writer";
import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import { type Matrix, times } from "@/lib/pipeline/extract/paged/matrix";
import { renderGrey } from "@/lib/pipeline/extract/pdf/page-image";
import { withPdf } from "@/lib/pipeline/extract/pdf/pdf-file";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { DecodedImage } from "./decode-image";
import type { PlacedImage } from "./placement";

/** An image with where it is to be drawn. */
export interface DrawnImage extends PlacedImage {
  readonly image: DecodedImage;
}

/** Of a page, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels an inch at which a scan is looked at. */
const RESOLUTION = 300;
/** A page so large that it can only be drawn more coarsely than this shows no print. */
const COARSEST = 72;
/** The unit square with its y axis downwards, in that of a PDF, where it points up. */
const TURNED_OVER: Matrix = [1, 0, 0, -1, 0, 1];

const decimal = (value: number) => value.toFixed(4);

function drawing({ matrix, clip }: DrawnImage, index: number, { height }: PageSize): string {
  const toPage: Matrix = [1, 0, 0, -1, 0, height];
  const [x0, y0, x1, y1] = clip;
  const shown = [x0, height - y1, x1 - x0, y1 - y0].map(decimal).join(" ");
  const own = times(times(toPage, matrix), TURNED_OVER).map(decimal).join(" ");
  return `q ${shown} re W n ${own} cm /G${index} gs /I${index} Do Q`;
}

/** A PDF of one page with images in grey on it, each over those before. */
function pagePdf(images: readonly DrawnImage[], size: PageSize): Uint8Array {
  const writer = new PdfWriter();
  const names = images.map((_, index) => `/I${index} ${index + 5} 0 R`);
  // On paper a transparent image, such as a seal, darkens what is below it.
  const states = images.map(
    ({ image, opacity }, index) =>
      `/G${index} << /ca ${decimal(opacity)} /BM /${image.isTransparent ? "Multiply" : "Normal"} >>`,
  );
  writer.object("/Type /Catalog /Pages 2 0 R");
  writer.object("/Type /Pages /Kids [3 0 R] /Count 1");
  writer.object(
    `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${decimal(size.width)} ${decimal(size.height)}] ` +
      `/Contents 4 0 R /Resources << /XObject << ${names.join(" ")} >> ` +
      `/ExtGState << ${states.join(" ")} >> >>`,
  );
  const content = images.map((image, index) => drawing(image, index, size)).join("\n");
  writer.object("", Buffer.from(content, "latin1"));
  for (const { image } of images) {
    const { width, height, grey } = image;
    writer.object(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ` +
        "/ColorSpace /DeviceGray /BitsPerComponent 8",
      grey,
    );
  }
  return writer.finish();
}

/**
 * How a page of images looks, in grey.
 *
 * @throws {CannotRead} `too-large` for a page of no size that paper has
 */
export function drawImages(images: readonly DrawnImage[], size: PageSize): Promise<PageImage> {
  return withPdf(pagePdf(images, size), ({ engine, handle }) => {
    const page = engine.pdfium.FPDF_LoadPage(handle, 0);
    if (page === 0) throw cannotRead("damaged");
    try {
      const image = renderGrey(engine, page, RESOLUTION);
      if (image === null || image.resolution < COARSEST) throw cannotRead("too-large");
      return image;
    } finally {
      engine.pdfium.FPDF_ClosePage(page);
    }
  });
}
