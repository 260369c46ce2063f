import { layOut, type Slot, wordCells } from "@/lib/sample/table/lay-out";
import type { FittedTable } from "./fit-table";
import type { Layout } from "./layout";
import { cellText } from "./narrow-text";
import { coveredCells, odfCell } from "./odf-cell";
import type { OdfStyleSheet } from "./odf-style-sheet";
import { lineWidth } from "./text-measure";

/** Text that runs downwards does not make its row taller by itself. */
function rowHeight(slots: readonly Slot[], fitted: FittedTable, { table, text }: Layout): number {
  const downwards = slots
    .filter(({ cell }) => cell.rowSpan === 1)
    .map(({ cell }) => cellText(cell, fitted.model, table))
    .filter((each) => each.downwards)
    .map(({ lines }) => lineWidth(lines.join(""), text.letterSpacing));
  return Math.max(1, ...downwards) * fitted.size * 1.1 + 2 * fitted.padding.block;
}

function odfRows(fitted: FittedTable, layout: Layout, styles: OdfStyleSheet): string[] {
  return layOut(fitted.model).map((slots, row) => {
    let column = 0;
    const cells = wordCells(slots, row).map(({ cell, continues }) => {
      const at = { row, column };
      column += cell.columnSpan;
      return continues
        ? coveredCells(cell.columnSpan)
        : odfCell(cell, at, fitted, layout.table, styles);
    });
    const style = styles.nameOf(
      "table-row",
      `<style:table-row-properties style:min-row-height="${rowHeight(slots, fitted, layout)}pt"
        fo:keep-together="${layout.table.rowsMayBreak ? "auto" : "always"}"/>`,
    );
    return `<table:table-row table:style-name="${style}">${cells.join("")}</table:table-row>`;
  });
}

/** A table in OpenDocument; the styles that it needs are added to the sheet. */
export function odfTable(fitted: FittedTable, layout: Layout, styles: OdfStyleSheet): string {
  const { model, widths, repeatedRows } = fitted;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const shared = layout.table.borders.model === "shared";
  const tableStyle = styles.nameOf(
    "table",
    `<style:table-properties style:width="${width}pt" table:align="left"
      table:border-model="${shared ? "collapsing" : "separating"}"/>`,
  );
  const columns = widths.map((each) => {
    const properties = `<style:table-column-properties style:column-width="${each}pt"/>`;
    return `<table:table-column table:style-name="${styles.nameOf("table-column", properties)}"/>`;
  });
  const rows = odfRows(fitted, layout, styles);
  const head = rows.slice(0, repeatedRows).join("\n");
  return `<table:table table:name="${model.id}" table:style-name="${tableStyle}">
    ${columns.join("")}
    ${head === "" ? "" : `<table:table-header-rows>${head}</table:table-header-rows>`}
    ${rows.slice(repeatedRows).join("\n")}</table:table>`;
}
