"use client";

import { useEffect, useEffectEvent } from "react";
import { type ChosenFile, chosenFiles, withoutLitter } from "./chosen-file";
import { type Pasted, pastedFrom } from "./pasted";

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
}

/**
 * Ctrl+V anywhere on the page but in a field: text as it was copied, or files. Programs put a picture
 * beside a table that is copied; the table is what is meant.
 */
export function usePaste(
  onText: (pasted: Pasted) => void,
  onFiles: (files: ChosenFile[]) => void,
): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (clipboardData === null || event.defaultPrevented || isField(event.target)) return;
    const pasted = pastedFrom(clipboardData);
    const files = withoutLitter(chosenFiles(clipboardData.files));
    if (files.length > 0 && pasted.html === null) onFiles(files);
    else if (pasted.text.trim() !== "") onText(pasted);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => take(event);
    document.addEventListener("paste", listener);
    return () => document.removeEventListener("paste", listener);
  }, []);
}
