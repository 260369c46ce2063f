"use client";

import { type CSSProperties, memo } from "react";
import { cn } from "@/components/ui/cn";
import type { GridColumn } from "./grid-column";
import type { ColumnPiece } from "./visible-range";

/** Where the pinned columns stand, from the left edge of the box. */
export function pinnedStyle(offset: number | undefined): CSSProperties | undefined {
  return offset === undefined ? undefined : { left: offset };
}

export const CELL =
  "border-t border-line px-2 text-xs leading-[1.3] outline-offset-[-2px] overflow-hidden";
export const BREAK = "border-l-2 border-l-line-strong [border-left-style:dashed]";

interface Props<Row> {
  readonly row: Row | undefined;
  readonly index: number;
  /** Of its number among all rows of the grid, the heading included. */
  readonly ariaIndex: number;
  readonly height: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly pieces: readonly ColumnPiece[];
  readonly pinned: readonly number[];
  /** The column of the cursor, where it is in this row. */
  readonly cursor: number | null;
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  readonly isMarked: boolean;
}

/** A row of the body; while it is on its way, as high and empty. */
function Row<Row>({
  row,
  index,
  ariaIndex,
  height,
  columns,
  pieces,
  pinned,
  cursor,
  selectedFrom,
  selectedTo,
  isMarked,
}: Props<Row>) {
  return (
    <tr
      aria-rowindex={ariaIndex}
      aria-busy={row === undefined || undefined}
      data-marked={isMarked || undefined}
      className="group/row"
      style={{ height }}
    >
      {pieces.map((piece, place) => {
        if (piece.index === null) return <td key={`gap ${place}`} aria-hidden className="p-0" />;
        const column = columns[piece.index];
        if (column === undefined) return null;
        const isPinned = piece.index < pinned.length;
        const isSelected =
          selectedFrom !== null &&
          selectedTo !== null &&
          piece.index >= selectedFrom &&
          piece.index <= selectedTo;
        const view = row === undefined ? null : column.cell(row, index);
        const Cell = column.isRowHeading === true ? "th" : "td";
        return (
          <Cell
            key={column.key}
            scope={column.isRowHeading === true ? "row" : undefined}
            data-cell={`${index}:${piece.index}`}
            data-hint={view?.hint}
            aria-colindex={piece.index + 1}
            aria-selected={isSelected || undefined}
            tabIndex={cursor === piece.index ? 0 : -1}
            style={{ height, ...pinnedStyle(pinned[piece.index]) }}
            className={cn(
              CELL,
              "py-0 font-normal group-data-marked/row:bg-accent-wash",
              column.align === "right" ? "text-right" : "text-left",
              isPinned && "sticky z-1 bg-paper",
              column.hasBreakBefore === true && BREAK,
              view?.className,
              "group-hover/row:bg-sunken aria-selected:bg-[color-mix(in_oklch,var(--accent)_20%,var(--paper))]!",
            )}
          >
            {view === null ? <Waiting align={column.align} /> : view.content}
          </Cell>
        );
      })}
      <td
        aria-hidden
        className="border-t border-line p-0 group-hover/row:bg-sunken group-data-marked/row:bg-accent-wash"
      />
    </tr>
  );
}

/** Where a figure will stand. */
function Waiting({ align }: { align: "left" | "right" }) {
  return (
    <span
      aria-hidden
      className={cn(
        "block h-3 rounded-sm bg-line/60",
        align === "right" ? "ml-auto w-3/5" : "w-4/5",
      )}
    />
  );
}

export const GridRow = memo(Row) as typeof Row;
