"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { actionOfCell, cellOfTarget, findCell } from "./cell-of-event";
import { type CellRange, isSingle, rangeBetween } from "./cell-range";
import { type Position, positionAfter } from "./position";
import { type GridMeasures, rowsInView, scrollToCell } from "./scroll-to-cell";

interface Cursor {
  readonly at: Position;
  /** The other corner of what is selected. */
  readonly anchor: Position;
}

/**
 * The one cell of a grid that the Tab key reaches, moved by arrows, Home, End and Page keys; with
 * Shift, or by dragging, a range of cells is selected.
 */
export function useGridCursor({
  scroller,
  measures,
  footRows,
  start,
  onSpace,
}: {
  scroller: RefObject<HTMLElement | null>;
  measures: GridMeasures;
  footRows: number;
  start: Position;
  /** The space bar on a row of the body. */
  onSpace: (row: number) => void;
}) {
  const [cursor, setCursor] = useState<Cursor>({ at: start, anchor: start });
  /** Whether the focus is to follow the cursor, once the cell is drawn. */
  const wantsFocus = useRef(false);
  const drag = useRef<{ from: Position; hasMoved: boolean } | null>(null);
  const { at, anchor } = cursor;
  const range: CellRange | null = isSingle(rangeBetween(at, anchor))
    ? null
    : rangeBetween(at, anchor);

  useEffect(() => {
    const cell = wantsFocus.current ? findCell(scroller.current, at) : null;
    if (cell === null) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  function moveTo(next: Position, extends_: boolean) {
    if (scroller.current !== null) scrollToCell(scroller.current, next, measures);
    wantsFocus.current = true;
    setCursor({ at: next, anchor: extends_ ? anchor : next });
  }

  function onKeyDown(event: KeyboardEvent) {
    const box = scroller.current;
    const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (box === null || altKey || !(target instanceof HTMLElement)) return;
    // The controls within a cell have Enter and the space bar for themselves; arrows lead on.
    const isCell = target.dataset["cell"] !== undefined;
    const toEdge = ctrlKey || metaKey;
    const next = positionAfter(
      at,
      { key, toEdge },
      {
        rows: measures.rows,
        columns: measures.widths.length,
        footRows,
        page: rowsInView(box, measures.rowHeight),
      },
    );
    if (next !== null) {
      event.preventDefault();
      moveTo(next, shiftKey);
    } else if (key === "Enter" && isCell) {
      const action = actionOfCell(target);
      if (action === null) return;
      event.preventDefault();
      action.dispatchEvent(
        new window.MouseEvent("click", {
          bubbles: true,
          cancelable: true,
          ctrlKey,
          metaKey,
          shiftKey,
        }),
      );
    } else if (
      key === " " &&
      (isCell || target.tagName === "A") &&
      at.row >= 0 &&
      at.row < measures.rows
    ) {
      event.preventDefault();
      onSpace(at.row);
    } else if (key === " " && isCell && at.row < 0) {
      event.preventDefault();
      target.querySelector<HTMLElement>("button")?.click();
    } else if (key === "a" && toEdge) {
      event.preventDefault();
      setCursor({
        at: { row: measures.rows - 1, column: measures.widths.length - 1 },
        anchor: { row: 0, column: 0 },
      });
    } else if (key === "Escape" && range !== null) {
      event.preventDefault();
      event.stopPropagation();
      setCursor({ at, anchor: at });
    }
  }

  function onFocus(target: EventTarget) {
    const cell = cellOfTarget(target);
    if (cell === null || (cell.row === at.row && cell.column === at.column)) return;
    setCursor({ at: cell, anchor: cell });
  }

  function select(to: Position, from: Position) {
    wantsFocus.current = true;
    setCursor({ at: to, anchor: from });
  }

  function onMouseDown(event: MouseEvent<HTMLElement>) {
    const cell = cellOfTarget(event.target);
    drag.current = null;
    if (cell === null || event.button !== 0 || cell.row < 0) return;
    if (!event.shiftKey) {
      drag.current = { from: cell, hasMoved: false };
      return;
    }
    // Not the browser's selection of text, and not a new window for the link.
    event.preventDefault();
    drag.current = { from: anchor, hasMoved: true };
    select(cell, anchor);
  }

  function onMouseOver(event: MouseEvent<HTMLElement>) {
    const dragged = drag.current;
    if (dragged === null || (event.buttons & 1) === 0) return;
    const cell = cellOfTarget(event.target);
    if (cell === null || cell.row < 0) return;
    const isBack = cell.row === dragged.from.row && cell.column === dragged.from.column;
    if (isBack && !dragged.hasMoved) return;
    drag.current = { from: dragged.from, hasMoved: true };
    select(cell, dragged.from);
  }

  /** What follows a drag is no click. */
  function onClickCapture(event: MouseEvent<HTMLElement>) {
    const hasMoved = drag.current?.hasMoved === true;
    drag.current = null;
    if (!hasMoved) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { at, range, moveTo, onKeyDown, onFocus, onMouseDown, onMouseOver, onClickCapture };
}
