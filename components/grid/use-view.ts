"use client";

import { type RefObject, useEffect, useState } from "react";
import { isSameView, type View, viewOf } from "./visible-range";

/**
 * What of a scrolling box is in view; null until it has been measured, and so in what the server
 * sends.
 */
export function useView(scroller: RefObject<HTMLElement | null>, rowHeight: number): View | null {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const measure = () => {
      const next = viewOf(
        {
          top: box.scrollTop,
          left: box.scrollLeft,
          width: box.clientWidth,
          height: box.clientHeight,
        },
        rowHeight,
      );
      setView((known) => (isSameView(known, next) ? known : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    box.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener("scroll", measure);
    };
  }, [rowHeight, scroller]);
  return view;
}
