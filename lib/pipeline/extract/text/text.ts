import type { Block, Document, GridCell } from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { isFigureLike } from "@/lib/pipeline/text/figure";
import type { DecodedText } from "@/lib/pipeline/extract/decode-text";
import { brokenRowAt } from "./broken-rows";
import { lineEnds, linesOf, type Piece, type TextLine, trimmed } from "./text-line";
import { readLine } from "./text-pieces";

interface Row {
  pieces: Piece[];
  /** One cell a line, below one another; rows are then set apart by an empty line. */
  readonly isVertical: boolean;
  /** Ends of the lines that it is made of. */
  end: number;
  /** Its last cell has no pipe yet: what closes it may stand on the next line. */
  isOpen: boolean;
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

  addRow(start: number, row: Row): void {
    const { lastRow } = this;
    const gap = lastRow === undefined ? 0 : lineEnds(this.text, lastRow.end, start);
    const goesOn = lastRow?.isVertical === row.isVertical && gap <= (row.isVertical ? 2 : 1);
    if (!goesOn) this.endTable();
    if (goesOn && this.closesFigure(lastRow, row)) {
      const { start: begun } = lastRow.pieces.pop() ?? { start };
      const [rest, ...others] = row.pieces;
      lastRow.pieces.push({ start: begun, end: rest?.end ?? start }, ...others);
      lastRow.end = row.end;
      lastRow.isOpen = false;
    } else if (goesOn && row.isVertical && gap === 1) {
      lastRow.pieces.push(...row.pieces);
      lastRow.end = row.end;
    } else {
      this.rows.push(row);
    }
  }

  /**
   * Whether a row begins with the rest of a figure that the row above left open: "行政处罚 | 13" over
   * "10 |". Neither half is a figure that the report gives.
   */
  private closesFigure(above: Row, { pieces: [first], isOpen }: Row): boolean {
    const last = above.pieces.at(-1);
    if (!above.isOpen || isOpen || first === undefined || last === undefined) return false;
    return [last, first].every((piece) => isFigureLike(this.text.slice(piece.start, piece.end)));
  }

  /** A line of pipes alone ends the row above, where that was left open; else it is a row of blanks. */
  addPipes(line: TextLine, pieces: Piece[]): void {
    const { lastRow } = this;
    if (lastRow?.isOpen === true && lineEnds(this.text, lastRow.end, line.start) === 1) {
      lastRow.pieces.push(...pieces.slice(1));
      lastRow.end = line.end;
      lastRow.isOpen = false;
    } else if (lastRow !== undefined && pieces.length > 0) {
      this.addRow(line.start, { pieces, isVertical: false, end: line.end, isOpen: false });
    }
  }

  /** The line under a Markdown table's head belongs to the table and says nothing. */
  skipSeparator(line: TextLine): void {
    this.hasSeparator = true;
    if (this.lastRow !== undefined) this.lastRow.end = line.end;
  }

  addParagraph(line: TextLine): void {
    this.endTable();
    const whole = trimmed(this.text, line);
    if (whole.start === whole.end) return;
    const heading = HEADING.exec(this.text.slice(whole.start, whole.end));
    const inner = { ...whole, start: whole.start + (heading?.[0].length ?? 0) };
    const level = heading?.[1]?.length ?? null;
    this.blocks.push({ kind: "paragraph", ...trimmed(this.text, inner), level });
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
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const broken = brokenRowAt(text, lines, index);
    if (broken !== null) {
      const { pieces, last } = broken;
      blocks.addRow(line.start, {
        pieces: [...pieces],
        isVertical: false,
        end: last.end,
        isOpen: false,
      });
      index += broken.lines - 1;
      continue;
    }
    const reading = readLine(text, line);
    if (reading.kind === "row") {
      const { pieces, isVertical, isOpen } = reading;
      blocks.addRow(line.start, { pieces: [...pieces], isVertical, end: line.end, isOpen });
    } else if (reading.kind === "pipes") blocks.addPipes(line, [...reading.pieces]);
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
