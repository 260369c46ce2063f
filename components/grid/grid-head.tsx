import { cn } from "@/components/ui/cn";
import type { GridColumn } from "./grid-column";
import { BREAK, pinnedStyle } from "./grid-row";
import { HEADING } from "./position";
import type { ColumnPiece } from "./visible-range";

/** The headings, which stay while the rows move. */
export function GridHead<Row>({
  columns,
  pieces,
  pinned,
  cursor,
}: {
  columns: readonly GridColumn<Row>[];
  pieces: readonly ColumnPiece[];
  pinned: readonly number[];
  /** The column of the cursor, where it is here. */
  cursor: number | null;
}) {
  return (
    <thead className="sticky top-0 z-3">
      <tr aria-rowindex={1}>
        {pieces.map((piece, place) => {
          if (piece.index === null)
            return <td key={`gap ${place}`} aria-hidden className="bg-paper p-0" />;
          const column = columns[piece.index];
          if (column === undefined) return null;
          return (
            <th
              key={column.key}
              scope="col"
              data-cell={`${HEADING}:${piece.index}`}
              aria-colindex={piece.index + 1}
              aria-sort={column.sorted}
              tabIndex={cursor === piece.index ? 0 : -1}
              style={pinnedStyle(pinned[piece.index])}
              className={cn(
                "border-b border-line-strong bg-paper px-2 py-1.5 align-bottom text-2xs leading-[1.3] font-normal text-muted outline-offset-[-2px]",
                column.align === "right" ? "text-right" : "text-left",
                piece.index < pinned.length && "sticky z-1",
                column.sorted !== undefined && "text-ink",
                column.hasBreakBefore === true && BREAK,
              )}
            >
              {column.heading}
            </th>
          );
        })}
        <td aria-hidden className="border-b border-line-strong bg-paper p-0" />
      </tr>
    </thead>
  );
}
