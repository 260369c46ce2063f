"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * How wide an element is, in px. Until that is known a drawing has the given width and is scaled to
 * its place; its height is the same before and after, so that nothing below it moves.
 */
export function useWidth<Element extends HTMLElement>(
  initial: number,
): readonly [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
