"use client";

import { useEffect, useRef, useState } from "react";

interface Hint {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

const WIDTH = 260;
const GAP = 6;

function hintOf(target: EventTarget | null): Hint | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-hint]") : null;
  const text = element?.dataset["hint"];
  if (element === null || text === undefined) return null;
  const box = element.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8));
  return { text, left, top: box.bottom + GAP };
}

/**
 * Shows the `data-hint` of whatever is pointed at or focused: one layer for a whole page, so that a
 * table of a thousand cells stays plain markup. The same words stand hidden in the element for
 * those who hear the page.
 */
export function HintLayer() {
  const [hint, setHint] = useState<Hint | null>(null);
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const show = (event: Event) => {
      if (layer.current?.contains(event.target as Node) === true) return;
      setHint(hintOf(event.target));
    };
    const hide = () => setHint(null);
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    document.addEventListener("pointerover", show);
    document.addEventListener("focusin", show);
    document.addEventListener("focusout", hide);
    document.addEventListener("keydown", escape);
    document.addEventListener("scroll", hide, { capture: true, passive: true });
    return () => {
      document.removeEventListener("pointerover", show);
      document.removeEventListener("focusin", show);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("keydown", escape);
      document.removeEventListener("scroll", hide, { capture: true });
    };
  }, []);

  if (hint === null) return null;
  return (
    <div
      ref={layer}
      aria-hidden
      className="fixed z-50 w-max max-w-65 rounded-md bg-ink px-2.5 py-1.5 text-2xs text-paper shadow-float print:hidden"
      style={{ left: hint.left, top: hint.top }}
    >
      {hint.text}
    </div>
  );
}
