"use client";

import { useEffect, useState } from "react";
import type { PaletteView } from "@/lib/domain/views/search";

const PAUSE = 120;
const NOTHING: PaletteView = { bodies: [], reports: [], regions: [], terms: [] };

export interface PaletteSearch {
  readonly view: PaletteView;
  /** What is shown answers an earlier text. */
  readonly isPending: boolean;
  /** The server could not be asked. */
  readonly hasFailed: boolean;
}

/** What the typed text leads to, asked for when the typing pauses; a request that is overtaken is broken off. */
export function usePaletteSearch(typed: string): PaletteSearch {
  const text = typed.trim();
  const [answer, setAnswer] = useState<{ text: string; view: PaletteView | null } | null>(null);
  useEffect(() => {
    const control = new AbortController();
    const timer = setTimeout(
      () => {
        fetch(`/api/search?q=${encodeURIComponent(text)}`, { signal: control.signal })
          .then(async (response) => {
            const view = response.ok ? ((await response.json()) as PaletteView) : null;
            setAnswer({ text, view });
          })
          .catch(() => {
            if (!control.signal.aborted) setAnswer({ text, view: null });
          });
      },
      text === "" ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [text]);
  return {
    view: answer?.view ?? NOTHING,
    isPending: answer?.text !== text,
    hasFailed: answer?.text === text && answer.view === null,
  };
}
