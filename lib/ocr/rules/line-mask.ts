import { type Raster, transposed } from "@/lib/ocr/image/raster";
import { paperNoise } from "./paper-noise";

/** What a pixel is on lines that run across. */
export const PAPER = 0;
/** Dark, but so are both its sides: where lines cross, and within characters. */
export const DARK = 1;
/** On a thin dark line, or right beside it. */
export const LINE = 2;

export interface LineMask {
  readonly width: number;
  readonly height: number;
  /** For each pixel {@link PAPER}, {@link DARK} or {@link LINE}. */
  readonly kinds: Uint8Array;
}

/** A line is at least this much darker than white. Hairlines are pale. */
const FAINTEST = 26;
/** And darker than the paper's noise by so many times its deviation, but no line is as dark as that. */
const ABOVE_NOISE = 2.5;
const DARKEST_NOISE = 90;
/** It is darker than one of its sides by so much of that. */
const CONTRAST = 0.75;
/** Beyond this distance, in inches, from the middle of a line its side is to be seen. */
const SIDE = 0.02;

function maskAcross({ width, height, grey }: Raster, side: number, faintest: number): LineMask {
  const kinds = new Uint8Array(width * height);
  const contrast = faintest * CONTRAST;
  for (let y = side; y < height - side; y += 1) {
    const row = y * width;
    const [above, below] = [row - side * width, row + side * width];
    for (let x = 0; x < width; x += 1) {
      const own = Math.min(
        grey[row + x] ?? 255,
        grey[row - width + x] ?? 255,
        grey[row + width + x] ?? 255,
      );
      if (own > 255 - faintest) continue;
      const lighter = Math.max(grey[above + x] ?? 255, grey[below + x] ?? 255);
      kinds[row + x] = lighter - own >= contrast ? LINE : DARK;
    }
  }
  return { width, height, kinds };
}

/**
 * Marks pixels on thin dark lines, those across and, with x for y, those down. Strokes of characters
 * are marked as well: what is a rule, its length tells.
 *
 * @param raster evenly lit
 * @param resolution pixels an inch
 */
export function lineMasks(
  raster: Raster,
  resolution: number,
): { across: LineMask; down: LineMask } {
  const side = Math.max(3, Math.round(resolution * SIDE));
  const noise = paperNoise(raster) * ABOVE_NOISE;
  const faintest = Math.min(Math.max(FAINTEST, noise), DARKEST_NOISE);
  return {
    across: maskAcross(raster, side, faintest),
    down: maskAcross(transposed(raster), side, faintest),
  };
}
