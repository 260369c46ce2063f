import { foldCharacter, withZeros } from "./fold";

/** A text without its spaces, beside its folded form, in which patterns are looked for. */
export interface Compact {
  /** As printed, but for the spaces. */
  readonly printed: string;
  readonly folded: string;
  /** Where the printed characters between two positions stand in the original text. */
  readonly rangeOf: (from: number, to: number) => { readonly start: number; readonly end: number };
}

/**
 * Take the spaces out of a text, so that patterns match whatever spaces a report prints ("2020 年",
 * "自 然 人"), and keep the way back to the original offsets.
 *
 * @param offset where the text begins in its document
 */
export function compact(text: string, offset = 0): Compact {
  const positions: number[] = [];
  let printed = "";
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? "";
    const one = foldCharacter(character);
    if (one === "") continue;
    printed += character;
    // What folds to more or fewer characters than one would shift everything after it.
    folded += one.length === 1 ? one : character;
    positions.push(offset + index);
  }
  return {
    printed,
    folded: withZeros(folded),
    rangeOf: (from, to) => {
      const start = positions[from] ?? offset + text.length;
      return { start, end: to > from ? (positions[to - 1] ?? start) + 1 : start };
    },
  };
}
