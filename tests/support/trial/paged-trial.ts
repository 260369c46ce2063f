import type { FormId } from "@/lib/domain/form-id";
import type { ReadReport } from "@/lib/domain/report";
import { buildPagedDocument } from "@/lib/pipeline/extract/paged/build-paged-document";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { figuresOfForm } from "@/lib/form/catalogue";
import { readExtracted } from "@/lib/pipeline/read-report";
import { type Drawing, drawn, pageOf, SIZE, words } from "../page-content";
import {
  brokenInto,
  type Cut,
  cutTable,
  type DrawnEdges,
  drawTable,
  heightOfTable,
  type LaidTable,
  laidTable,
} from "./laid-table";
import { trialFigures } from "./trial-figures";
import { trialBlocks, type TrialReport } from "./trial-report";
import type { TrialTables } from "./trial-tables";

const [LEFT, TOP, WIDTH] = [50, 80, 495];
const LINE = 1.8 * SIZE;

/** The widths of each table's columns, in points; together as wide as the text. */
export type TableWidths = Readonly<Record<keyof TrialTables, readonly number[]>>;

export const ROOMY: TableWidths = {
  disclosure: [195, 100, 100, 100],
  applications: [35, 60, 120, 40, 40, 40, 40, 40, 40, 40],
  reviews: Array<number>(15).fill(33),
};

/** So narrow that figures of four digits are broken. */
export const NARROW: TableWidths = {
  disclosure: [405, 30, 30, 30],
  applications: [60, 100, 188, 21, 21, 21, 21, 21, 21, 21],
  reviews: [...Array<number>(14).fill(21), 201],
};

export interface PagedWriting {
  readonly widths: TableWidths;
  /** The table that a page ends in, and where. */
  readonly cut: (Cut & { readonly table: keyof TrialTables }) | null;
  /** Outer edges that are drawn at the cut: of the part above, and of the part below. */
  readonly above?: DrawnEdges;
  readonly below?: DrawnEdges;
  /** How a table is drawn; with all its lines unless told. */
  readonly draw?: (table: LaidTable, at: readonly [number, number], edges: DrawnEdges) => Drawing;
  /** Rows at the table's top that stand again on the page after the cut. */
  readonly repeatedRows?: number;
}

/** Puts one thing below the other, on page after page. */
class PageWriter {
  readonly pages: PageContent[] = [];
  private parts: Drawing[] = [];
  private y = TOP;

  write(text: string, isIndented: boolean): void {
    const indent = isIndented ? "　　" : "";
    for (const line of brokenInto(indent + text, WIDTH, SIZE)) {
      this.parts.push(words(line.replaceAll("　", " ".repeat(2)), LEFT, this.y));
      this.y += LINE;
    }
  }

  place(height: number, draw: (at: readonly [number, number]) => Drawing): void {
    this.parts.push(draw([LEFT, this.y]));
    this.y += height + LINE;
  }

  breakPage(): void {
    const number = this.pages.length + 1;
    const foot = words(`— ${number} —`, LEFT + WIDTH / 2, this.y + 40);
    const size = { number, width: 595, height: this.y + 90 };
    this.pages.push(pageOf(drawn(...this.parts, foot), size));
    this.parts = [];
    this.y = TOP;
  }
}

/** The first rows of a table above the rest of it. */
function withRowsAgain(whole: LaidTable, rest: LaidTable, rows: number): LaidTable {
  const again = whole.cells.filter(({ row }) => row < rows);
  return {
    ...rest,
    heights: [...whole.heights.slice(0, rows), ...rest.heights],
    cells: [...again, ...rest.cells.map((cell) => ({ ...cell, row: cell.row + rows }))],
  };
}

/** The report on pages that end where the writing says, before each table, and at the end. */
export function pagesOf(report: TrialReport, writing: PagedWriting): PageContent[] {
  const { widths, cut, draw = drawTable, repeatedRows = 0 } = writing;
  const writer = new PageWriter();
  const place = (table: LaidTable, edges: DrawnEdges = {}) => {
    writer.place(heightOfTable(table), (at) => draw(table, at, edges));
  };
  for (const block of trialBlocks(report)) {
    if (block.kind !== "table") {
      writer.write(block.text, block.kind === "paragraph" || block.kind === "heading");
      continue;
    }
    const { tables } = report;
    const names = ["disclosure", "applications", "reviews"] as const;
    const name = names.find((each) => tables[each] === block.table) ?? "disclosure";
    const table = laidTable(block.table, widths[name]);
    if (cut?.table !== name) {
      place(table);
      continue;
    }
    const [above, below] = cutTable(table, cut);
    place(above, writing.above);
    writer.breakPage();
    place(withRowsAgain(table, below, Math.min(repeatedRows, cut.row)), writing.below);
  }
  writer.breakPage();
  return writer.pages;
}

export function readPages(pages: readonly PageContent[]): ReadReport {
  return readExtracted(buildPagedDocument(pages, "pdf"), new Uint8Array());
}

export interface FigureProblems {
  /** Figures that are read and are not what is printed. */
  readonly wrong: readonly string[];
  /** Figures that are printed and not read. */
  readonly missing: readonly string[];
}

export function figureProblems({ cells }: ReadReport, form: FormId): FigureProblems {
  const figures = trialFigures(form);
  const tell = (address: keyof typeof cells) =>
    `${address}: ${figures[address]}, read ${cells[address]?.value ?? cells[address]?.absent} (${cells[address]?.printed})`;
  const different = figuresOfForm(form)
    .map(({ address }) => address)
    .filter((address) => (cells[address]?.value ?? null) !== (figures[address] ?? null));
  const isRead = (address: keyof typeof cells) => typeof cells[address]?.value === "number";
  return {
    wrong: different.filter(isRead).map(tell),
    missing: different.filter((address) => !isRead(address)).map(tell),
  };
}
