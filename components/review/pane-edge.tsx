"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { cn } from "@/components/ui/cn";
import { PANE_LIMITS, type SidePane, widthAfterKey, withinLimits } from "./pane-widths";

/** What it is said to be before anyone has chosen; near what the screen gives it. */
const USUAL: Readonly<Record<SidePane, number>> = { queue: 17, source: 26 };

const SIDE: Readonly<Record<SidePane, string>> = {
  queue: "-right-5 max-lg:hidden",
  source: "-left-5 max-xl:hidden",
};

/** The width of the pane that the edge belongs to, in rem. */
function measured(edge: Element): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return (edge.parentElement?.getBoundingClientRect().width ?? 0) / rem;
}

interface Grip {
  readonly x: number;
  readonly width: number;
  readonly rem: number;
}

/** The edge of a pane: dragged, or moved with the arrow keys; a double click gives it its usual place. */
export function PaneEdge({
  pane,
  paneId,
  width,
  onMove,
  onSettle,
}: {
  pane: SidePane;
  paneId: string;
  /** In rem; null where nobody has chosen. */
  width: number | null;
  /** While it is dragged. */
  onMove: (width: number) => void;
  /** Where it comes to rest; null for its usual place. */
  onSettle: (width: number | null) => void;
}) {
  const t = useTranslations("review");
  const grip = useRef<Grip | null>(null);

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    grip.current = { x: event.clientX, width: measured(event.currentTarget), rem };
  }

  /** Null when nothing is held, or when it was only clicked. */
  function draggedTo({ clientX }: PointerEvent<HTMLDivElement>): number | null {
    if (grip.current === null || clientX === grip.current.x) return null;
    const { x, width: from, rem } = grip.current;
    const moved = (clientX - x) / rem;
    return withinLimits(pane, from + (pane === "queue" ? moved : -moved));
  }

  function onPointerUp(event: PointerEvent<HTMLDivElement>) {
    const to = draggedTo(event);
    grip.current = null;
    if (to !== null) onSettle(to);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === "Enter") {
      onSettle(null);
      return;
    }
    const to = widthAfterKey(pane, measured(event.currentTarget), event.key);
    if (to === null) return;
    event.preventDefault();
    onSettle(to);
  }

  const { min, max } = PANE_LIMITS[pane];
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`paneEdge.${pane}`)}
      aria-controls={paneId}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={Math.round(width ?? USUAL[pane])}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        const to = draggedTo(event);
        if (to !== null) onMove(to);
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        grip.current = null;
      }}
      onDoubleClick={() => onSettle(null)}
      onKeyDown={onKeyDown}
      className={cn(
        "group/edge absolute inset-y-0 z-1 flex w-2 cursor-col-resize touch-none justify-center print:hidden",
        SIDE[pane],
      )}
    >
      <span className="h-full w-px bg-line group-hover/edge:bg-line-strong group-focus-visible/edge:bg-accent" />
    </div>
  );
}
