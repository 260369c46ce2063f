"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { neighbouringFigure } from "@/components/form/neighbouring-figure";
import { useChosen, useSelect } from "./selection";

/** Go to the marked place of a figure, if the document has one. */
export function focusMark(address: string): void {
  const selector = `[data-mark="${CSS.escape(address)}"][data-leads="true"]`;
  document.querySelector<HTMLElement>(selector)?.focus();
}

/**
 * A figure in the form. Arrow keys go from figure to figure and choose, so that the source follows;
 * Enter goes over to the source. One stop for the tabulator in each table.
 */
export function FigureButton({
  address,
  label,
  hint,
  isTabStop,
  children,
}: {
  address: string;
  label: string;
  hint: string | null;
  isTabStop: boolean;
  children: ReactNode;
}) {
  const select = useSelect();
  const chosen = useChosen(useMemo(() => [address], [address]));
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (chosen === null || chosen === "form") return;
    button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    if (event.key === "Enter") {
      event.preventDefault();
      select(address, "form");
      focusMark(address);
      return;
    }
    const next = neighbouringFigure(event.currentTarget, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    next.click();
  }

  return (
    <button
      ref={button}
      type="button"
      data-figure={address}
      data-hint={hint ?? undefined}
      aria-label={label}
      aria-pressed={chosen !== null}
      tabIndex={chosen !== null || isTabStop ? 0 : -1}
      onClick={() => select(address, "form")}
      onKeyDown={onKeyDown}
      className="relative block min-h-7 w-full scroll-my-24 rounded-sm px-2 py-1 text-right hover:bg-sunken focus-visible:-outline-offset-2 aria-pressed:bg-mark pointer-coarse:min-h-10"
    >
      {children}
    </button>
  );
}
