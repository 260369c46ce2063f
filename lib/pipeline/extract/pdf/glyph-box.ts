import type { Box } from "@/lib/domain/document";
import { boxOf } from "@/lib/pipeline/extract/paged/matrix";
import type { PdfEngine } from "./engine";
import type { PageFrame } from "./page-frame";

/** Where capitals begin and letters hang down to, in ems from the baseline. */
const ASCENT = 0.75;
const DESCENT = 0.12;
/** A box lower than this share of an em is no taller than its ink. */
const FLAT = 0.8;

/** Where a character stands on the page as it is shown. */
export interface GlyphBoxes {
  /** As high as its font. */
  readonly box: Box;
  /** No higher than its capitals, where most of the ink is. */
  readonly body: Box;
}

/** A box along its line, and another one across it. */
function across(along: Box, other: Box, isUpright: boolean): Box {
  return isUpright
    ? [along[0], other[1], along[2], other[3]]
    : [other[0], along[1], other[2], along[3]];
}

function hull(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/**
 * The boxes of a character. Some fonts give the ink alone, and then a dash or a full stop would seem
 * to stand on a line of its own: such a box is made as high as capitals are.
 *
 * @param up which way is up in the page's own space, by an em
 */
export function glyphBoxes(
  engine: PdfEngine,
  text: number,
  index: number,
  up: readonly [number, number],
  { matrix }: PageFrame,
): GlyphBoxes | null {
  const { pdfium, scratch } = engine;
  if (!pdfium.FPDFText_GetLooseCharBox(text, index, scratch)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 1, 2, 3].map((each) => engine.float(each));
  const box = boxOf(matrix, left, top, right, bottom);
  if (!pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)) return { box, body: box };
  const [x, y] = [engine.double(0), engine.double(1)];
  const inFont = boxOf(
    matrix,
    x - up[0] * DESCENT,
    y - up[1] * DESCENT,
    x + up[0] * ASCENT,
    y + up[1] * ASCENT,
  );
  const isUpright = inFont[3] - inFont[1] >= inFont[2] - inFont[0];
  const body = across(box, inFont, isUpright);
  const height =
    Math.abs(up[0]) > Math.abs(up[1]) ? Math.abs(right - left) : Math.abs(top - bottom);
  const isFlat = height < FLAT * Math.hypot(...up);
  return { box: isFlat ? across(box, hull(box, inFont), isUpright) : box, body };
}
