"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { cn } from "@/components/ui/cn";
import { PaneEdge } from "./pane-edge";
import { cookieOfPanes, type PaneWidths, type SidePane, tracksOf } from "./pane-widths";

function remember(widths: PaneWidths): void {
  document.cookie = cookieOfPanes(widths);
}

/**
 * Three panes side by side where there is room, as wide as the reviewer has made them; on a phone the
 * queue, and then, once one is chosen, the finding over its source.
 */
export function ReviewPanes({
  isChosen,
  backHref,
  startsAs,
  queue,
  finding,
  source,
}: {
  /** Whether the address names a finding: a phone shows it only then. */
  isChosen: boolean;
  backHref: string;
  /** What the cookie remembers: the server draws the same. */
  startsAs: PaneWidths;
  queue: ReactNode;
  finding: ReactNode;
  source: ReactNode;
}) {
  const t = useTranslations("review");
  const id = useId();
  const [widths, setWidths] = useState(startsAs);

  function settle(pane: SidePane, width: number | null) {
    const next = { ...widths, [pane]: width };
    setWidths(next);
    remember(next);
  }

  const edge = (pane: SidePane) => (
    <PaneEdge
      pane={pane}
      paneId={`${id}-${pane}`}
      width={widths[pane]}
      onMove={(width) => setWidths({ ...widths, [pane]: width })}
      onSettle={(width) => settle(pane, width)}
    />
  );

  return (
    <div
      style={tracksOf(widths)}
      className="grid gap-8 lg:grid-cols-[var(--queue-track,15rem)_minmax(0,1fr)] xl:grid-cols-[var(--queue-track,13rem)_minmax(0,1fr)_var(--source-track,22rem)] wide:grid-cols-[var(--queue-track,17rem)_minmax(0,1fr)_var(--source-track,26rem)] 2xl:grid-cols-[var(--queue-track,19rem)_minmax(0,1fr)_var(--source-track,minmax(0,1fr))]"
    >
      <div
        id={`${id}-queue`}
        className={cn("relative min-w-0", isChosen && "max-lg:hidden print:hidden")}
      >
        {queue}
        {edge("queue")}
      </div>
      <div className={cn("min-w-0", !isChosen && "max-lg:hidden")}>
        <Link href={backHref} className="mb-3 inline-block text-xs prose-link lg:hidden">
          {t("backToQueue")}
        </Link>
        {finding}
      </div>
      <div
        id={`${id}-source`}
        className={cn("relative min-w-0 lg:max-xl:col-start-2", !isChosen && "max-lg:hidden")}
      >
        {source}
        {edge("source")}
      </div>
    </div>
  );
}
