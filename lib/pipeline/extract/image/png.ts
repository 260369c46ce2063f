import type { PageImage } from "@/lib/pipeline/extract/page-recogniser";
import { resolutionOf } from "./image-file";
import { parsePng, type PngFile } from "./png-chunks";
import { pngRows } from "./png-rows";

const METRES_PER_INCH = 0.0254;
/** ITU-R BT.601, as PDFium weighs colours. */
const [RED, GREEN, BLUE] = [0.299, 0.587, 0.114];

/** Grey of a colour on white paper; all from 0 to 1. */
function greyOn(red: number, green: number, blue: number, alpha: number): number {
  return alpha * (RED * red + GREEN * green + BLUE * blue) + 1 - alpha;
}

/** A sample of a row, by its index. */
type SampleAt = (row: Uint8Array, index: number) => number;

function sampleReader(depth: number): SampleAt {
  if (depth === 8) return (row, index) => row[index] ?? 0;
  // Of 16 bits the eye sees the first eight.
  if (depth === 16) return (row, index) => row[index * 2] ?? 0;
  const most = 2 ** depth - 1;
  return (row, index) => {
    const bit = index * depth;
    return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most;
  };
}

/** The colour that stands for none (11.3.2.1), in samples as they are read; null without one. */
function noColour({ transparency, depth, channels }: PngFile): number[] | null {
  if (transparency.length < 2 * channels) return null;
  return Array.from({ length: channels }, (_, index) => {
    const [high, low] = [transparency[2 * index] ?? 0, transparency[2 * index + 1] ?? 0];
    return depth === 16 ? high : low;
  });
}

/** The grey of a pixel of a row, 0 to 255, by its index. */
function greyReader(png: PngFile): SampleAt {
  const { channels, depth, palette, transparency } = png;
  const sample = sampleReader(depth);
  if (png.isIndexed) {
    const greys = Uint8Array.from({ length: 256 }, (_, index) => {
      const [red = 0, green = 0, blue = 0] = palette.subarray(index * 3, index * 3 + 3);
      return (
        255 * greyOn(red / 255, green / 255, blue / 255, (transparency[index] ?? 255) / 255) + 0.5
      );
    });
    return (row, pixel) => greys[sample(row, pixel)] ?? 255;
  }
  const most = 2 ** Math.min(depth, 8) - 1;
  const hasAlpha = channels === 2 || channels === 4;
  const isColoured = channels >= 3;
  const none = hasAlpha ? null : noColour(png);
  return (row, pixel) => {
    const at = pixel * channels;
    const red = sample(row, at);
    const green = isColoured ? sample(row, at + 1) : red;
    const blue = isColoured ? sample(row, at + 2) : red;
    const isNone =
      none !== null && red === none[0] && (!isColoured || (green === none[1] && blue === none[2]));
    if (isNone) return 255;
    const alpha = hasAlpha ? sample(row, at + channels - 1) / most : 1;
    return 255 * greyOn(red / most, green / most, blue / most, alpha) + 0.5;
  };
}

/**
 * The page that a PNG shows, on white paper.
 *
 * @throws {CannotRead} `damaged`, `too-large`
 */
export function readPng(bytes: Uint8Array): PageImage {
  const png = parsePng(bytes);
  const { width, height, density } = png;
  const greyAt = greyReader(png);
  const grey = new Uint8Array(width * height);
  for (const { samples, y, x, step, count } of pngRows(png)) {
    const start = y * width + x;
    for (let index = 0; index < count; index += 1) {
      grey[start + index * step] = greyAt(samples, index);
    }
  }
  const stated = density === null ? null : density * METRES_PER_INCH;
  return { width, height, grey, resolution: resolutionOf(width, height, stated) };
}
