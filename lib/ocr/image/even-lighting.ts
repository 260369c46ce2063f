import type { Raster } from "./raster";

/** Side of the squares whose paper is told, in inches: wider than the boldest stroke of a title. */
const SQUARE = 1 / 6;
/** Of a square's pixels so many are no darker than its paper. */
const PAPER = 0.15;
/** Darker than this is no paper, but a picture or the scanner's lid. */
const DARKEST_PAPER = 96;
/** Of a page's pixels so many are at least as dark as its print. */
const PRINT = 0.005;
const EVERY = 7;
/** What is lighter than this against its paper is not the page's print, however little is darker. */
const PALEST_PRINT = 150;

/** The level that a share of the pixels of a histogram lies above. */
function levelAbove(histogram: Uint32Array, share: number): number {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  let above = 0;
  for (let level = 255; level > 0; level -= 1) {
    above += histogram[level] ?? 0;
    if (above > total * share) return level;
  }
  return 0;
}

interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
}

/** How light the paper is, square by square. */
function paperField({ width, height, grey }: Raster, side: number): Field {
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const levels = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      histogram.fill(0);
      const [right, bottom] = [
        Math.min((column + 1) * side, width),
        Math.min((row + 1) * side, height),
      ];
      for (let y = row * side; y < bottom; y += 1) {
        for (let x = column * side; x < right; x += 1) {
          const level = grey[y * width + x] ?? 255;
          histogram[level] = (histogram[level] ?? 0) + 1;
        }
      }
      levels[row * columns + column] = levelAbove(histogram, PAPER);
    }
  }
  return { columns, rows, levels };
}

/** Each square by itself and its neighbours, so that one full of ink takes its paper from them. */
function smoothed(field: Field, combine: (values: readonly number[]) => number): Field {
  const { columns, rows, levels } = field;
  const result = new Float32Array(levels.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const values: number[] = [];
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
          values.push(levels[y * columns + x] ?? 255);
        }
      }
      result[row * columns + column] = combine(values);
    }
  }
  return { columns, rows, levels: result };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length;
const upperMedian = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.6)] ?? 255;

/** Divides each pixel by its paper, which goes over evenly from square to square. */
function divided({ width, height, grey }: Raster, field: Field, side: number): Raster {
  const { columns, rows, levels } = field;
  const result = new Uint8Array(width * height);
  const at = (row: number, column: number) =>
    Math.max(levels[row * columns + column] ?? 255, DARKEST_PAPER);
  for (let y = 0; y < height; y += 1) {
    const fieldY = Math.min(Math.max((y + 0.5) / side - 0.5, 0), rows - 1);
    const top = Math.min(Math.floor(fieldY), Math.max(rows - 2, 0));
    const below = Math.min(top + 1, rows - 1);
    const down = fieldY - top;
    for (let column = 0; column < columns; column += 1) {
      // Between the middles of two squares paper changes evenly: one step a pixel.
      const from = column === 0 ? 0 : Math.round((column + 0.5) * side);
      const to =
        column === columns - 1 ? width : Math.min(width, Math.round((column + 1.5) * side));
      const next = Math.min(column + 1, columns - 1);
      const left = at(top, column) * (1 - down) + at(below, column) * down;
      const right = at(top, next) * (1 - down) + at(below, next) * down;
      for (let x = from; x < to; x += 1) {
        const across = Math.min(Math.max((x + 0.5) / side - 0.5 - column, 0), 1);
        const paper = left + (right - left) * across;
        result[y * width + x] = Math.min(255, ((grey[y * width + x] ?? 255) * 255) / paper + 0.5);
      }
    }
  }
  return { width, height, grey: result };
}

function stretched(raster: Raster): Raster {
  const histogram = new Uint32Array(256);
  // Every so many pixels tell as much as all.
  for (let index = 0; index < raster.grey.length; index += EVERY) {
    const level = raster.grey[index] ?? 255;
    histogram[level] = (histogram[level] ?? 0) + 1;
  }
  const print = Math.min(levelAbove(histogram, 1 - PRINT), PALEST_PRINT);
  if (print === 0) return raster;
  const levels = Uint8Array.from({ length: 256 }, (_, level) =>
    Math.max(0, Math.round(255 - ((255 - level) * 255) / (255 - print))),
  );
  const { grey } = raster;
  const result = new Uint8Array(grey.length);
  for (let index = 0; index < grey.length; index += 1) {
    result[index] = levels[grey[index] ?? 255] ?? 255;
  }
  return { ...raster, grey: result };
}

/**
 * The page as if it lay on white paper in even light, its print black: shadows, yellowed paper and
 * shaded cells are taken away.
 *
 * @param resolution pixels an inch
 */
export function evenlyLit(raster: Raster, resolution: number): Raster {
  const side = Math.max(4, Math.round(resolution * SQUARE));
  const field = smoothed(smoothed(paperField(raster, side), upperMedian), mean);
  return stretched(divided(raster, field, side));
}
