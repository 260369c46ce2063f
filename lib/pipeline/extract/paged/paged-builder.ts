import type {
  Block,
  Box,
  Document,
  DocumentFormat,
  GridCell,
  TableBlock,
  TextRun,
} from "@/lib/domain/document";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { type Atom, isWide } from "./compose";
import type { JoinedTable } from "./joined-table";
import type { Glyph, PageContent } from "./page-content";
import { skewBox } from "./skew";
import { turnBack, turnBox, turnedSize } from "./turn";

/** Glyphs whose widths differ by less than this share of them can be told apart by counting. */
const SAME_WIDTH = 0.15;
/** Further apart than this share of their width they are no one run. */
const TOUCHING = 0.25;

interface OpenRun {
  start: number;
  end: number;
  page: number;
  box: [number, number, number, number];
  score: number | undefined;
  candidates: Glyph["candidates"];
  width: number;
  isWide: boolean;
}

const round = (value: number) => Math.round(value * 100) / 100;

function roundBox([x0, y0, x1, y1]: Box): Box {
  return [round(x0), round(y0), round(x1), round(y1)];
}

/** Writes a paged document's text, and keeps where on which page each part of it stands. */
export class PagedBuilder {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly runs: TextRun[] = [];
  private length = 0;
  private open: OpenRun | null = null;

  private readonly pageOf = new Map<Glyph, number>();
  private readonly byNumber: ReadonlyMap<number, PageContent>;

  constructor(private readonly pages: readonly PageContent[]) {
    this.byNumber = new Map(pages.map((page) => [page.number, page]));
    for (const { number, glyphs } of pages) {
      for (const glyph of glyphs) this.pageOf.set(glyph, number);
    }
  }

  /** A box on the page as it is shown, which may have been turned for reading. */
  private asShown(number: number, box: Box): Box {
    const page = this.byNumber.get(number);
    if (page === undefined) return roundBox(box);
    const { turn = 0, skew = 0 } = page;
    return roundBox(turnBox(skewBox(box, skew, page), turnBack(turn), page));
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (this.length > LIMITS.textLength) throw cannotRead("too-large");
  }

  private closeRun(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const { start, end, page, box, score, candidates } = open;
    this.runs.push({
      start,
      end,
      page,
      box: this.asShown(page, box),
      ...(score === undefined ? {} : { score }),
      ...(candidates === undefined ? {} : { candidates: [...candidates] }),
    });
  }

  /** Whether a glyph goes on with the run at hand, so that a part of the run can be located. */
  private isNext(glyph: Glyph, page: number): boolean {
    const { open } = this;
    if (open === null || glyph.text.length !== 1) return false;
    if (open.candidates !== undefined || glyph.candidates !== undefined) return false;
    const [x0, y0, x1] = glyph.box;
    const width = x1 - x0;
    return (
      open.end === this.length &&
      open.page === page &&
      open.score === glyph.score &&
      open.isWide === isWide(glyph) &&
      Math.abs(open.box[1] - y0) < 1 &&
      Math.abs(width - open.width) < SAME_WIDTH * open.width &&
      Math.abs(x0 - open.box[2]) < TOUCHING * open.width
    );
  }

  private writeGlyph(glyph: Glyph): void {
    const page = this.pageOf.get(glyph) ?? 1;
    const start = this.length;
    const isNext = this.isNext(glyph, page);
    this.write(glyph.text);
    const [x0, y0, x1, y1] = glyph.box;
    if (isNext && this.open !== null) {
      const { box } = this.open;
      this.open.end = this.length;
      this.open.box = [box[0], Math.min(box[1], y0), x1, Math.max(box[3], y1)];
      return;
    }
    this.closeRun();
    this.open = {
      start,
      end: this.length,
      page,
      box: [x0, y0, x1, y1],
      score: glyph.score,
      candidates: glyph.candidates,
      width: x1 - x0,
      isWide: isWide(glyph),
    };
    if (glyph.text.length !== 1) this.closeRun();
  }

  private writeAtoms(atoms: readonly Atom[]): { start: number; end: number } {
    const start = this.length;
    for (const atom of atoms) {
      if (typeof atom === "string") this.write(atom);
      else this.writeGlyph(atom);
    }
    this.closeRun();
    return { start, end: this.length };
  }

  addParagraph(atoms: readonly Atom[]): void {
    const range = this.writeAtoms(atoms);
    this.write("\n");
    if (range.end > range.start) this.blocks.push({ kind: "paragraph", ...range, level: null });
  }

  addTable({ rows, columns, cells }: JoinedTable, layout: TableBlock["layout"]): void {
    const start = this.length;
    const written: GridCell[] = [];
    const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    inOrder.forEach((cell, index) => {
      const before = inOrder[index - 1];
      if (before !== undefined) this.write(before.row === cell.row ? "\t" : "\n");
      const { row, column, rowSpan, columnSpan, areas } = cell;
      const range = this.writeAtoms(cell.atoms);
      const shown = areas.map(({ page, box }) => ({ page, box: this.asShown(page, box) }));
      written.push({ row, column, rowSpan, columnSpan, ...range, areas: shown });
    });
    this.blocks.push({
      kind: "table",
      start,
      end: this.length,
      rows,
      columns,
      cells: written,
      layout,
    });
    this.write("\n");
  }

  finish(format: DocumentFormat): Document {
    return {
      format,
      encoding: null,
      text: this.parts.join(""),
      blocks: this.blocks,
      layout: {
        pages: this.pages.map((page) => {
          const { width, height } = turnedSize(page, page.turn ?? 0);
          return { width: round(width), height: round(height) };
        }),
        runs: this.runs,
      },
    };
  }
}
