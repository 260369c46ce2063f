"use client";

import { useEffect, useEffectEvent } from "react";

type Keys = Readonly<Record<string, () => unknown>>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** Enter on what does something itself is for it alone. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("a, button, summary, [role=separator]") !== null
  );
}

/** Keys that work anywhere on the page, but never while someone is writing. */
export function useReviewKeys(keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // What is asked in a dialog is answered there first.
    if (document.querySelector("dialog:modal") !== null) return;
    if (isTyping(event.target) && event.key !== "Escape") return;
    if (event.key === "Enter" && isControl(event.target)) return;
    const act = keys[event.key];
    if (act === undefined) return;
    if (event.key !== "Escape") event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
