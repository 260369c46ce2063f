import { cannotRead } from "@/lib/pipeline/read-failure";
import type { PngFile } from "./png-chunks";

/** A row of a PNG's pixels: all of a row, or of an interlaced picture every so many of them. */
export interface PngRow {
  readonly samples: Uint8Array;
  readonly y: number;
  readonly x: number;
  readonly step: number;
  readonly count: number;
}

interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
/** Adam7 (PNG specification, 8.2). */
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

/** The Paeth predictor (9.4): of left, above and above left the one nearest to what they lead to. */
function paeth(left: number, above: number, aboveLeft: number): number {
  const expected = left + above - aboveLeft;
  const [toLeft, toAbove, toAboveLeft] = [
    Math.abs(expected - left),
    Math.abs(expected - above),
    Math.abs(expected - aboveLeft),
  ];
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
  return toAbove <= toAboveLeft ? above : aboveLeft;
}

/** Undoes a row's filter (9.2), in place. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, pixel: number): void {
  if (filter === 0) return;
  if (filter > 4) throw cannotRead("damaged");
  for (let at = 0; at < row.length; at += 1) {
    const left = at < pixel ? 0 : (row[at - pixel] ?? 0);
    const up = above[at] ?? 0;
    const own = row[at] ?? 0;
    if (filter === 1) row[at] = own + left;
    else if (filter === 2) row[at] = own + up;
    else if (filter === 3) row[at] = own + ((left + up) >> 1);
    else row[at] = own + paeth(left, up, at < pixel ? 0 : (above[at - pixel] ?? 0));
  }
}

/**
 * A PNG's rows of pixels, pass by pass.
 *
 * @throws {CannotRead} `damaged` where there are fewer than its header says
 */
export function* pngRows(png: PngFile): Generator<PngRow> {
  const { width, height, channels, depth, data } = png;
  const pixel = Math.max(1, (channels * depth) >> 3);
  let offset = 0;
  for (const { x, y, stepX, stepY } of png.isInterlaced ? ADAM7 : WHOLE) {
    const count = Math.ceil((width - x) / stepX);
    if (count <= 0) continue;
    const length = Math.ceil((count * channels * depth) / 8);
    let above: Uint8Array = new Uint8Array(length);
    for (let at = y; at < height; at += stepY) {
      const filter = data[offset];
      const samples = data.subarray(offset + 1, offset + 1 + length);
      if (filter === undefined || samples.length < length) throw cannotRead("damaged");
      unfilter(filter, samples, above, pixel);
      yield { samples, y: at, x, step: stepX, count };
      above = samples;
      offset += length + 1;
    }
  }
}
