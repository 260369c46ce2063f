import type { Position } from "./position";

/** Where things stand in a grid that scrolls within its box. */
export interface GridMeasures {
  readonly rowHeight: number;
  readonly rows: number;
  readonly widths: readonly number[];
  readonly pinned: number;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

/** As little as shows a stretch between two edges. */
function scrolledTo(now: number, start: number, size: number, room: number): number {
  if (start < now) return start;
  return start + size > now + room ? start + size - room : now;
}

/** Scroll so that a cell is not hidden, under heading, foot and pinned columns neither. */
export function scrollToCell(
  box: HTMLElement,
  { row, column }: Position,
  grid: GridMeasures,
): void {
  const { rowHeight, rows, widths, pinned } = grid;
  if (row >= 0 && row < rows) {
    const frame = ["thead", "tfoot"].map(
      (part) => box.querySelector<HTMLElement>(part)?.offsetHeight ?? 0,
    );
    const room = box.clientHeight - sum(frame);
    box.scrollTop = scrolledTo(box.scrollTop, row * rowHeight, rowHeight, room);
  }
  if (column >= pinned) {
    const stays = [...box.querySelectorAll<HTMLElement>("thead th")].slice(0, pinned);
    const room = box.clientWidth - sum(stays.map(({ offsetWidth }) => offsetWidth));
    const start = sum(widths.slice(pinned, column));
    box.scrollLeft = scrolledTo(box.scrollLeft, start, widths[column] ?? 0, room);
  }
}

/** How many rows of the body are in view at once. */
export function rowsInView(box: HTMLElement, rowHeight: number): number {
  const frame = ["thead", "tfoot"].map(
    (part) => box.querySelector<HTMLElement>(part)?.offsetHeight ?? 0,
  );
  return Math.max(1, Math.floor((box.clientHeight - sum(frame)) / rowHeight) - 1);
}
