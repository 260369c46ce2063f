import type { TableCell } from "@/lib/sample/table/table-model";
import { escapeMarkup } from "@/lib/sample/write/escape-markup";
import type { FittedTable } from "./fit-table";
import { cellText } from "./narrow-text";
import type { OdfStyleSheet } from "./odf-style-sheet";
import { fontSize } from "./odf-styles";
import type { Borders, TableLayout } from "./table-layout";

const SIDES = ["top", "right", "bottom", "left"] as const;

/** The sides of a cell that lie on the table's frame. */
type FrameSides = ReadonlySet<(typeof SIDES)[number]>;

function frameSides(cell: TableCell, row: number, column: number, fitted: FittedTable): FrameSides {
  const { rows, columns } = fitted.model;
  return new Set(
    SIDES.filter(
      (side) =>
        (side === "top" && row === 0) ||
        (side === "left" && column === 0) ||
        (side === "right" && column + cell.columnSpan === columns) ||
        (side === "bottom" && row + cell.rowSpan === rows.length),
    ),
  );
}

function borderAttributes(borders: Borders, frame: FrameSides): string {
  const { lines, inner, outer, style, colour } = borders;
  if (lines === "none") return 'fo:border="none"';
  const sides = lines === "all" ? SIDES : (["top", "bottom"] as const);
  return sides
    .map((side) => {
      const width = frame.has(side) ? outer : inner;
      const third = `${width / 3}pt`;
      const double = ` style:border-line-width-${side}="${third} ${third} ${third}"`;
      return `fo:border-${side}="${width}pt ${style} ${colour}"${style === "double" ? double : ""}`;
    })
    .join(" ");
}

/** A cell that begins in a row, and the places that it reaches over to the right. */
export function odfCell(
  cell: TableCell,
  at: { readonly row: number; readonly column: number },
  fitted: FittedTable,
  layout: TableLayout,
  styles: OdfStyleSheet,
): string {
  const { lines, downwards } = cellText(cell, fitted.model, layout);
  const { block, inline } = fitted.padding;
  const frame = frameSides(cell, at.row, at.column, fitted);
  const shaded = cell.role === "header" && layout.shadedHeadings;
  const cellStyle = styles.nameOf(
    "table-cell",
    `<style:table-cell-properties style:vertical-align="${layout.verticalAlign}"
      fo:padding-top="${block}pt" fo:padding-bottom="${block}pt" fo:padding-left="${inline}pt"
      fo:padding-right="${inline}pt" ${borderAttributes(layout.borders, frame)}
      ${shaded ? 'fo:background-color="#e7eef7"' : ""}
      ${downwards ? 'style:writing-mode="tb-rl"' : ""}/>`,
  );
  const textStyle = styles.nameOf("text", `<style:text-properties ${fontSize(fitted.size)}/>`);
  const text = lines.map(escapeMarkup).join("<text:line-break/>");
  return `<table:table-cell table:style-name="${cellStyle}" office:value-type="string"
    table:number-columns-spanned="${cell.columnSpan}" table:number-rows-spanned="${cell.rowSpan}"><text:p
    text:style-name="${cell.role}"><text:span text:style-name="${textStyle}">${text}</text:span></text:p></table:table-cell>${coveredCells(cell.columnSpan - 1)}`;
}

export function coveredCells(count: number): string {
  return "<table:covered-table-cell/>".repeat(count);
}
