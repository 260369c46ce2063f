import type { DocumentFormat } from "@/lib/domain/document";
import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { alignedTables } from "./aligned-table";
import { isOneTable, joinTables, type JoinedTable } from "./joined-table";
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

/** What stands on pages, from the top down: drawn tables, tables without lines, and lines of text. */
type Element =
  | { readonly kind: "drawn"; readonly top: number; readonly table: PageTable }
  | { readonly kind: "aligned"; readonly top: number; readonly table: JoinedTable }
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

/** The elements of all pages in reading order, without page numbers, headers and footers. */
function elementsOf(pages: readonly PageContent[]): ReadPages {
  const filled = ruledOn(drawnOn(pages));
  const undrawnTables = filled.map(({ page, lines }) => ({
    page,
    ...alignedTables(lines, page.number),
  }));
  const columns = columnsOf(undrawnTables.map(({ page, rest }) => ({ page, lines: rest })));
  const elements = filled.flatMap(({ page: { number }, tables }, index): Element[] => {
    const aligned = undrawnTables[index] ?? { tables: [], rest: [] };
    const drawn = tables.map((table): Element => ({
      kind: "drawn",
      top: table.ys[0] ?? 0,
      table: splitRows(table),
    }));
    const undrawn = aligned.tables.map(({ top, table }): Element => ({
      kind: "aligned",
      top,
      table,
    }));
    const own = aligned.rest.map((line): Element => ({
      kind: "line",
      top: line.box[1],
      line: { ...line, page: number },
    }));
    return [...drawn, ...undrawn, ...own].sort((a, b) => a.top - b.top);
  });
  return { elements, columns };
}

/** Writes elements in order, putting together what pages and lines have cut. */
function writeElements(builder: PagedBuilder, { elements, columns }: ReadPages): void {
  let lines: ProseLine[] = [];
  let parts: PageTable[] = [];
  const flush = () => {
    for (const paragraph of paragraphsOf(lines, columns)) builder.addParagraph(paragraph);
    lines = [];
    const [first] = parts;
    if (first !== undefined) {
      builder.addTable(joinTables(parts), first.isAligned === true ? "aligned" : "grid");
    }
    parts = [];
  };
  for (const element of elements) {
    if (element.kind === "line") {
      if (parts.length > 0) flush();
      lines.push(element.line);
    } else if (element.kind === "aligned") {
      flush();
      builder.addTable(element.table, "aligned");
    } else {
      const last = parts.at(-1);
      if (lines.length > 0 || (last !== undefined && !isOneTable(last, element.table))) flush();
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
  const builder = new PagedBuilder(pages);
  writeElements(builder, elementsOf(pages));
  return { document: builder.finish(format), diagnostics: [] };
}
