import type { Candidate } from "@/lib/domain/document";
import type { InkLine } from "@/lib/ocr/ink/ink-line";
import { figureSymbol, SYMBOLS } from "./figure-symbols";
import type { Look, SeenSymbol } from "./look";
import type { ReadCharacter } from "./read-character";

/** What is read of a figure on which looks at it don't agree is no surer than this. */
const UNCERTAIN = 0.5;
/** With a smaller share than this a symbol is no candidate. */
const LEAST_CANDIDATE = 0.02;
/** Of a character that is surer than this no other candidates are kept. */
const SURE = 0.9;
const MOST_CANDIDATES = 5;
/** A digit is narrower than so much of its height; two that touch are wider. */
const DIGIT_WIDTH = 0.8;
const DIGITS = /^\d+$/u;
/** What is read so unsurely, and is so short, may be a figure that was taken for a character. */
const UNSURE = 0.6;
const SHORT = 4;

/** Stands for ink that nobody can read, so that its cell is never taken for a blank one. */
const UNREADABLE = "\ufffd";
/** Lower ink than this that can't be read is what a page's edge has cut, or dirt. In ems. */
const LOWEST = 0.45;

/** Whether no character of a line could be read. */
export function isUnread(characters: readonly ReadCharacter[]): boolean {
  return characters.every(({ text }) => text === UNREADABLE);
}

/** Whether nothing could be read of a line, and there is too little of it to matter. */
export function isNothing(
  characters: readonly ReadCharacter[],
  line: InkLine,
  em: number,
): boolean {
  return isUnread(characters) && line.bottom - line.top < LOWEST * em;
}

/**
 * Whether a line that was read freely is a figure, or can't be trusted to be none.
 *
 * @param em in pixels
 */
export function mayBeFigure({ characters }: Look, { left, right }: InkLine, em: number): boolean {
  if (characters.length === 0) return right - left <= SHORT * em;
  if (characters.every(({ text }) => figureSymbol(text) !== undefined)) return true;
  const least = Math.min(...characters.map(({ score }) => score));
  return characters.length <= SHORT && least < UNSURE && right - left <= SHORT * em;
}

function candidatesOf(shares: Float32Array): Candidate[] {
  return SYMBOLS.map((text, index) => ({ text, score: Math.min(1, shares[index] ?? 0) }))
    .filter(({ score }) => score >= LEAST_CANDIDATE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES);
}

function characterOf({ x, shares }: SeenSymbol): ReadCharacter {
  const score = Math.max(...shares);
  const text = SYMBOLS[shares.indexOf(score)] ?? UNREADABLE;
  return score >= SURE ? { text, score, x } : { text, score, x, candidates: candidatesOf(shares) };
}

/** Two looks as one, the second counting for more. */
function together(
  first: readonly SeenSymbol[],
  second: readonly SeenSymbol[],
  weight: number,
): SeenSymbol[] {
  return first.map(({ x, shares }, index) => {
    const other = second[index]?.shares ?? shares;
    return {
      x,
      shares: shares.map((share, at) => (share + weight * (other[at] ?? 0)) / (1 + weight)),
    };
  });
}

/** How many digits the ink of a line makes, where it is digits alone. */
function digitCount({ parts, top, bottom }: InkLine): number {
  const widest = (bottom - top) * DIGIT_WIDTH;
  let count = 0;
  let right = -Infinity;
  let from = 0;
  const close = () => {
    if (right > from) count += Math.max(1, Math.round((right - from) / widest));
  };
  for (const part of parts) {
    if (part.left < right) {
      right = Math.max(right, part.right);
      continue;
    }
    close();
    [from, right] = [part.left, part.right];
  }
  close();
  return count;
}

const capped = (characters: readonly ReadCharacter[]): ReadCharacter[] =>
  characters.map((character) => ({
    ...character,
    score: Math.min(character.score, UNCERTAIN),
  }));

/** Several digits that are read so surely at the first look need no second. */
const CERTAIN = 0.98;

/** Whether a figure is certain from how it was seen by itself. A single digit never is. */
export function isCertain(line: InkLine, { symbols }: Look): boolean {
  return (
    symbols.length > 1 &&
    symbols.every(({ shares }) => Math.max(...shares) >= CERTAIN) &&
    digitCount(line) === symbols.length
  );
}

/** What was seen of a figure, look by look; each empty where nothing came of it. */
export interface FigureLooks {
  /** By itself. */
  readonly alone: readonly SeenSymbol[];
  /** As copies side by side, from afar and, where the two don't agree, from close. */
  readonly copies: readonly SeenSymbol[];
  readonly closeCopies: readonly SeenSymbol[];
}

export function doLooksAgree({ alone, copies }: Pick<FigureLooks, "alone" | "copies">): boolean {
  return copies.length > 0 && alone.length === copies.length;
}

/**
 * A figure from several looks at it: what all see is as sure as they are on average, and where they
 * see different numbers of characters nothing is sure.
 */
export function figureOf(line: InkLine, looks: FigureLooks): ReadCharacter[] {
  const { alone, copies, closeCopies } = looks;
  const pair = doLooksAgree(looks)
    ? together(alone, copies, 2)
    : copies.length > 0 && copies.length === closeCopies.length
      ? together(copies, closeCopies, 1)
      : null;
  if (pair === null) {
    const any = [copies, closeCopies, alone].find(({ length }) => length > 0);
    const nothing = [{ text: UNREADABLE, score: 0, x: (line.left + line.right) / 2 }];
    return any === undefined ? nothing : capped(any.map(characterOf));
  }
  const characters = pair.map(characterOf);
  const text = characters.map((character) => character.text).join("");
  const isCounted = !DIGITS.test(text) || digitCount(line) === characters.length;
  return isCounted ? characters : capped(characters);
}
