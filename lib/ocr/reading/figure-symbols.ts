import { BLANK } from "./alphabet";
import type { Shares } from "./model";
import type { ReadStep } from "./ctc";

/**
 * What a figure may be printed with, each with the characters that the recogniser takes it for: in a
 * cell of figures they can be nothing else. Full-width forms are the same characters for a reader.
 */
const ALIKE: Record<string, string> = {
  "0": "０oOｏＯ〇○οОо",
  "1": "１lI|丨ｌＩ｜iі!！]",
  "2": "２zZ",
  "3": "３Ззз",
  "4": "４",
  "5": "５sS",
  "6": "６",
  "7": "７",
  "8": "８B",
  "9": "９gq",
  ".": "．。·",
  ",": "，’'",
  "/": "／丿∕",
  "-": "－–−_",
  "—": "一―ー─",
  "%": "％",
  万: "",
  元: "",
  亿: "",
};

export const SYMBOLS: readonly string[] = Object.keys(ALIKE);

const SYMBOL_OF = new Map(
  Object.entries(ALIKE).flatMap(([symbol, alike]) =>
    [symbol, ...Array.from(alike)].map((character) => [character, symbol] as const),
  ),
);

/** What a character must be if it stands in a figure; undefined where a figure has none like it. */
export function figureSymbol(character: string): string | undefined {
  return SYMBOL_OF.get(character);
}

/** A class of the model and the symbol that it stands for in a figure, by index into {@link SYMBOLS}. */
export interface SymbolClass {
  readonly class: number;
  readonly symbol: number;
}

export function symbolClasses(alphabet: readonly string[]): SymbolClass[] {
  return alphabet.flatMap((character, index) => {
    const symbol = SYMBOL_OF.get(character);
    return symbol === undefined ? [] : [{ class: index, symbol: SYMBOLS.indexOf(symbol) }];
  });
}

/** The share of each symbol at the step that begins at an offset of the data. */
export function symbolShares(
  { data }: Shares,
  offset: number,
  classes: readonly SymbolClass[],
): Float32Array {
  const shares = new Float32Array(SYMBOLS.length);
  for (const { class: index, symbol } of classes) {
    shares[symbol] = (shares[symbol] ?? 0) + (data[offset + index] ?? 0);
  }
  return shares;
}

/** Reads a step as blank or as the symbol with the largest share (from 1), whatever else it may be. */
export function largestSymbol(shares: Shares, classes: readonly SymbolClass[]): ReadStep {
  return (offset) => {
    const own = symbolShares(shares, offset, classes);
    const share = Math.max(...own);
    const blank = shares.data[offset + BLANK] ?? 0;
    return blank >= share
      ? { symbol: BLANK, share: blank }
      : { symbol: own.indexOf(share) + 1, share };
  };
}
