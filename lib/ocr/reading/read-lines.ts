import type { Raster } from "@/lib/ocr/image/raster";
import type { InkLine } from "@/lib/ocr/ink/ink-line";
import { isNothing, isUnread, mayBeFigure } from "./figure-line";
import { lineCrop } from "./line-crops";
import { type Look, lookAtCrops } from "./look";
import type { LineModel } from "./model";
import type { ReadCharacter } from "./read-character";
import { readFigures } from "./read-figures";
import { shapeOf } from "./shapes";

/** How sure a shape is: a slash may be a 1 that leans. */
const SHAPE_SCORE = 0.95;

/** Lines that belong together: those of a cell, or a line by itself. */
export interface LineGroup {
  readonly lines: readonly InkLine[];
  readonly isCell: boolean;
}

/** A line of text with what was read on it. */
export interface ReadLine {
  readonly line: InkLine;
  readonly characters: readonly ReadCharacter[];
}

/** Outside of tables, what is read more unsurely than this is no text: a stain, a shadow, a seal. */
const TEXT_SCORE = 0.5;
const SHORT_TEXT_SCORE = 0.75;
const SHORT = 3;

function isText(characters: readonly ReadCharacter[]): boolean {
  const mean = characters.reduce((sum, { score }) => sum + score, 0) / characters.length;
  return mean >= (characters.length <= SHORT ? SHORT_TEXT_SCORE : TEXT_SCORE);
}

/** A line on its way: what stands in its cell with it decides whether it is a figure. */
interface Reading {
  readonly line: InkLine;
  readonly look: Look;
  readonly shape: string | null;
}

function freely({ line, look }: Reading): ReadLine {
  return { line, characters: look.characters.filter(({ text }) => text.trim() !== "") };
}

function shaped({ left, right }: InkLine, text: string): ReadCharacter {
  return { text, score: SHAPE_SCORE, x: (left + right) / 2 };
}

/**
 * Reads the lines of a page.
 *
 * Where all lines of a group look like figures, they are read as figures; a short label that is not
 * clear looks so too, and is told by there being no figure in it. Of a cell nothing is left out that
 * may be one, since a blank says something.
 *
 * @param em the usual height of a character, in pixels
 */
export async function readLines(
  model: LineModel,
  raster: Raster,
  groups: readonly LineGroup[],
  em: number,
): Promise<ReadLine[]> {
  const lines = groups.flatMap((group) => group.lines);
  const looks = await lookAtCrops(
    model,
    raster,
    lines.map((line) => lineCrop(line, em)),
  );
  const readings = lines.map((line, index): Reading => {
    const look = looks[index] ?? { characters: [], symbols: [] };
    return { line, look, shape: shapeOf(raster, line, em) };
  });
  const readingOf = new Map(readings.map((reading) => [reading.line, reading]));
  const isFigure = ({ line, look, shape }: Reading) =>
    shape !== null || mayBeFigure(look, line, em);
  const figures = groups
    .map((group) => group.lines.flatMap((line) => readingOf.get(line) ?? []))
    .filter((group) => group.every(isFigure))
    .flat();
  const unshaped = figures.filter(({ shape }) => shape === null);
  const read = await readFigures(model, raster, unshaped, em);
  const asFigure = new Map(
    figures.map((reading): [Reading, ReadLine] => {
      const { line, shape } = reading;
      if (shape !== null) return [reading, { line, characters: [shaped(line, shape)] }];
      const characters = read[unshaped.indexOf(reading)] ?? [];
      const free = freely(reading);
      const isWord = isUnread(characters) && free.characters.length > 0;
      return [reading, isWord ? free : { line, characters }];
    }),
  );
  const inCells = new Set(groups.flatMap((group) => (group.isCell ? group.lines : [])));
  return readings
    .map((reading) => asFigure.get(reading) ?? freely(reading))
    .filter(({ line, characters }) =>
      inCells.has(line) ? !isNothing(characters, line, em) : isText(characters),
    );
}
