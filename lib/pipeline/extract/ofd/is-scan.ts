import type { Box } from "@/lib/domain/document";
import { boxOf } from "@/lib/pipeline/extract/paged/matrix";
import { isPicture } from "@/lib/pipeline/extract/pdf/picture-page";
import type { OfdPage } from "./page";
import type { PlacedImage } from "./placement";

/** What of an image is seen, going by the upright box around it. */
function shownBox({ matrix, clip }: PlacedImage): Box {
  const [x0, y0, x1, y1] = boxOf(matrix, 0, 0, 1, 1);
  return [
    Math.max(x0, clip[0]),
    Math.max(y0, clip[1]),
    Math.min(x1, clip[2]),
    Math.min(y1, clip[3]),
  ];
}

const overlap = (from: number, to: number, size: number) =>
  Math.max(0, Math.min(to, size) - Math.max(from, 0));

/** Whether a page is a picture of one, as scans are; told as pages of PDFs are. */
export function isScan({ content, images }: OfdPage): boolean {
  const { width, height, glyphs } = content;
  const covered = images.map(shownBox).reduce((area, [x0, y0, x1, y1]) => {
    return area + overlap(x0, x1, width) * overlap(y0, y1, height);
  }, 0);
  const imageShare = covered / (width * height);
  return isPicture({ glyphs: glyphs.length, unmapped: 0, imageShare, curves: 0 });
}
