"use client";

import { ArrowDown, ArrowUp, GripVertical, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { movedTo } from "./moved-column";

const BUTTON =
  "grid size-6 place-items-center rounded-sm text-muted hover:bg-line hover:text-ink disabled:opacity-40 pointer-coarse:size-10";

/** The chosen columns in their order: moved by dragging, by the arrows beside them, or by Alt and an arrow key. */
export function ColumnOrder({
  wanted,
  labelOf,
  onChange,
}: {
  wanted: readonly string[];
  labelOf: (id: string) => string;
  onChange: (wanted: readonly string[]) => void;
}) {
  const t = useTranslations("agencies");
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const move = (id: string, place: number) => {
    if (place < 0 || place >= wanted.length) return;
    onChange(movedTo(wanted, id, place));
    setSaid(t("columnMoved", { column: labelOf(id), place: place + 1 }));
  };
  const keys = (id: string, place: number) => (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    move(id, place + step);
  };
  return (
    <>
      <ol aria-label={t("columnOrder")} className="max-h-52 overflow-y-auto">
        {wanted.map((id, place) => {
          const column = labelOf(id);
          return (
            <li
              key={id}
              draggable
              onDragStart={() => setDragged(id)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                if (dragged !== id) onChange(movedTo(wanted, dragged, place));
              }}
              onKeyDown={keys(id, place)}
              className="flex min-h-7 items-center gap-0.5 rounded-sm pl-1 hover:bg-sunken data-dragged:opacity-50"
              data-dragged={dragged === id || undefined}
            >
              <GripVertical aria-hidden className="size-3.5 shrink-0 cursor-grab text-faint" />
              <span className="min-w-0 flex-1 truncate px-1">{column}</span>
              <button
                type="button"
                className={BUTTON}
                disabled={place === 0}
                aria-label={t("moveUp", { column })}
                onClick={() => move(id, place - 1)}
              >
                <ArrowUp aria-hidden className="size-3.5" />
              </button>
              <button
                type="button"
                className={BUTTON}
                disabled={place === wanted.length - 1}
                aria-label={t("moveDown", { column })}
                onClick={() => move(id, place + 1)}
              >
                <ArrowDown aria-hidden className="size-3.5" />
              </button>
              <button
                type="button"
                className={BUTTON}
                aria-label={t("hideColumn", { column })}
                onClick={() => onChange(wanted.filter((each) => each !== id))}
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
