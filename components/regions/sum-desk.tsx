"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
} from "react";
import { neighbouringFigure } from "@/components/form/neighbouring-figure";
import type { RegionParts } from "@/lib/domain/views/region-parts";
import { PartsPanel } from "./parts-panel";
import { useParts } from "./use-parts";

const FIGURE = "a[data-figure]";

const figureUnder = (target: EventTarget): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(FIGURE) : null;

/** One stop for the tabulator in each table: the chosen figure, else the first. */
function setTabStops(grid: HTMLElement, chosen: string | null): void {
  for (const table of grid.querySelectorAll("table")) {
    const figures = [...table.querySelectorAll<HTMLAnchorElement>(FIGURE)];
    const stop = figures.find(({ dataset }) => dataset["figure"] === chosen) ?? figures[0];
    for (const figure of figures) {
      figure.tabIndex = figure === stop ? 0 : -1;
      if (figure.dataset["figure"] === chosen) figure.setAttribute("aria-current", "true");
      else figure.removeAttribute("aria-current");
    }
  }
}

function keepInAddress(address: string | null): void {
  const url = new URL(window.location.href);
  if (address === null) url.searchParams.delete("cell");
  else url.searchParams.set("cell", address);
  window.history.replaceState(null, "", url);
}

/**
 * The sums with the parts of the chosen one beside them. The figures are links, so that they work
 * before the script has come; then one listener serves all of them, and arrow keys go between them.
 */
export function SumDesk({
  partsPath,
  initial,
  children,
}: {
  /** Where the parts of a figure are told, with a search to which the figure is added. */
  partsPath: string;
  initial: RegionParts | null;
  children: ReactNode;
}) {
  const grid = useRef<HTMLDivElement>(null);
  const hrefOf = useCallback(
    (address: string) => `${partsPath}&cell=${encodeURIComponent(address)}`,
    [partsPath],
  );
  const { state, choose } = useParts(initial, hrefOf);
  const chosen = state.kind === "none" ? null : state.address;

  useEffect(() => {
    if (grid.current !== null) setTabStops(grid.current, chosen);
  }, [chosen]);

  const select = useCallback(
    (address: string | null) => {
      keepInAddress(address);
      choose(address);
    },
    [choose],
  );

  function onClick(event: MouseEvent) {
    const figure = figureUnder(event.target);
    if (figure === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    select(figure.dataset["figure"] ?? null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const figure = figureUnder(event.target);
    if (figure === null) return;
    if (event.key === "Escape") {
      select(null);
      return;
    }
    const next = neighbouringFigure(figure, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    select(next.dataset["figure"] ?? null);
  }

  return (
    <div className="grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
      <div ref={grid} onClick={onClick} onKeyDown={onKeyDown} className="min-w-0">
        {children}
      </div>
      <PartsPanel
        state={state}
        close={() => select(null)}
        retry={() => choose(state.kind === "none" ? null : state.address)}
      />
    </div>
  );
}
