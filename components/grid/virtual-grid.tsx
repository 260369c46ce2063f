"use client";

import { useTranslations } from "next-intl";
import {
  type ClipboardEvent,
  Fragment,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { cn } from "@/components/ui/cn";
import { numbersBetween } from "./cell-range";
import type { GridColumn } from "./grid-column";
import { GridFoot } from "./grid-foot";
import { GridHead } from "./grid-head";
import { GridRow } from "./grid-row";
import { HEADING } from "./position";
import { copyCells } from "./use-copy-cells";
import { useGridCursor } from "./use-grid-cursor";
import { usePrinting } from "./use-printing";
import { useView } from "./use-view";
import { type ColumnPiece, columnPieces, rowsToDraw } from "./visible-range";
import type { WindowStore } from "./window-store";

/** Paper takes that many rows; who wants more takes the file. */
const MOST_PRINTED = 1000;

function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden className="print:hidden">
      <td className="p-0" style={{ height }} />
    </tr>
  );
}

function widthOf<Row>(piece: ColumnPiece, columns: readonly GridColumn<Row>[]): number | string {
  if (piece.index === null) return piece.skipped;
  const column = columns[piece.index];
  return column?.cssWidth ?? column?.width ?? 0;
}

/** Of all columns together. */
function leastWidth<Row>(columns: readonly GridColumn<Row>[]): string {
  const widths = columns.map(({ width, cssWidth }) => cssWidth ?? `${width}px`);
  return `calc(${widths.join(" + ")})`;
}

/**
 * A table of any number of rows and columns that scrolls in a box of its own, under a heading and
 * beside first columns that stay. It draws what is in view and fetches rows as they come into it;
 * what the server sends holds the rows that came with the page, and is whole without a script. All
 * of it is reached by the keyboard, and copied as spreadsheets expect it.
 */
export function VirtualGrid<Row>({
  label,
  columns,
  pinned,
  store,
  keyOf,
  rowHeight,
  footLabels,
  isPending,
  isMarked,
  onSpace,
  onCursorRow,
  onFirstRow,
  className,
  children,
}: {
  label: string;
  columns: readonly GridColumn<Row>[];
  /** How many of the first columns stay. */
  pinned: number;
  store: WindowStore<Row>;
  keyOf: (row: Row) => string;
  rowHeight: number;
  /** The headings of the rows of the foot. */
  footLabels: readonly ReactNode[];
  /** Another list is on its way. */
  isPending: boolean;
  isMarked: (row: Row) => boolean;
  onSpace: (row: Row) => void;
  /** The cursor has come to another row. */
  onCursorRow: (row: Row) => void;
  /** Scrolled: the first row in view, by number. */
  onFirstRow: (index: number) => void;
  className?: string;
  /** Below the box: what is said of the list. */
  children?: ReactNode;
}) {
  const t = useTranslations("grid");
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller, rowHeight);
  const isPrinting = usePrinting();
  useSyncExternalStore(store.subscribe, store.version, store.version);
  const [said, setSaid] = useState("");

  const widths = useMemo(() => columns.map(({ width }) => width), [columns]);
  const offsets = useMemo(
    () => widths.slice(0, pinned).map((_, index) => sum(widths.slice(0, index))),
    [pinned, widths],
  );
  const { total } = store;
  const footRows = footLabels.length;
  const measures = { rowHeight, rows: total, widths, pinned };
  const cursor = useGridCursor({
    scroller,
    measures,
    footRows,
    start: { row: total === 0 ? HEADING : store.start, column: pinned - 1 },
    onSpace: (index) => {
      const row = store.rowAt(index);
      if (row !== undefined) onSpace(row);
    },
  });
  const { at, range } = cursor;

  const isWhole = view === null || isPrinting;
  const drawn = isWhole
    ? numbersBetween(0, Math.min(total, store.start + MOST_PRINTED) - 1).filter(
        (index) => store.rowAt(index) !== undefined,
      )
    : rowsToDraw(view, total, at.row);
  const pieces = columnPieces(widths, pinned, isWhole ? null : view, at.column);

  const firstInView = view === null ? null : Math.max(0, view.firstRow);
  const lastInView = view?.lastRow ?? null;
  useEffect(() => {
    if (firstInView === null || lastInView === null) return;
    store.ensure(firstInView, lastInView);
  });
  const tellFirstRow = useRef(onFirstRow);
  useEffect(() => {
    tellFirstRow.current = onFirstRow;
  });
  const isMeasured = view !== null;
  useEffect(() => {
    const box = scroller.current;
    if (box === null || !isMeasured) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tellFirstRow.current(Math.round(box.scrollTop / rowHeight)), 400);
    };
    box.addEventListener("scroll", tell, { passive: true });
    return () => {
      clearTimeout(timer);
      box.removeEventListener("scroll", tell);
    };
  }, [isMeasured, rowHeight]);
  // Where the page's rows begin, as soon as the rows above them have their room.
  useLayoutEffect(() => {
    if (isMeasured && scroller.current !== null) {
      scroller.current.scrollTop = store.start * rowHeight;
    }
  }, [isMeasured, rowHeight, store]);
  useEffect(() => () => store.stop(), [store]);

  const tellCursorRow = useRef(onCursorRow);
  useEffect(() => {
    tellCursorRow.current = onCursorRow;
  });
  const cursorRow = store.rowAt(at.row);
  useEffect(() => {
    if (cursorRow !== undefined) tellCursorRow.current(cursorRow);
  }, [cursorRow]);

  function onCopy(event: ClipboardEvent) {
    const selected = window.getSelection();
    if (range === null && selected !== null && !selected.isCollapsed) return;
    const wanted = range ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
    if (wanted.bottom < 0) return;
    setSaid(t("copying"));
    copyCells(event, wanted, columns, store).then(
      ({ rows, columns: across }) => setSaid(t("copied", { rows, columns: across })),
      () => setSaid(t("notCopied")),
    );
  }

  const isSelectedRow = (index: number) =>
    range !== null && index >= range.top && index <= range.bottom;
  const cursorIn = (index: number) => (at.row === index ? at.column : null);
  return (
    <div className="min-w-0 flex-1">
      <div
        ref={scroller}
        data-grid
        aria-busy={isPending}
        className={cn(
          "relative overflow-auto overscroll-x-contain border-y border-line-strong transition-opacity duration-100 aria-busy:opacity-55 print:max-h-none! print:overflow-visible",
          className,
        )}
      >
        {/* The keys are those of its cells, of which one has the focus. */}
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={total + 1 + footRows}
          aria-colcount={columns.length}
          aria-multiselectable
          className="w-full table-fixed border-separate border-spacing-0"
          style={{ minWidth: leastWidth(columns) }}
          onKeyDown={cursor.onKeyDown}
          onFocus={({ target }) => cursor.onFocus(target)}
          onMouseDown={cursor.onMouseDown}
          onMouseOver={cursor.onMouseOver}
          onClickCapture={cursor.onClickCapture}
          onCopy={onCopy}
        >
          <colgroup>
            {pieces.map((piece, place) => (
              <col key={piece.index ?? `gap ${place}`} style={{ width: widthOf(piece, columns) }} />
            ))}
            <col />
          </colgroup>
          <GridHead columns={columns} pieces={pieces} pinned={offsets} cursor={cursorIn(HEADING)} />
          <tbody>
            {drawn.map((index, place) => {
              const before = place === 0 ? (isWhole ? index - 1 : -1) : (drawn[place - 1] ?? -1);
              const skipped = isPrinting ? 0 : index - before - 1;
              const row = store.rowAt(index);
              const isSelected = isSelectedRow(index);
              return (
                <Fragment key={row === undefined ? index : keyOf(row)}>
                  {skipped > 0 && <Gap height={skipped * rowHeight} />}
                  <GridRow
                    row={row}
                    index={index}
                    ariaIndex={index + 2}
                    height={rowHeight}
                    columns={columns}
                    pieces={pieces}
                    pinned={offsets}
                    cursor={cursorIn(index)}
                    selectedFrom={isSelected ? (range?.left ?? null) : null}
                    selectedTo={isSelected ? (range?.right ?? null) : null}
                    isMarked={row !== undefined && isMarked(row)}
                  />
                </Fragment>
              );
            })}
            {!isWhole && total - 1 > (drawn.at(-1) ?? -1) && (
              <Gap height={(total - 1 - (drawn.at(-1) ?? -1)) * rowHeight} />
            )}
          </tbody>
          <GridFoot
            labels={footLabels}
            firstIndex={total}
            columns={columns}
            pieces={pieces}
            pinned={offsets}
            cursor={at}
            range={range}
          />
        </table>
      </div>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-xs text-muted">
        {children}
        {store.hasFailed() && (
          <span role="alert" className="text-ink">
            {t("loadFailed")}{" "}
            <button type="button" className="prose-link" onClick={store.retry}>
              {t("retry")}
            </button>
          </span>
        )}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
