"use client";

import type { ClipboardEvent } from "react";
import type { CellRange } from "./cell-range";
import { numbersBetween } from "./cell-range";
import { type CopiedCells, htmlOf, tsvOf } from "./copied-cells";
import type { GridColumn } from "./grid-column";
import type { WindowStore } from "./window-store";

const PLAIN = "text/plain";
const HTML = "text/html";

export interface Copied {
  readonly rows: number;
  readonly columns: number;
}

function cellsOf<Row>(
  { top, bottom, left, right }: CellRange,
  columns: readonly GridColumn<Row>[],
  store: WindowStore<Row>,
): CopiedCells {
  const wanted = columns.slice(left, right + 1);
  return numbersBetween(Math.max(0, top), bottom).map((index) => {
    if (index >= store.total) {
      return wanted.map(({ foot }) => foot[index - store.total]?.copied ?? null);
    }
    const row = store.rowAt(index);
    return wanted.map(({ copied }) => (row === undefined ? null : copied(row)));
  });
}

function isHere<Row>({ top, bottom }: CellRange, store: WindowStore<Row>): boolean {
  return numbersBetween(Math.max(0, top), Math.min(bottom, store.total - 1)).every(
    (index) => store.rowAt(index) !== undefined,
  );
}

function blobOf(type: string, text: string): Blob {
  return new Blob([text], { type });
}

/**
 * Copies a range of cells as spreadsheets expect it: tab-separated, and as a table. Rows that are not
 * here yet are fetched first; where the browser can't wait for them, it throws.
 */
export async function copyCells<Row>(
  event: ClipboardEvent,
  range: CellRange,
  columns: readonly GridColumn<Row>[],
  store: WindowStore<Row>,
): Promise<Copied> {
  const size = {
    rows: range.bottom - Math.max(0, range.top) + 1,
    columns: range.right - range.left + 1,
  };
  event.preventDefault();
  if (isHere(range, store)) {
    const cells = cellsOf(range, columns, store);
    event.clipboardData.setData(PLAIN, tsvOf(cells));
    event.clipboardData.setData(HTML, htmlOf(cells));
    return size;
  }
  const cells = store
    .whenLoaded(range.top, range.bottom)
    .then(() => cellsOf(range, columns, store));
  // The browser takes the promise within the keystroke, and waits for what it comes to.
  await navigator.clipboard.write([
    new ClipboardItem({
      [PLAIN]: cells.then((all) => blobOf(PLAIN, tsvOf(all))),
      [HTML]: cells.then((all) => blobOf(HTML, htmlOf(all))),
    }),
  ]);
  return size;
}
