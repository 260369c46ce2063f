import type { Raster } from "./raster";
import { resized } from "./resize";

/** Pixels an inch at which the angle is told. */
const RESOLUTION = 100;
/** Scans are turned by no more than this; what is turned further has been turned on purpose. */
const MOST = 6;
/** Each round looks around the best angle of the one before: how far, and in what steps. */
const ROUNDS = [
  { reach: MOST, step: 0.25 },
  { reach: 0.25, step: 0.05 },
  { reach: 0.05, step: 0.01 },
] as const;
/** A pixel darker than its paper by less than this is paper. */
const FAINTEST = 32;
/** So few dark pixels tell no angle. */
const FEWEST = 200;

/** The dark pixels of an image, as x, y and darkness in turn. */
function darkPixels({ width, height, grey }: Raster): Float32Array {
  const found: number[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const darkness = 255 - (grey[y * width + x] ?? 255);
      if (darkness >= FAINTEST) found.push(x, y, darkness);
    }
  }
  return Float32Array.from(found);
}

/** How sharply dark rows and light rows follow one another when the page is turned back by an angle. */
function sharpness(pixels: Float32Array, degrees: number, width: number, height: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const above = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Float64Array(height + 2 * above + 2);
  for (let index = 0; index < pixels.length; index += 3) {
    const row = (pixels[index + 1] ?? 0) - (pixels[index] ?? 0) * slope + above;
    const whole = Math.floor(row);
    const darkness = pixels[index + 2] ?? 0;
    rows[whole] = (rows[whole] ?? 0) + darkness * (1 - row + whole);
    rows[whole + 1] = (rows[whole + 1] ?? 0) + darkness * (row - whole);
  }
  let sum = 0;
  // Over two rows: pixels of a page that is not turned at all fall on whole rows, and the noise
  // between neighbouring rows would speak for that angle.
  for (let row = 2; row < rows.length; row += 1) {
    const change = (rows[row] ?? 0) - (rows[row - 2] ?? 0);
    sum += change * change;
  }
  return sum;
}

/**
 * How far a page is turned clockwise, in degrees: its lines fall to the right by so much. 0 where
 * there is too little on it to tell.
 *
 * @param raster evenly lit
 * @param resolution pixels an inch
 */
export function skewOf(raster: Raster, resolution: number): number {
  const small = resized(raster, Math.min(1, RESOLUTION / resolution));
  const pixels = darkPixels(small);
  if (pixels.length < FEWEST * 3) return 0;
  let best = 0;
  for (const { reach, step } of ROUNDS) {
    const around = best;
    let most = -1;
    const steps = Math.round(reach / step);
    for (let index = -steps; index <= steps; index += 1) {
      const angle = around + index * step;
      const own = sharpness(pixels, angle, small.width, small.height);
      if (own > most) [best, most] = [angle, own];
    }
  }
  return Math.abs(best) > MOST ? 0 : best;
}
