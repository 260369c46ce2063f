import type { DocumentFormat } from "@/lib/domain/document";
import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { alignedTables } from "./aligned-table";
import { withCutCells } from "./cut-cells";
import { isOneTable, joinTables } from "./joined-table";
import { drawnTables } from "./lattice";
import { rulesOf } from "./merge-rules";
import type { PageContent } from "./page-content";
import { withoutFurniture, withoutPageNumber } from "./page-furniture";
import { PagedBuilder } from "./paged-builder";
import { type Column, columnsOf, paragraphsOf, type ProseLine } from "./paragraphs";
import { withRoomOfFigures } from "./ruled-room";
import { type LoosePage, ruledTables } from "./ruled-tables";
import { splitRows } from "./split-rows";
import { fillLattices, type PageTable } from "./table-on-page";
import { textLines } from "./text-line";
import { withTurnedWords } from "./turned-words";

/** What stands on pages, from the top down: tables, and lines of text. */
type Element =
  | { readonly kind: "table"; readonly top: number; readonly table: PageTable }
  | { readonly kind: "line"; readonly top: number; readonly line: ProseLine };

interface ReadPages {
  readonly elements: readonly Element[];
  readonly columns: ReadonlyMap<number, Column>;
}

/** A page with what stands in none of the tables that lines draw whole. */
interface FilledPage extends LoosePage {
  readonly tables: readonly PageTable[];
}

/** Tables that are drawn whole, and what is left, without page numbers, headers and footers. */
function drawnOn(pages: readonly PageContent[]): FilledPage[] {
  let cells = 0;
  const filled = pages.map((page) => {
    const { lattices, loose } = drawnTables(rulesOf(page));
    const { tables, rest } = fillLattices(lattices, withoutPageNumber(page), page.number);
    for (const table of tables) cells += table.cells.length;
    if (cells > LIMITS.pieces) throw cannotRead("too-large");
    return { page, tables, rules: loose, glyphs: rest };
  });
  const prose = withoutFurniture(
    filled.map(({ page, glyphs }) => ({ page, lines: textLines(glyphs) })),
  );
  return filled.map((each, index) => ({ ...each, lines: prose[index]?.lines ?? [] }));
}

/** Pages with the tables too whose lines stand between their rows alone, and with what is left then. */
function ruledOn(pages: readonly FilledPage[]): FilledPage[] {
  const found = ruledTables(pages);
  return pages.map((each) => {
    const { page, glyphs, lines, tables } = each;
    const own = found.get(page.number);
    if (own === undefined) return each;
    const filled = fillLattices(own, glyphs, page.number);
    const left = new Set(filled.rest);
    const rest = lines.flatMap((line) => line.glyphs).filter((glyph) => left.has(glyph));
    const ruled = filled.tables.map((table): PageTable => ({
      ...withRoomOfFigures(table),
      isAligned: true,
    }));
    return { ...each, tables: [...tables, ...ruled], glyphs: rest, lines: textLines(rest) };
  });
}

/** Pages with the tables too that no lines draw, and with what is left then. */
function alignedOn(pages: readonly FilledPage[]): FilledPage[] {
  const found = alignedTables(pages);
  if (found.tables.length === 0) return [...pages];
  return pages.map((each) => {
    const own = found.tables.filter(({ page }) => page === each.page.number);
    const glyphs = each.lines
      .flatMap((line) => line.glyphs)
      .filter((glyph) => !found.glyphs.has(glyph));
    if (own.length === 0) return each;
    return { ...each, tables: [...each.tables, ...own], glyphs, lines: textLines(glyphs) };
  });
}

/** The elements of all pages in reading order, without page numbers, headers and footers. */
function elementsOf(pages: readonly PageContent[]): ReadPages {
  const filled = alignedOn(ruledOn(drawnOn(pages)));
  const elements = filled.flatMap(({ page: { number }, tables, lines }): Element[] => {
    const drawn = tables.map((table): Element => ({
      kind: "table",
      top: table.ys[0] ?? 0,
      table: table.hasSingleRows === true ? table : splitRows(table),
    }));
    const own = lines.map((line): Element => ({
      kind: "line",
      top: line.box[1],
      line: { ...line, page: number },
    }));
    return [...drawn, ...own].sort((a, b) => a.top - b.top);
  });
  return { elements, columns: columnsOf(filled) };
}

/** Writes elements in order, putting together what pages and lines have cut. */
function writeElements(builder: PagedBuilder, { elements, columns }: ReadPages): void {
  let above: ProseLine[] = [];
  let parts: PageTable[] = [];
  let below: ProseLine[] = [];
  const write = (lines: readonly ProseLine[]) => {
    for (const paragraph of paragraphsOf(lines, columns)) builder.addParagraph(paragraph);
  };
  const flush = () => {
    write(above);
    const [first] = parts;
    if (first !== undefined) {
      builder.addTable(joinTables(parts), first.isAligned === true ? "aligned" : "grid");
    }
    write(below);
    [above, parts, below] = [[], [], []];
  };
  for (const element of elements) {
    if (element.kind === "line") {
      (parts.length > 0 ? below : above).push(element.line);
    } else {
      const last = parts.at(-1);
      if (last !== undefined) {
        const whole = isOneTable(last, element.table) ? withCutCells(last, below) : null;
        if (whole === null) flush();
        else [parts, below] = [[...parts.slice(0, -1), whole], []];
      }
      parts.push(element.table);
    }
  }
  flush();
}

/**
 * The document that pages make, whatever format they came from.
 *
 * @throws {CannotRead} `too-large` for more text or cells than any report has
 */
export function buildPagedDocument(
  pages: readonly PageContent[],
  format: DocumentFormat,
): Extracted {
  const upright = pages.map(withTurnedWords);
  const builder = new PagedBuilder(upright);
  writeElements(builder, elementsOf(upright));
  return { document: builder.finish(format), diagnostics: [] };
}
