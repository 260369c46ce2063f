/** What of a grid is in view, in rows and in pixels, counted from where the body begins. */
export interface View {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** What is drawn beyond the edges, so that a little scrolling shows nothing empty. */
const ROWS_BEYOND = 8;
const PIXELS_BEYOND = 240;
/** Views are told apart in steps, so that not every pixel draws the grid anew. */
const ROW_STEP = 4;
const PIXEL_STEP = 120;

export function viewOf(
  box: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
  },
  rowHeight: number,
): View {
  const first = Math.floor(box.top / rowHeight / ROW_STEP) * ROW_STEP;
  const last = Math.ceil((box.top + box.height) / rowHeight / ROW_STEP) * ROW_STEP;
  const left = Math.floor(box.left / PIXEL_STEP) * PIXEL_STEP;
  const right = Math.ceil((box.left + box.width) / PIXEL_STEP) * PIXEL_STEP;
  return {
    firstRow: first - ROWS_BEYOND,
    lastRow: last + ROWS_BEYOND,
    left: left - PIXELS_BEYOND,
    right: right + PIXELS_BEYOND,
  };
}

export function isSameView(one: View | null, other: View): boolean {
  return (
    one !== null &&
    one.firstRow === other.firstRow &&
    one.lastRow === other.lastRow &&
    one.left === other.left &&
    one.right === other.right
  );
}

/** The rows to draw: those in view, and one that must stay because it has the focus. */
export function rowsToDraw(view: View, rows: number, kept: number): number[] {
  const from = Math.max(0, view.firstRow);
  const to = Math.min(rows - 1, view.lastRow);
  const drawn = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (kept < 0 || kept >= rows || (kept >= from && kept <= to)) return drawn;
  return kept < from ? [kept, ...drawn] : [...drawn, kept];
}

/** A run of columns that is drawn, or the width of one that is not. */
export type ColumnPiece =
  | { readonly index: number; readonly skipped: null }
  | { readonly index: null; readonly skipped: number };

/**
 * The columns to draw, with gaps for the others: the pinned ones, those in view, and one that must
 * stay because it has the focus.
 *
 * @param widths of all columns, in pixels
 * @param view null: all of them
 */
export function columnPieces(
  widths: readonly number[],
  pinned: number,
  view: Pick<View, "left" | "right"> | null,
  kept: number,
): ColumnPiece[] {
  const pieces: ColumnPiece[] = [];
  let start = 0;
  let gap = 0;
  widths.forEach((width, index) => {
    const isPinned = index < pinned;
    const end = isPinned ? start : start + width;
    const isDrawn =
      isPinned || view === null || index === kept || (end > view.left && start < view.right);
    if (isDrawn) {
      if (gap > 0) pieces.push({ index: null, skipped: gap });
      gap = 0;
      pieces.push({ index, skipped: null });
    } else {
      gap += width;
    }
    start = end;
  });
  if (gap > 0) pieces.push({ index: null, skipped: gap });
  return pieces;
}
