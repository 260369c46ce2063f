import type { Raster } from "@/lib/ocr/image/raster";
import type { Component } from "@/lib/ocr/ink/components";
import type { InkLine } from "@/lib/ocr/ink/ink-line";

/** A dash is at least so long, in ems, and at most so high. */
const SHORTEST_DASH = 0.18;
const HIGHEST_DASH = 0.2;
/** It is at least so many times as long as high. */
const FLAT = 2.5;
/** Longer ones are full dashes, not hyphens, in ems. */
const LONG_DASH = 0.55;

/** A slash is at least so high, in ems; it leans at least so far for its height. */
const LOWEST_SLASH = 0.55;
const LEANS = 0.2;
/** How straight: the correlation of its pixels' places across and down. A figure 1 or 7 has less. */
const STRAIGHT = 0.82;

interface Lean {
  /** How far ink moves to the left for each pixel down. */
  readonly slope: number;
  readonly correlation: number;
}

function leanOf({ width, grey }: Raster, { left, top, right, bottom }: Component): Lean {
  let [sum, sumX, sumY, sumXX, sumYY, sumXY] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const ink = 255 - (grey[y * width + x] ?? 255);
      sum += ink;
      sumX += ink * x;
      sumY += ink * y;
      sumXX += ink * x * x;
      sumYY += ink * y * y;
      sumXY += ink * x * y;
    }
  }
  const varianceX = sumXX / sum - (sumX / sum) ** 2;
  const varianceY = sumYY / sum - (sumY / sum) ** 2;
  const covariance = sumXY / sum - (sumX / sum) * (sumY / sum);
  return {
    slope: -covariance / varianceY,
    correlation: -covariance / Math.sqrt(varianceX * varianceY),
  };
}

/**
 * A line of text that is a single dash or slash, told by its shape: too little of it for the
 * recogniser, which takes dashes for figures 1 that lie down.
 *
 * @param em the usual height of a character, in pixels
 * @returns the character, or null for any other line
 */
export function shapeOf(raster: Raster, { parts }: InkLine, em: number): "—" | "-" | "/" | null {
  const [part, another] = parts;
  if (part === undefined || another !== undefined) return null;
  const [wide, high] = [part.right - part.left, part.bottom - part.top];
  if (high <= HIGHEST_DASH * em && wide >= SHORTEST_DASH * em && wide >= FLAT * high) {
    return wide >= LONG_DASH * em ? "—" : "-";
  }
  if (high < LOWEST_SLASH * em || wide > high * 1.2) return null;
  const { slope, correlation } = leanOf(raster, part);
  return slope >= LEANS && correlation >= STRAIGHT ? "/" : null;
}
