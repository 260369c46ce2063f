import type { Raster } from "@/lib/ocr/image/raster";
import { batchesOf } from "./batches";
import { type Crop, inputWidth, writeCrop } from "./crop";
import { decodeLine } from "./ctc";
import {
  largestSymbol,
  type SymbolClass,
  symbolClasses,
  SYMBOLS,
  symbolShares,
} from "./figure-symbols";
import { INPUT_HEIGHT, type LineModel, type Shares, STEP_WIDTH } from "./model";

/** A character that the model read on a page. */
export interface SeenCharacter {
  readonly text: string;
  readonly score: number;
  /** Where its middle lies across the page, in pixels. */
  readonly x: number;
}

/** A character of a figure, with the share of each symbol that it may be. */
export interface SeenSymbol {
  readonly x: number;
  /** By index into `SYMBOLS`. */
  readonly shares: Float32Array;
}

/** What the model sees in one crop: read freely, and as a figure. */
export interface Look {
  readonly characters: readonly SeenCharacter[];
  readonly symbols: readonly SeenSymbol[];
}

/** Longer lines are no figures, in steps of the model: some thirty digits. */
const LONGEST_FIGURE = 100;
/** The model is at its best with lines no narrower than this, in pixels of its input. */
const NARROWEST = 48;
/** Copies of a figure side by side, and the room before the first, in pixels of the model's input. */
const COPIES = 3;
const BEFORE = 8;

/** A line in the model's input: a crop, once or several times side by side. */
interface Strip {
  readonly crop: Crop;
  readonly copies: number;
  readonly before: number;
}

interface Answer {
  readonly model: LineModel;
  readonly classes: readonly SymbolClass[];
  readonly shares: Shares;
  readonly line: number;
}

const stripWidth = ({ crop, copies, before }: Strip) => before * 2 + inputWidth(crop) * copies;

async function readStrips<T>(
  model: LineModel,
  raster: Raster,
  strips: readonly Strip[],
  read: (answer: Answer, strip: Strip) => T,
): Promise<T[]> {
  const results: T[] = [];
  const classes = symbolClasses(model.alphabet);
  const widths = strips.map((strip) => Math.max(NARROWEST, stripWidth(strip)));
  for (const { lines, width } of batchesOf(widths, STEP_WIDTH)) {
    const size = 3 * INPUT_HEIGHT * width;
    const input = new Float32Array(lines.length * size).fill(1);
    const own = lines.flatMap((index) => strips[index] ?? []);
    own.forEach(({ crop, copies, before }, line) => {
      for (let copy = 0; copy < copies; copy += 1) {
        const offset = line * size + before + copy * inputWidth(crop);
        writeCrop(raster, crop, input, offset, width);
      }
    });
    const shares = await model.run(input, lines.length, width);
    own.forEach((strip, line) => {
      const index = lines[line];
      if (index !== undefined) results[index] = read({ model, classes, shares, line }, strip);
    });
  }
  return results;
}

function stepsOf(strip: Strip): number {
  return Math.ceil(stripWidth(strip) / STEP_WIDTH) + 1;
}

/** Where the middle of a step lies across the page, were the strip's first copy the only one. */
function placeOf(step: number, { crop, before }: Strip): number {
  return (
    crop.left + ((step + 0.5) * STEP_WIDTH - before) * ((crop.bottom - crop.top) / INPUT_HEIGHT)
  );
}

function symbolsOf({ classes, shares, line }: Answer, strip: Strip): SeenSymbol[] {
  const steps = stepsOf(strip);
  if (steps > LONGEST_FIGURE * strip.copies) return [];
  return decodeLine(shares, line, steps, largestSymbol(shares, classes)).map(({ step }) => ({
    x: placeOf(step, strip),
    shares: symbolShares(shares, (line * shares.steps + step) * shares.classes, classes),
  }));
}

/** What the model sees in each of the crops of a page. */
export function lookAtCrops(
  model: LineModel,
  raster: Raster,
  crops: readonly Crop[],
): Promise<Look[]> {
  const strips = crops.map((crop) => ({ crop, copies: 1, before: 0 }));
  return readStrips(model, raster, strips, (answer, strip) => ({
    characters: decodeLine(answer.shares, answer.line, stepsOf(strip)).map(
      ({ symbol, score, step }) => ({
        text: model.alphabet[symbol] ?? "",
        score,
        x: placeOf(step, strip),
      }),
    ),
    symbols: symbolsOf(answer, strip),
  }));
}

function meanShares(seen: readonly SeenSymbol[]): Float32Array {
  const mean = new Float32Array(SYMBOLS.length);
  for (const { shares } of seen) {
    shares.forEach((share, index) => (mean[index] = (mean[index] ?? 0) + share / seen.length));
  }
  return mean;
}

/**
 * What the model sees in each crop when it stands three times side by side, as the mean of the
 * three: a single digit by itself is too little of a line for it, and often seen as nothing. Empty
 * where it doesn't see the same number of symbols in each copy.
 */
export function lookAtCopies(
  model: LineModel,
  raster: Raster,
  crops: readonly Crop[],
): Promise<(readonly SeenSymbol[])[]> {
  const strips = crops.map((crop) => ({ crop, copies: COPIES, before: BEFORE }));
  return readStrips(model, raster, strips, (answer, strip) => {
    const seen = symbolsOf(answer, strip);
    const count = seen.length / COPIES;
    if (!Number.isInteger(count)) return [];
    return seen.slice(0, count).map((first, index) => ({
      x: first.x,
      shares: meanShares([0, 1, 2].flatMap((copy) => seen[index + copy * count] ?? [])),
    }));
  });
}
