import type { Component } from "./components";

/** In inches. Print of reports is 9 to 26 points high. */
const SMALLEST_CHARACTER = 0.05;
const LARGEST_CHARACTER = 0.4;
/** A speck is smaller than the point of a decimal number at 9 points. */
const SPECK = 0.011;
/** Where nothing tells, characters are of 10.5 points, the usual size in tables. */
const USUAL_EM = 10.5 / 72;
/** A character's largest piece is so much of its em, on the whole. */
const PIECE = 0.85;
/** No line of print is so high, in ems: pictures, stamps, the dark edge of a copy. */
const TALLEST = 3.5;
const WIDEST = 8;

/** The usual height of a page's characters, in pixels. */
export function emOf(components: readonly Component[], resolution: number): number {
  const pieces = components
    .map(({ left, top, right, bottom }) => ({
      height: bottom - top,
      weight: (bottom - top) * Math.min(right - left, 2 * (bottom - top)),
    }))
    .filter(
      ({ height }) =>
        height >= SMALLEST_CHARACTER * resolution && height <= LARGEST_CHARACTER * resolution,
    )
    .sort((a, b) => a.height - b.height);
  const half = pieces.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let sum = 0;
  for (const { height, weight } of pieces) {
    sum += weight;
    if (sum >= half) return height / PIECE;
  }
  return USUAL_EM * resolution;
}

export interface PrintedPage {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch. */
  readonly resolution: number;
}

/**
 * The components that are print, without specks, without what is larger than any character, and
 * without what reaches the edge of the image: the shadow of the sheet's own edge.
 */
export function printOf(
  components: readonly Component[],
  em: number,
  { width, height, resolution }: PrintedPage,
): Component[] {
  const speck = Math.max(2, (SPECK * resolution) ** 2);
  return components.filter(
    ({ area, top, bottom, left, right }) =>
      area > speck &&
      bottom - top <= TALLEST * em &&
      right - left <= WIDEST * em &&
      left > 0 &&
      top > 0 &&
      right < width &&
      bottom < height,
  );
}
