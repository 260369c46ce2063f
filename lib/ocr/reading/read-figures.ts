import type { Raster } from "@/lib/ocr/image/raster";
import type { InkLine } from "@/lib/ocr/ink/ink-line";
import { doLooksAgree, figureOf, isCertain } from "./figure-line";
import { closeCrop, tightCrop } from "./line-crops";
import { type Look, lookAtCopies } from "./look";
import type { LineModel } from "./model";
import type { ReadCharacter } from "./read-character";

/** A line that is a figure, as it was read freely. */
export interface FigureLine {
  readonly line: InkLine;
  readonly look: Look;
}

/** Reads lines as figures, each from as many looks as it takes to be sure. */
export async function readFigures(
  model: LineModel,
  raster: Raster,
  figures: readonly FigureLine[],
  em: number,
): Promise<ReadCharacter[][]> {
  const uncertain = figures.filter(({ line, look }) => !isCertain(line, look));
  const copies = await lookAtCopies(
    model,
    raster,
    uncertain.map(({ line }) => tightCrop(line, em)),
  );
  const copiesOf = new Map(uncertain.map((figure, index) => [figure, copies[index] ?? []]));
  const looks = figures.map((figure) => {
    const alone = figure.look.symbols;
    return { line: figure.line, alone, copies: copiesOf.get(figure) ?? alone };
  });
  const unsettled = looks.filter((each) => !doLooksAgree(each));
  const closer = await lookAtCopies(
    model,
    raster,
    unsettled.map(({ line }) => closeCrop(line, em)),
  );
  const closeCopies = new Map(unsettled.map((each, index) => [each, closer[index] ?? []]));
  return looks.map((each) =>
    figureOf(each.line, { ...each, closeCopies: closeCopies.get(each) ?? [] }),
  );
}
