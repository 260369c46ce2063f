import type { Raster } from "./raster";

/** Turned by less than this, in degrees, a page stays as it is: every turn blurs it a little. */
const STRAIGHT = 0.03;
const ONE = 1 << 16;

/**
 * The image turned counter-clockwise about its centre by `degrees`, so that a page which is turned
 * clockwise by so much stands straight. It keeps its size; what comes in from outside is white.
 */
export function turnedBack(raster: Raster, degrees: number): Raster {
  if (Math.abs(degrees) < STRAIGHT) return raster;
  const { width, height, grey } = raster;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const result = new Uint8Array(width * height).fill(255);
  // In 16.16 fixed point: fast, and exact to a thousandth of a pixel over any page.
  const [stepX, stepY] = [cos * ONE, sin * ONE];
  for (let y = 0; y < height; y += 1) {
    const startX = (middleX - middleX * cos - (y - middleY) * sin) * ONE;
    const startY = (middleY - middleX * sin + (y - middleY) * cos) * ONE;
    for (let x = 0; x < width; x += 1) {
      const fixedX = Math.round(startX + x * stepX);
      const fixedY = Math.round(startY + x * stepY);
      const left = Math.floor(fixedX / ONE);
      const top = Math.floor(fixedY / ONE);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const across = (fixedX - left * ONE) / ONE;
      const down = (fixedY - top * ONE) / ONE;
      const at = top * width + left;
      const above = (grey[at] ?? 0) * (1 - across) + (grey[at + 1] ?? 0) * across;
      const below = (grey[at + width] ?? 0) * (1 - across) + (grey[at + width + 1] ?? 0) * across;
      result[y * width + x] = above * (1 - down) + below * down + 0.5;
    }
  }
  return { width, height, grey: result };
}
