import type { DocumentFormat } from "@/lib/domain/document";
import type { Extracted } from "@/lib/pipeline/extract/format-reader";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { alignedTables } from "./aligned-table";
import { isOneTable, joinTables, type JoinedTable } from "./joined-table";
import { lattices } from "./lattice";
import { rulesOf } from "./merge-rules";
import type { PageContent } from "./page-content";
import { withoutFurniture, withoutPageNumber } from "./page-furniture";
import { PagedBuilder } from "./paged-builder";
import { type Column, columnsOf, paragraphsOf, type ProseLine } from "./paragraphs";
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

/** The elements of all pages in reading order, without page numbers, headers and footers. */
function elementsOf(pages: readonly PageContent[]): ReadPages {
  let cells = 0;
  const filled = pages.map((page) => {
    const glyphs = withoutPageNumber(page);
    const { tables, rest } = fillLattices(lattices(rulesOf(page)), glyphs, page.number);
    for (const table of tables) cells += table.cells.length;
    if (cells > LIMITS.pieces) throw cannotRead("too-large");
    return { page, tables, rest };
  });
  const prose = withoutFurniture(
    filled.map(({ page, rest }) => ({ page, lines: textLines(rest) })),
  );
  const undrawnTables = prose.map(({ page, lines }) => ({
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
    if (parts.length > 0) builder.addTable(joinTables(parts), "grid");
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
