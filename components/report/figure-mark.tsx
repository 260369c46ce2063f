"use client";

import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { cn } from "@/components/ui/cn";
import { scrollWithin } from "@/components/source/scroll-within";
import type { Standing } from "@/lib/domain/claim";
import type { Severity } from "@/lib/domain/finding";
import { CURRENT_CLAIM, STANDING_IN_TEXT, STANDING_ON_PAGE } from "./claim-classes";
import { useChosen, useSelect } from "./selection";

const STEP: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

function neighbouringMark(from: HTMLElement, key: string): HTMLElement | null {
  const step = STEP[key];
  const pane = from.closest("[data-source-pane]");
  if (step === undefined || pane === null) return null;
  const marks = [...pane.querySelectorAll<HTMLElement>("[data-mark]")];
  return marks[marks.indexOf(from) + step] ?? null;
}

const IN_TEXT =
  "underline decoration-line-strong decoration-dotted underline-offset-3 hover:bg-mark/60 aria-pressed:no-underline aria-pressed:outline aria-pressed:outline-1 aria-pressed:outline-ink/40 data-[severity=error]:decoration-error data-[severity=error]:decoration-solid data-[severity=warning]:decoration-warning data-[severity=warning]:decoration-solid";

/** Laid over the print, which shows through; a frame besides the colour where it is chosen. */
const ON_PAGE =
  "absolute mix-blend-multiply group-data-[all-marked=true]/pane:bg-mark/45 hover:bg-mark/60 data-[severity=error]:shadow-[inset_0_-2px_var(--error)] data-[severity=warning]:shadow-[inset_0_-2px_var(--warning)] aria-pressed:z-10 aria-pressed:bg-mark! aria-pressed:outline-2 aria-pressed:outline-offset-1 aria-pressed:outline-ink focus-visible:outline-2";

/**
 * A place in the source that belongs to a figure. Choosing it chooses the figure; arrow keys go
 * from place to place, Enter goes over to the form.
 */
export function FigureMark({
  address,
  label,
  kind,
  severity,
  standing,
  claimId,
  leads,
  isTabStop,
  style,
  children,
}: {
  address: string;
  label: string;
  kind: "figure" | "claim";
  severity: Severity | null;
  standing: Standing | null;
  /** The mark's id where it is a statement's. */
  claimId: string | null;
  leads: boolean;
  isTabStop: boolean;
  /** Where it lies on the image of a page; without it, it stands in running text. */
  style?: CSSProperties;
  children?: ReactNode;
}) {
  const select = useSelect();
  const chosen = useChosen(useMemo(() => [address], [address]));
  const mark = useRef<HTMLElement>(null);

  useEffect(() => {
    const pane = mark.current?.closest("[data-source-pane]");
    if (chosen === null || chosen === "source" || !leads) return;
    if (mark.current && pane) scrollWithin(pane, mark.current);
  }, [chosen, leads]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      select(address, "source");
      if (event.key === "Enter") {
        document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(address)}"]`)?.focus();
      }
      return;
    }
    const next = neighbouringMark(event.currentTarget, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
    next.click();
  }

  return (
    <mark
      ref={mark}
      role="button"
      data-mark={address}
      data-leads={leads}
      data-kind={kind}
      data-severity={severity ?? undefined}
      data-standing={standing ?? undefined}
      data-claim-mark={claimId ?? undefined}
      aria-label={label}
      aria-pressed={chosen !== null}
      tabIndex={chosen !== null || isTabStop ? 0 : -1}
      onClick={() => select(address, "source")}
      onKeyDown={onKeyDown}
      style={style}
      className={cn(
        "cursor-pointer rounded-[2px] bg-transparent text-inherit aria-pressed:bg-mark",
        CURRENT_CLAIM,
        style === undefined ? [IN_TEXT, STANDING_IN_TEXT] : [ON_PAGE, STANDING_ON_PAGE],
      )}
    >
      {children}
    </mark>
  );
}
