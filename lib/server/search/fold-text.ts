import "server-only";
import { foldCharacter } from "@/lib/pipeline/text/fold";

/** Changes when what is folded changes: stored texts of another number are folded again at start. */
export const FOLDING = 1;

/** A stretch of a document's text. */
export interface ProseRun {
  /** Offset in the document. */
  readonly start: number;
  /** As printed. */
  readonly text: string;
}

/** A text as it is searched, with the way back to what is printed. */
export interface FoldedText {
  readonly folded: string;
  /** The range of the document that the folded characters from one position to another stand for. */
  readonly rangeOf: (from: number, to: number) => { readonly start: number; readonly end: number };
}

/** Between two runs; no question has it, so that nothing is found across. */
const BREAK = "\n";
/** NUL, other controls, invisible marks and halves of characters: no database likes them all. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** "1,113" is 1113; the comma of "2020,2021" stays. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;

const known = new Map<string, string>();

/** Remembered, since a text has few different characters and is long. */
function foldOne(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldCharacter(character).toLowerCase().replace(UNSEEN, "");
    known.set(character, folded);
  }
  return folded;
}

/**
 * Fold stretches of a document for searching: widths and traditional characters unified, lower
 * case, and without spaces, line breaks and commas within numbers.
 */
export function foldRuns(runs: readonly ProseRun[]): FoldedText {
  let joined = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (folded: string, start: number, end: number) => {
    joined += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { start, text } of runs) {
    if (joined !== "") push(BREAK, start, start);
    let at = start;
    for (const character of text) {
      push(foldOne(character), at, at + character.length);
      at += character.length;
    }
  }

  const commas = [...joined.matchAll(THOUSANDS)].map(({ index }) => index);
  /** The position before the commas were taken out. */
  const before = (position: number): number => {
    let moved = position;
    for (const comma of commas) {
      if (comma > moved) break;
      moved += 1;
    }
    return moved;
  };
  return {
    folded: joined.replace(THOUSANDS, ""),
    rangeOf: (from, to) => {
      const start = starts[before(from)] ?? ends.at(-1) ?? 0;
      return { start, end: to > from ? (ends[before(to - 1)] ?? start) : start };
    },
  };
}

/** A word of a question, folded as the texts are. */
export function foldWord(word: string): string {
  return foldRuns([{ start: 0, text: word }]).folded;
}
