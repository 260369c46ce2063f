import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { CellRange } from "./cell-range";
import type { GridColumn } from "./grid-column";
import { BREAK, CELL, pinnedStyle } from "./grid-row";
import type { Position } from "./position";
import type { ColumnPiece } from "./visible-range";

/** What is said of all rows together; it stays in view, as the heading does. */
export function GridFoot<Row>({
  labels,
  firstIndex,
  columns,
  pieces,
  pinned,
  cursor,
  range,
}: {
  labels: readonly ReactNode[];
  firstIndex: number;
  columns: readonly GridColumn<Row>[];
  pieces: readonly ColumnPiece[];
  pinned: readonly number[];
  cursor: Position;
  range: CellRange | null;
}) {
  return (
    <tfoot className="sticky bottom-0 z-2">
      {labels.map((label, place) => {
        const index = firstIndex + place;
        const isSelected = (column: number) =>
          range !== null &&
          index >= range.top &&
          index <= range.bottom &&
          column >= range.left &&
          column <= range.right;
        return (
          <tr key={index} aria-rowindex={index + 2}>
            {pieces.map((piece, at) => {
              if (piece.index === null)
                return <td key={`gap ${at}`} aria-hidden className="bg-sunken p-0" />;
              const column = columns[piece.index];
              if (column === undefined) return null;
              const view = column.foot[place];
              const isHeading = column.isRowHeading === true;
              const Cell = isHeading ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  scope={isHeading ? "row" : undefined}
                  data-cell={`${index}:${piece.index}`}
                  data-hint={view?.hint}
                  aria-colindex={piece.index + 1}
                  aria-selected={isSelected(piece.index) || undefined}
                  tabIndex={cursor.row === index && cursor.column === piece.index ? 0 : -1}
                  style={pinnedStyle(pinned[piece.index])}
                  className={cn(
                    CELL,
                    "bg-sunken py-1.5 font-normal",
                    place === 0 && "border-t-line-strong",
                    column.align === "right" ? "text-right" : "text-left",
                    piece.index < pinned.length && "sticky z-1",
                    column.hasBreakBefore === true && BREAK,
                    "aria-selected:bg-[color-mix(in_oklch,var(--accent)_20%,var(--paper))]!",
                  )}
                >
                  {isHeading ? label : view?.content}
                </Cell>
              );
            })}
            <td aria-hidden className="border-t border-line bg-sunken p-0" />
          </tr>
        );
      })}
    </tfoot>
  );
}
