import type { Block, Document, GridCell } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { DecodedText } from "./decode-text";
import { linesOf, type Piece, readLine, type TextLine, trimmed } from "./text-pieces";

interface Row {
  pieces: Piece[];
  /** One cell a line, below one another; rows are then set apart by an empty line. */
  readonly isVertical: boolean;
  /** Ends of the lines that it is made of. */
  end: number;
}

const HEADING = /^(#{1,6})\s+/u;
const MARKDOWN_HEADING = /^#{1,6} \S/mu;

function tableBlock(rows: readonly Row[]): Block | null {
  const cells: GridCell[] = rows.flatMap(({ pieces }, row) =>
    pieces.map((piece, column) => ({ row, column, rowSpan: 1, columnSpan: 1, ...piece })),
  );
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    kind: "table",
    start: first.start,
    end: last.end,
    rows: rows.length,
    columns: rows.reduce((most, { pieces }) => Math.max(most, pieces.length), 0),
    cells,
    layout: "lines",
  };
}

/** How many lines end between two offsets: 1 for neighbouring lines, 2 for an empty one between. */
function lineEnds(text: string, from: number, to: number): number {
  return (
    text
      .slice(from, to)
      .replace(/\r\n/gu, "\n")
      .match(/[\n\r\f\v\u2028\u2029]/gu)?.length ?? 0
  );
}

/** Gathers rows into tables and leaves the rest as paragraphs. */
class TextBlocks {
  readonly blocks: Block[] = [];
  hasSeparator = false;
  private rows: Row[] = [];

  constructor(private readonly text: string) {}

  private get lastRow(): Row | undefined {
    return this.rows.at(-1);
  }

  endTable(): void {
    const block = tableBlock(this.rows);
    this.rows = [];
    if (block !== null) this.blocks.push(block);
  }

  addRow(line: TextLine, pieces: readonly Piece[], isVertical: boolean): void {
    const { lastRow } = this;
    const gap = lastRow === undefined ? 0 : lineEnds(this.text, lastRow.end, line.start);
    const goesOn = lastRow?.isVertical === isVertical && gap <= (isVertical ? 2 : 1);
    if (!goesOn) this.endTable();
    if (goesOn && isVertical && gap === 1) {
      lastRow.pieces.push(...pieces);
      lastRow.end = line.end;
    } else {
      this.rows.push({ pieces: [...pieces], isVertical, end: line.end });
    }
  }

  endRow(line: TextLine, pieces: readonly Piece[]): void {
    if (this.lastRow === undefined) return;
    this.lastRow.pieces.push(...pieces);
    this.lastRow.end = line.end;
  }

  /** The line under a Markdown table's head belongs to the table and says nothing. */
  skipSeparator(line: TextLine): void {
    this.hasSeparator = true;
    if (this.lastRow !== undefined) this.lastRow.end = line.end;
  }

  addParagraph(line: TextLine): void {
    this.endTable();
    const range = trimmed(this.text, line);
    if (range.start === range.end) return;
    const heading = HEADING.exec(this.text.slice(range.start, range.end));
    const start = range.start + (heading?.[0].length ?? 0);
    const level = heading?.[1]?.length ?? null;
    this.blocks.push({ kind: "paragraph", start, end: range.end, level });
  }
}

/** Markdown is told from text by its tables, or by its headings where no row has tabs. */
function isMarkdown(text: string, { hasSeparator }: TextBlocks): boolean {
  return hasSeparator || (MARKDOWN_HEADING.test(text) && !text.includes("\t"));
}

/**
 * Plain text or Markdown. The document's text is the file's, so that offsets are the file's own;
 * rows are told from tabs, pipes, columns of spaces, or one cell a line.
 */
export function readText({ text, encoding }: DecodedText): Document {
  if (text.length > LIMITS.textLength) throw cannotRead("too-large");
  const blocks = new TextBlocks(text);
  for (const line of linesOf(text)) {
    const reading = readLine(text, line);
    if (reading.kind === "row") blocks.addRow(line, reading.pieces, reading.isVertical);
    else if (reading.kind === "row-end") blocks.endRow(line, reading.pieces);
    else if (reading.kind === "separator") blocks.skipSeparator(line);
    else if (line.text.trim() !== "") blocks.addParagraph(line);
  }
  blocks.endTable();
  return {
    format: isMarkdown(text, blocks) ? "markdown" : "text",
    encoding,
    text,
    blocks: blocks.blocks,
  };
}
