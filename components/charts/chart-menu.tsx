"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { useIsInteractive } from "@/components/ui/use-is-interactive";
import type { ChartTable } from "./chart-table";
import type { FrameWords } from "./export/picture-of-frame";
import { type Takeaway, takeaways } from "./takeaways";

const ITEM =
  "block w-full rounded-sm px-2.5 py-1.5 text-left text-xs whitespace-nowrap hover:bg-sunken pointer-coarse:py-2.5";

/** Takes a chart away: as a picture, as figures, as a link for other sites. Made by the browser. */
export function ChartMenu({
  words,
  fileName,
  table,
  csvHref,
  embedHref,
}: {
  words: FrameWords;
  fileName: string;
  table: ChartTable | undefined;
  /** Where the server writes the file, for tables that are too large to send along. */
  csvHref: string | undefined;
  embedHref: string | undefined;
}) {
  const t = useTranslations("charts");
  const absent = useTranslations("absent");
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState("");
  const isInteractive = useIsInteractive();

  useEffect(() => {
    if (!isOpen) return;
    const outside = (event: PointerEvent) => {
      if (root.current?.contains(event.target as Node) !== true) setIsOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [isOpen]);

  const items = takeaways({ words, fileName, table, embedHref, t, absent });
  const take = (does: Takeaway["does"]) => (event: MouseEvent) => {
    const frame = event.currentTarget.closest("[data-chart-frame]");
    setIsOpen(false);
    button.current?.focus();
    if (frame !== null) does(frame).then(setSaid, () => setSaid(t("failed")));
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };

  if (!isInteractive) return null;
  return (
    <div ref={root} className="absolute top-0 right-0 z-10 print:hidden" onKeyDown={escape}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-label={t("menu", { title: words.title })}
        onClick={() => setIsOpen(!isOpen)}
        className="grid size-7 place-items-center rounded-md bg-paper text-muted opacity-0 group-focus-within/chart:opacity-100 group-hover/chart:opacity-100 hover:bg-sunken hover:text-ink aria-expanded:opacity-100 pointer-coarse:size-10 pointer-coarse:opacity-100"
      >
        <Download aria-hidden className="size-4" />
      </button>
      {isOpen && (
        <div className="absolute right-0 mt-1 rounded-md border border-line bg-raised p-1 shadow-float">
          {items.map(({ label, does }) => (
            <button key={label} type="button" className={ITEM} onClick={take(does)}>
              {label}
            </button>
          ))}
          {csvHref !== undefined && (
            <a className={ITEM} href={csvHref} download>
              {t("csv")}
            </a>
          )}
        </div>
      )}
      <p role="status" className={said === "" ? "sr-only" : "absolute right-0 text-2xs text-muted"}>
        {said}
      </p>
    </div>
  );
}
