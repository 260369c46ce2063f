/** A range of the text; empty where a cell is. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface TextLine extends Piece {
  readonly text: string;
}

const SPACE = /[\s\u200b\u3000\ufeff]/u;

/** The lines of a text that say something, without their ends. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(/[^\r\n\f\v\u2028\u2029]+/gu)) {
    lines.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

/** How many lines end between two offsets: 1 for neighbouring lines, 2 for an empty one between. */
export function lineEnds(text: string, from: number, to: number): number {
  return (
    text
      .slice(from, to)
      .replace(/\r\n/gu, "\n")
      .match(/[\n\r\f\v\u2028\u2029]/gu)?.length ?? 0
  );
}

/** What sets the text of a Markdown cell off and says nothing. */
const BLANK_BEFORE = /^(?:&nbsp;|&emsp;|&ensp;|<br\s*\/?>)/iu;
const BLANK_AFTER = /(?:&nbsp;|&emsp;|&ensp;|<br\s*\/?>)$/iu;
const LONGEST_BLANK = 8;

/** A range without the white space and the Markdown emphasis around it. */
export function trimmed(text: string, { start, end }: Piece): Piece {
  let [from, to] = [start, end];
  for (;;) {
    while (from < to && SPACE.test(text[from] ?? "")) from += 1;
    while (to > from && SPACE.test(text[to - 1] ?? "")) to -= 1;
    const before = BLANK_BEFORE.exec(text.slice(from, Math.min(from + LONGEST_BLANK, to)));
    const after = BLANK_AFTER.exec(text.slice(Math.max(to - LONGEST_BLANK, from), to));
    if (before === null && after === null) break;
    from += before?.[0].length ?? 0;
    to = Math.max(to - (after?.[0].length ?? 0), from);
  }
  const isBold = to - from > 4 && text.startsWith("**", from) && text.startsWith("**", to - 2);
  return isBold ? { start: from + 2, end: to - 2 } : { start: from, end: to };
}
