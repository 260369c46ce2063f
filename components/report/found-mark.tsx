"use client";

import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";
import { scrollWithin } from "@/components/source/scroll-within";

/** What the address names by its place in the text; the pane goes there by itself. */
export function FoundMark({
  leads,
  style,
  children,
}: {
  /** Whether it is the first piece, which the pane goes to. */
  leads: boolean;
  /** Where it lies on the image of a page; without it, it stands in running text. */
  style?: CSSProperties;
  children?: ReactNode;
}) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const pane = mark.current?.closest("[data-source-pane]");
    if (!leads || mark.current === null || !pane) return;
    const isPaneScrolling = pane.scrollHeight > pane.clientHeight;
    if (isPaneScrolling) scrollWithin(pane, mark.current);
    else mark.current.scrollIntoView({ block: "center" });
  }, [leads]);
  return (
    <mark
      ref={mark}
      data-found-mark={leads}
      style={style}
      className={cn(
        "rounded-[2px] bg-mark text-inherit outline-1 outline-ink/50",
        style !== undefined && "pointer-events-none absolute z-10 mix-blend-multiply outline-2",
      )}
    >
      {children}
    </mark>
  );
}
