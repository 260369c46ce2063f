"use client";

import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import { keepInMiddle, middleOf } from "./pane-middle";
import { isWithinPane, scrollWithin } from "./scroll-within";
import { cookieOf, type SourceShown } from "./source-shown";
import { SourceToolbar } from "./source-toolbar";

/** What the pane goes to when the source is shown in another way. */
const SOUGHT = "[data-leads=true][aria-pressed=true], [data-finding-mark]:not([data-quiet])";

/** What was chosen goes before what the address names by its place. */
function soughtIn(pane: Element): Element | null {
  return pane.querySelector(SOUGHT) ?? pane.querySelector("[data-found-mark=true]");
}

/** What the pane keeps while its content changes its size. */
interface Kept {
  readonly middle: readonly [number, number];
  readonly isAtMark: boolean;
}

/**
 * The source in a pane that scrolls: its pages as they are, or the text that was read from them, of
 * which a document without pages has the text alone.
 */
export function SourcePane({
  label,
  startsAs,
  className,
  paneClassName,
  pages,
  text,
  hasHiddenMarks = false,
}: {
  label: string;
  startsAs: SourceShown;
  /** Of the frame. */
  className: string;
  /** Of what scrolls. */
  paneClassName?: string;
  pages: ReactNode;
  text: ReactNode;
  /** Whether the pages have marks that are seen only under the pointer. */
  hasHiddenMarks?: boolean;
}) {
  const hasPages = pages !== null;
  const [shown, setShown] = useState(startsAs);
  const [areAllMarked, setAllMarked] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const kept = useRef<Kept | null>(null);
  const isPaged = hasPages && shown.view === "pages";

  useLayoutEffect(() => {
    if (pane.current === null || kept.current === null) return;
    const { middle, isAtMark } = kept.current;
    kept.current = null;
    keepInMiddle(pane.current, middle);
    const mark = isAtMark ? soughtIn(pane.current) : null;
    if (mark !== null) scrollWithin(pane.current, mark);
  }, [shown]);

  /** Whoever looks at a mark goes on looking at it, and comes to it in another view. */
  function show(next: SourceShown) {
    if (pane.current !== null) {
      const mark = soughtIn(pane.current);
      const isSeen = mark !== null && isWithinPane(pane.current, mark);
      const isAtMark = isSeen || next.view !== shown.view;
      kept.current = { middle: middleOf(pane.current), isAtMark };
    }
    setShown(next);
    document.cookie = cookieOf(next);
  }

  return (
    <section
      aria-label={label}
      className={cn(
        "flex flex-col overflow-hidden rounded-md border border-line bg-raised",
        className,
      )}
    >
      {hasPages && (
        <SourceToolbar
          shown={shown}
          areAllMarked={areAllMarked}
          onView={(view) => show({ ...shown, view })}
          onZoom={(zoom) => show({ ...shown, zoom })}
          onMarkAll={hasHiddenMarks ? setAllMarked : null}
        />
      )}
      <div
        ref={pane}
        role="group"
        aria-label={label}
        tabIndex={0}
        data-source-pane
        data-all-marked={areAllMarked}
        className={cn(
          "group/pane min-h-0 flex-1 focus-visible:-outline-offset-2",
          isPaged
            ? "overflow-auto bg-sunken p-2 max-xl:max-h-[80dvh] sm:p-3"
            : "px-4 py-2 sm:px-6 xl:overflow-y-auto",
          paneClassName,
        )}
      >
        {isPaged ? <div style={{ width: `${shown.zoom * 100}%` }}>{pages}</div> : text}
      </div>
    </section>
  );
}
