import type { Raster } from "@/lib/ocr/image/raster";
import { INPUT_HEIGHT } from "./model";

/** A part of a page, in pixels with fractions; what lies outside the page is white. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The width of a crop, in pixels of the model's input, when it is made as high as that. */
export function inputWidth({ left, top, right, bottom }: Crop): number {
  return Math.max(1, Math.round(((right - left) / (bottom - top)) * INPUT_HEIGHT));
}

/** How source pixels share in the pixels of a side of the result. */
interface Taps {
  readonly first: Int32Array;
  readonly weights: Float32Array;
  readonly count: number;
}

/** Means where the image is made smaller, and even transitions where it is made larger. */
function tapsOf(from: number, to: number, size: number): Taps {
  const scale = (to - from) / size;
  const reach = Math.max(1, scale);
  const count = Math.ceil(reach * 2) + 1;
  const first = new Int32Array(size);
  const weights = new Float32Array(size * count);
  for (let index = 0; index < size; index += 1) {
    const centre = from + (index + 0.5) * scale - 0.5;
    const start = Math.ceil(centre - reach);
    first[index] = start;
    let sum = 0;
    for (let tap = 0; tap < count; tap += 1) {
      const weight = Math.max(0, 1 - Math.abs(start + tap - centre) / reach);
      weights[index * count + tap] = weight;
      sum += weight;
    }
    for (let tap = 0; tap < count; tap += 1) {
      weights[index * count + tap] = (weights[index * count + tap] ?? 0) / sum;
    }
  }
  return { first, weights, count };
}

/**
 * Writes a crop into the model's input, at `INPUT_HEIGHT`, from 1 (white) to -1 (black). The rest
 * of the line's width is left as it is.
 *
 * @param offset of the line's first pixel in `input`
 * @param width of the batch's lines
 */
export function writeCrop(
  { width: pageWidth, height: pageHeight, grey }: Raster,
  crop: Crop,
  input: Float32Array,
  offset: number,
  width: number,
): void {
  const own = Math.min(width, inputWidth(crop));
  const across = tapsOf(crop.left, crop.right, own);
  const down = tapsOf(crop.top, crop.bottom, INPUT_HEIGHT);
  const channel = INPUT_HEIGHT * width;
  const row = new Float32Array(pageWidth);
  const [from, to] = [
    Math.max(0, Math.floor(crop.left) - 2),
    Math.min(pageWidth, Math.ceil(crop.right) + 2),
  ];
  for (let y = 0; y < INPUT_HEIGHT; y += 1) {
    row.fill(0, from, to);
    let outside = 0;
    for (let tap = 0; tap < down.count; tap += 1) {
      const weight = down.weights[y * down.count + tap] ?? 0;
      const source = (down.first[y] ?? 0) + tap;
      if (weight === 0) continue;
      if (source < 0 || source >= pageHeight) {
        outside += weight * 255;
        continue;
      }
      for (let x = from; x < to; x += 1) {
        row[x] = (row[x] ?? 0) + weight * (grey[source * pageWidth + x] ?? 255);
      }
    }
    for (let x = 0; x < own; x += 1) {
      let level = 0;
      for (let tap = 0; tap < across.count; tap += 1) {
        const weight = across.weights[x * across.count + tap] ?? 0;
        const source = (across.first[x] ?? 0) + tap;
        const isInside = source >= from && source < to;
        level += weight * (isInside ? (row[source] ?? 0) + outside : 255);
      }
      const value = level / 127.5 - 1;
      const at = offset + y * width + x;
      input[at] = value;
      input[at + channel] = value;
      input[at + 2 * channel] = value;
    }
  }
}
