import { BLANK } from "./alphabet";
import type { Shares } from "./model";

/** A class of the model that a step was read as, with its share there. */
export interface Emission {
  readonly symbol: number;
  readonly share: number;
}

/** A character of a line, as the model's steps tell it. */
export interface DecodedCharacter {
  readonly symbol: number;
  /** Its largest share in any of its steps, 0 to 1. */
  readonly score: number;
  /** The step where its share is largest. */
  readonly step: number;
}

/** What was read at each step: the symbol with the largest share. */
export type ReadStep = (offset: number) => Emission;

/** The class with the largest share at the step that begins at an offset of the data. */
export function largestOf({ data, classes }: Shares): ReadStep {
  return (offset) => {
    let symbol = BLANK;
    let share = -1;
    for (let index = 0; index < classes; index += 1) {
      const own = data[offset + index] ?? 0;
      if (own > share) [symbol, share] = [index, own];
    }
    return { symbol, share };
  };
}

/**
 * The characters of a line: neighbouring steps of one symbol are one character, and blanks between
 * two of the same set them apart (connectionist temporal classification, read greedily).
 *
 * @param line its index in the batch
 * @param steps how many of its steps to read: those over the line's own width
 */
export function decodeLine(
  shares: Shares,
  line: number,
  steps: number,
  read: ReadStep = largestOf(shares),
): DecodedCharacter[] {
  const characters: { symbol: number; score: number; step: number }[] = [];
  let before = BLANK;
  for (let step = 0; step < Math.min(steps, shares.steps); step += 1) {
    const { symbol, share } = read((line * shares.steps + step) * shares.classes);
    const last = characters.at(-1);
    if (symbol !== BLANK) {
      if (symbol !== before || last === undefined) characters.push({ symbol, score: share, step });
      else if (share > last.score) [last.score, last.step] = [share, step];
    }
    before = symbol;
  }
  return characters;
}
