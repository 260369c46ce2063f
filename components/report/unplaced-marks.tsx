"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { showOneOf } from "@/components/source/show-one-of";
import { Button } from "@/components/ui/button";

/** The pieces of a mark that a page cuts are one mark. */
function marksIn(root: HTMLElement | null): HTMLElement[] {
  const pieces = root?.querySelectorAll<HTMLElement>("[data-unplaced-mark]") ?? [];
  const seen = new Set<string | undefined>();
  return [...pieces].filter(({ dataset: { unplacedMark } }) => {
    const isNew = !seen.has(unplacedMark);
    seen.add(unplacedMark);
    return isNew;
  });
}

/**
 * Over the source: shows in it the numbers that were read as nothing, and goes from one to the next.
 * The marks themselves are always there, and are drawn where this is switched on.
 */
export function UnplacedMarks({ count, children }: { count: number; children: ReactNode }) {
  const t = useTranslations("report");
  const [isOn, setOn] = useState(false);
  /** Which was gone to last, from 0. */
  const [current, setCurrent] = useState(0);
  const root = useRef<HTMLDivElement>(null);

  function goTo(index: number) {
    const marks = marksIn(root.current);
    const next = (index + marks.length) % Math.max(1, marks.length);
    setCurrent(next);
    showOneOf(marks, marks[next]);
  }

  function switchTo(next: boolean) {
    setOn(next);
    if (next) goTo(0);
  }

  return (
    <div ref={root} data-unplaced={isOn} className="group/unplaced contents">
      {count > 0 && (
        <div
          id="unplaced"
          className="flex min-h-8 scroll-mt-4 flex-wrap items-center gap-x-3 gap-y-1 text-xs max-xl:mb-2 print:hidden"
        >
          <label
            className="flex items-center gap-1.5 pointer-coarse:min-h-10"
            data-hint={isOn ? undefined : t("unplacedHint")}
          >
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) => switchTo(event.target.checked)}
              className="size-3.5 accent-accent"
            />
            {t("unplaced", { count })}
          </label>
          {isOn && (
            <>
              <span className="ml-auto text-muted figures">
                {t("unplacedPosition", { position: current + 1, count })}
              </span>
              <span className="flex gap-1">
                <Button size="sm" onClick={() => goTo(current - 1)}>
                  {t("previousUnplaced")}
                </Button>
                <Button size="sm" onClick={() => goTo(current + 1)}>
                  {t("nextUnplaced")}
                </Button>
              </span>
              <p className="w-full text-2xs text-muted">{t("unplacedHint")}</p>
            </>
          )}
        </div>
      )}
      {children}
    </div>
  );
}
