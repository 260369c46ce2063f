"use client";

import { ArrowDown, ArrowUp, EllipsisVertical } from "lucide-react";
import Link from "next/link";
import type { MouseEvent } from "react";
import { useListState } from "./list-state";
import { nextSort } from "./next-sort";
import { sortOf, writtenSort } from "./sort-in-address";

/**
 * A heading that sorts, with Shift besides the columns before; where it leads stands in its link, so
 * that it can be opened and sent.
 */
export function ColumnHeading({
  by,
  label,
  unit,
  menuLabel,
  onMenu,
  isTabStop,
}: {
  by: string;
  label: string;
  unit: string | null;
  menuLabel: string;
  /** Null where there is nothing to choose. */
  onMenu: ((button: HTMLElement) => void) | null;
  isTabStop: boolean;
}) {
  const { hrefOf, ask, now } = useListState();
  const sort = sortOf(now.sort, now.order);
  const place = sort.findIndex((key) => key.by === by);
  const key = sort[place];
  const sorted = (isAdded: boolean) => ({
    sort: writtenSort(nextSort(sort, by, isAdded)),
    order: null,
  });
  const choose = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    ask(sorted(event.shiftKey));
  };
  const Arrow = key?.descending === true ? ArrowDown : ArrowUp;
  return (
    <span className="group/heading relative block">
      <Link
        href={hrefOf(sorted(false))}
        scroll={false}
        prefetch={false}
        draggable={false}
        tabIndex={isTabStop ? undefined : -1}
        onClick={choose}
        className="inline-flex items-baseline gap-1 rounded-sm wrap-anywhere break-keep hover:text-ink"
      >
        {key !== undefined && (
          <span aria-hidden className="inline-flex shrink-0 self-center">
            <Arrow className="size-3" />
            {sort.length > 1 && <sub className="text-[0.625rem] leading-none">{place + 1}</sub>}
          </span>
        )}
        <span>
          {label}
          {unit !== null && <span className="block text-faint">{unit}</span>}
        </span>
      </Link>
      {onMenu !== null && (
        <button
          type="button"
          tabIndex={-1}
          aria-haspopup="dialog"
          aria-label={menuLabel}
          onClick={(event) => onMenu(event.currentTarget)}
          className="absolute -top-1 -left-1 grid size-5 place-items-center rounded-sm bg-paper text-muted opacity-0 group-focus-within/heading:opacity-100 group-hover/heading:opacity-100 hover:bg-sunken hover:text-ink in-focus-visible:opacity-100 aria-expanded:opacity-100 print:hidden pointer-coarse:opacity-100"
        >
          <EllipsisVertical aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}
