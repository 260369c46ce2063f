import "server-only";
import type { SnippetPiece } from "@/lib/domain/views/search";
import { foldRuns, type ProseRun } from "./fold-text";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is shown of a text around what was found in it. */
export interface Snippet {
  readonly pieces: readonly SnippetPiece[];
  /** Of what was found first, in the document. */
  readonly place: Range;
  /** How often the words stand in the text, all together. */
  readonly occurrences: number;
}

/** Printed characters before what was found, and all in all. */
const BEFORE = 32;
const LENGTH = 140;
/** All in all around another word. */
const SHORT = 70;
const MOST_WINDOWS = 3;
const CUT: SnippetPiece = { text: "…", isMatch: false };
const MOST_OCCURRENCES = 999;

function occurrencesOf(folded: string, word: string, most: number): Range[] {
  const found: Range[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    found.push({ start: at, end: at + word.length });
    if (found.length === most) break;
  }
  return found;
}

/** Ranges that touch or overlap become one. */
function merged(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

const spaced = (text: string): string => text.replace(/\s+/gu, " ");

/** Never cut a character of two halves. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at;
}

/** What is shown around a place: its run, and which characters of it. */
interface Window extends Range {
  readonly run: ProseRun;
}

function windowAt(runs: readonly ProseRun[], place: Range, length: number): Window | null {
  const run = runs.findLast(({ start }) => start <= place.start);
  if (run === undefined) return null;
  const { start, text } = run;
  const from = whole(text, Math.max(0, place.start - start - BEFORE));
  const to = whole(text, Math.min(text.length, Math.max(place.end - start, from + length)));
  return { run, start: start + from, end: start + to };
}

function piecesOf({ run, start, end }: Window, marks: readonly Range[]): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  const add = (from: number, to: number, isMatch: boolean) => {
    const text = spaced(run.text.slice(from - run.start, to - run.start));
    if (text !== "") pieces.push({ text, isMatch });
  };
  if (start > run.start) pieces.push(CUT);
  let at = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (from >= to) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return end < run.start + run.text.length ? [...pieces, CUT] : pieces;
}

/** Places of other words are shown as well where they stand further away. */
function windowsOf(runs: readonly ProseRun[], places: readonly Range[]): Window[] {
  const windows: Window[] = [];
  for (const place of places) {
    const isShown = windows.some(({ start, end }) => place.start >= start && place.end <= end);
    if (isShown || windows.length === MOST_WINDOWS) continue;
    const next = windowAt(runs, place, windows.length === 0 ? LENGTH : SHORT);
    if (next !== null) windows.push(next);
  }
  return windows;
}

/**
 * The place where words stand in a text, with what is printed around it: where the longest stands
 * first, since it tells most. Null where one of them is not there.
 */
export function snippetOf(runs: readonly ProseRun[], words: readonly string[]): Snippet | null {
  const { folded, rangeOf } = foldRuns(runs);
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const found = longestFirst.map((word) => occurrencesOf(folded, word, MOST_OCCURRENCES));
  const firsts = found.flatMap(([first]) => (first ? [rangeOf(first.start, first.end)] : []));
  const [place] = firsts;
  if (place === undefined || firsts.length < words.length) return null;
  const marks = merged(found.flat().map(({ start, end }) => rangeOf(start, end)));
  return {
    pieces: windowsOf(runs, firsts).flatMap((window) => piecesOf(window, marks)),
    place,
    occurrences: found.reduce((sum, ranges) => sum + ranges.length, 0),
  };
}
