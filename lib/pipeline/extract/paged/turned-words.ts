import type { Box } from "@/lib/domain/document";
import { betweenLines, composeLine, textOf } from "./compose";
import { least } from "./extremes";
import { drawnTables } from "./lattice";
import { rulesOf } from "./merge-rules";
import type { Glyph, PageContent } from "./page-content";
import { fillLattices, type PageCell } from "./table-on-page";
import { lineOf, textLines } from "./text-line";
import { type Turn, turnBox } from "./turn";

/** Words reach over the side of their cell by no more than this, in points. */
const OVER = 1;
/** Glyphs of a word stand no further apart than this, in heights of their line. */
const APART = 0.6;
/** Turned with the clock, as Latin letters and digits are among Chinese that runs down. */
const WITH_CLOCK: Turn = 3;
const HAN = /\p{Script=Han}/u;

const turnOf = ({ turn = 0 }: Glyph) => turn;

/** Glyphs that are turned alike and stand side by side, as their file has them one after the other. */
type Word = readonly [Glyph, ...Glyph[]];

/** The box of a glyph if its page were turned so that the glyph is upright. */
const uprightBox = (glyph: Glyph, page: PageContent): Box =>
  turnBox(glyph.box, turnOf(glyph), page);

function wordsOf(glyphs: readonly Glyph[], page: PageContent): Word[] {
  const words: [Glyph, ...Glyph[]][] = [];
  for (const glyph of glyphs) {
    const word = words.at(-1);
    const before = word?.at(-1);
    if (word !== undefined && before !== undefined && turnOf(before) === turnOf(glyph)) {
      const [x0, y0, x1, y1] = uprightBox(before, page);
      const [nextX0, nextY0, , nextY1] = uprightBox(glyph, page);
      const height = y1 - y0;
      const isOnLine = Math.min(y1, nextY1) - Math.max(y0, nextY0) > height / 2;
      if (isOnLine && nextX0 > x0 && nextX0 - x1 < APART * height) {
        word.push(glyph);
        continue;
      }
    }
    words.push([glyph]);
  }
  return words;
}

/** Whether a word has room in a cell from its first glyph to its last. */
function hasRoom(word: Word, cell: PageCell): boolean {
  const [x0, y0, x1, y1] = lineOf(word).box;
  const [left, top, right, bottom] = cell.box;
  return turnOf(word[0]) % 2 === 0
    ? x0 > left - OVER && x1 < right + OVER
    : y0 > top - OVER && y1 < bottom + OVER;
}

/** What words say, read as they are turned: as one glyph, since a place in a line runs across. */
function asOneGlyph(words: readonly Word[], page: PageContent): Glyph {
  const glyphs = words.flat();
  const upright = glyphs.map((glyph) => ({ ...glyph, box: uprightBox(glyph, page) }));
  let text = "";
  for (const line of textLines(upright)) {
    const own = textOf(composeLine(line));
    text += betweenLines(text, own, false) + own;
  }
  const score = least(glyphs.flatMap((glyph) => (glyph.score === undefined ? [] : [glyph.score])));
  return { text, box: lineOf(glyphs).box, ...(score === Infinity ? {} : { score }) };
}

/** Whether turned words stand in a column of Chinese that runs down. */
function standInColumn(words: readonly Word[], upright: readonly Glyph[]): boolean {
  const [x0, , x1] = lineOf(upright).box;
  return (
    upright.some(({ text }) => HAN.test(text)) &&
    words.every((word) => {
      const { box } = lineOf(word);
      const middle = (box[0] + box[2]) / 2;
      return turnOf(word[0]) === WITH_CLOCK && middle > x0 && middle < x1;
    })
  );
}

/**
 * What the turned words of a cell are read as, each beside the glyphs that it stands for. Turned over
 * what stands upright, they are a stamp, and turned in two ways nobody knows which are.
 */
function readWords(
  words: readonly Word[],
  upright: readonly Glyph[],
  page: PageContent,
): [Glyph, Glyph][] {
  const [first] = words;
  if (first === undefined) return [];
  if (upright.length > 0) {
    if (!standInColumn(words, upright)) return [];
    return words.map((word) => [word[0], asOneGlyph([word], page)]);
  }
  const isOneWay = words.every((word) => turnOf(word[0]) === turnOf(first[0]));
  return isOneWay ? [[first[0], asOneGlyph(words, page)]] : [];
}

/**
 * A page on which words that are turned and have a cell of a table to themselves are written in it.
 * What else is turned, in a margin or over the page, is no part of the text and left out.
 */
export function withTurnedWords(page: PageContent): PageContent {
  const turned = page.glyphs.filter((glyph) => turnOf(glyph) !== 0);
  if (turned.length === 0) return page;
  const { tables } = fillLattices(drawnTables(rulesOf(page)).lattices, page.glyphs, page.number);
  const cellOf = new Map<Glyph, PageCell>();
  for (const cell of tables.flatMap(({ cells }) => cells)) {
    for (const glyph of cell.lines.flatMap(({ glyphs }) => glyphs)) cellOf.set(glyph, cell);
  }
  const inCells = new Map<PageCell, Word[]>();
  for (const word of wordsOf(turned, page)) {
    const cell = cellOf.get(word[0]);
    if (cell === undefined || !hasRoom(word, cell)) continue;
    // A word that goes over several cells is drawn over the table.
    if (!word.every((glyph) => cellOf.get(glyph) === cell)) continue;
    inCells.set(cell, [...(inCells.get(cell) ?? []), word]);
  }
  const read = new Map(
    [...inCells].flatMap(([cell, words]) => {
      const all = cell.lines.flatMap(({ glyphs }) => glyphs);
      return readWords(
        words,
        all.filter((glyph) => turnOf(glyph) === 0),
        page,
      );
    }),
  );
  const glyphs = page.glyphs.flatMap((glyph) => {
    if (turnOf(glyph) === 0) return [glyph];
    const own = read.get(glyph);
    return own === undefined ? [] : [own];
  });
  return { ...page, glyphs };
}
