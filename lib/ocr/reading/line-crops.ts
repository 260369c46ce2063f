import type { InkLine } from "@/lib/ocr/ink/ink-line";
import type { Crop } from "./crop";

/** What a crop leaves around a line, so that it looks like the lines that the model was taught with. */
const HIGHER = 1.25;
const ASIDE = 0.25;
/** A line of full characters is so much of an em high; digits and dashes alone are lower. */
const FULL = 0.9;

/** Between copies of a figure side by side there is as much room as between digits. */
const BESIDE = 0.06;
/** Seen from close, digits fill a crop as a line of full characters fills the first. */
const CLOSER = 1.15;
const CLOSER_BESIDE = 0.1;
const LOWEST = 0.45;

function cropAround({ left, right, top, bottom }: InkLine, height: number, aside: number): Crop {
  const middle = (top + bottom) / 2;
  return {
    left: left - aside,
    right: right + aside,
    top: middle - height / 2,
    bottom: middle + height / 2,
  };
}

/** The part of a page to read a line from, as high as a line of full characters. */
export function lineCrop(line: InkLine, em: number): Crop {
  const height = Math.max(line.bottom - line.top, FULL * em) * HIGHER;
  return cropAround(line, height, ASIDE * em);
}

/** A line without room around it, for copies of it side by side. */
export function tightCrop(line: InkLine, em: number): Crop {
  const height = Math.max(line.bottom - line.top, FULL * em) * HIGHER;
  return cropAround(line, height, BESIDE * em);
}

/** The same, seen from closer. */
export function closeCrop(line: InkLine, em: number): Crop {
  const height = Math.max(line.bottom - line.top, LOWEST * em) * CLOSER;
  return cropAround(line, height, CLOSER_BESIDE * em);
}
