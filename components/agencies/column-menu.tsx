"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Across, SortKey } from "@/lib/domain/views/agency-list-query";
import { listed, useListState, written } from "./list-state";
import { movedTo } from "./moved-column";
import { EXTRAS, isShown, toggledIn } from "./shown-extras";
import { sortOf, writtenSort } from "./sort-in-address";

const ITEM =
  "flex w-full items-center gap-2 rounded-sm px-2 py-1.5 text-left hover:bg-sunken disabled:opacity-45 pointer-coarse:py-2.5";
const WIDTH = 224;

export interface OpenedMenu {
  readonly key: string;
  readonly button: HTMLElement;
}

/** What can be done with one column: sort by it, show more in it, move it, take it away. */
export function ColumnMenu({
  opened,
  label,
  id,
  across,
  keys,
  onClose,
}: {
  opened: OpenedMenu;
  label: string;
  /** The indicator or figure of the column. */
  id: string;
  across: Across;
  /** Of all columns, in their order. */
  keys: readonly string[];
  onClose: () => void;
}) {
  const t = useTranslations("agencies");
  const { ask, now } = useListState();
  const root = useRef<HTMLDivElement>(null);
  const { key, button } = opened;

  useEffect(() => {
    root.current?.querySelector<HTMLElement>("button, input")?.focus();
    button.setAttribute("aria-expanded", "true");
    const outside = ({ target }: Event) => {
      if (root.current?.contains(target as Node) !== true) onClose();
    };
    document.addEventListener("pointerdown", outside);
    return () => {
      button.removeAttribute("aria-expanded");
      document.removeEventListener("pointerdown", outside);
    };
  }, [button, onClose]);

  const close = () => {
    onClose();
    button.closest<HTMLElement>("[data-cell]")?.focus();
  };
  const sortBy = (sort: readonly SortKey[]) => {
    ask({ sort: writtenSort(sort), order: null });
    close();
  };
  const move = (step: number) => {
    ask({ columns: written(movedTo(keys, key, keys.indexOf(key) + step)) });
    close();
  };
  const isOverYears = across === "years";
  const extras = EXTRAS.filter((extra) => extra !== "spark" || !isOverYears);
  const ids = isOverYears ? [id] : keys;
  const others = sortOf(now.sort, now.order).filter(({ by }) => by !== key);
  const box = button.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8));

  return (
    <div
      ref={root}
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
      className="fixed z-30 max-h-[70dvh] overflow-y-auto rounded-md border border-line bg-raised p-1.5 text-xs shadow-float"
      style={{ left, top: box.bottom + 4, width: WIDTH }}
    >
      <p className="px-2 pb-1 font-semibold">{label}</p>
      <button
        type="button"
        className={ITEM}
        onClick={() => sortBy([{ by: key, descending: true }])}
      >
        {t("sortDown")}
      </button>
      <button
        type="button"
        className={ITEM}
        onClick={() => sortBy([{ by: key, descending: false }])}
      >
        {t("sortUp")}
      </button>
      <button
        type="button"
        className={ITEM}
        disabled={others.length === 0}
        onClick={() => sortBy([...others, { by: key, descending: true }])}
      >
        {t("sortToo")}
      </button>
      <fieldset className="my-1 border-y border-line py-1">
        <legend className="sr-only">{t("shows")}</legend>
        {extras.map((extra) => (
          <label key={extra} className={ITEM}>
            <input
              type="checkbox"
              checked={isShown(listed(now[extra]), id)}
              onChange={() => ask({ [extra]: written(toggledIn(listed(now[extra]), id, ids)) })}
              className="size-4 accent-accent"
            />
            {t(`extra.${extra}`)}
          </label>
        ))}
      </fieldset>
      {!isOverYears && (
        <>
          <button
            type="button"
            className={ITEM}
            disabled={keys[0] === key}
            onClick={() => move(-1)}
          >
            {t("moveLeft")}
          </button>
          <button
            type="button"
            className={ITEM}
            disabled={keys.at(-1) === key}
            onClick={() => move(1)}
          >
            {t("moveRight")}
          </button>
          <button
            type="button"
            className={ITEM}
            disabled={keys.length === 1}
            onClick={() => {
              ask({ columns: written(keys.filter((each) => each !== key)) });
              onClose();
            }}
          >
            {t("hide")}
          </button>
          <button
            type="button"
            className={ITEM}
            onClick={() => {
              ask({ across: "years", metric: id, sort: null, order: null });
              onClose();
            }}
          >
            {t("overYears")}
          </button>
        </>
      )}
    </div>
  );
}
