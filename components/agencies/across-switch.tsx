"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Across } from "@/lib/domain/views/agency-list-query";
import { type ListChange, useListState } from "./list-state";

const LINK =
  "border-line-strong px-2.5 py-1 text-xs whitespace-nowrap text-muted not-first:border-l first:rounded-l-[5px] last:rounded-r-[5px] hover:bg-sunken hover:text-ink aria-current:bg-accent-wash aria-current:font-semibold aria-current:text-ink pointer-coarse:py-3";

/** Indicators of one year side by side, or the years of one indicator. */
export function AcrossSwitch({
  across,
  metric,
}: {
  across: Across;
  /** Whose years are shown first. */
  metric: string | undefined;
}) {
  const t = useTranslations("agencies");
  const { ask, hrefOf } = useListState();
  const changes: readonly (readonly [Across, ListChange])[] = [
    ["metrics", { across: null, sort: null, order: null }],
    ["years", { across: "years", metric: metric ?? null, sort: null, order: null }],
  ];
  return (
    <nav
      aria-label={t("across.label")}
      className="flex w-fit rounded-md border border-line-strong print:hidden"
    >
      {changes.map(([value, change]) => (
        <Link
          key={value}
          href={hrefOf(change)}
          scroll={false}
          prefetch={false}
          aria-current={across === value ? "true" : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            ask(change);
          }}
          className={LINK}
        >
          {t(`across.${value}`)}
        </Link>
      ))}
    </nav>
  );
}
