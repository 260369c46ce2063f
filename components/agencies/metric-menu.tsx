"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ChoiceGroup } from "./column-choices";
import { ColumnSearch } from "./column-search";
import { DropMenu } from "./drop-menu";
import { useListState } from "./list-state";

/** Whose years stand across the table. */
export function MetricMenu({ metric, groups }: { metric: string; groups: readonly ChoiceGroup[] }) {
  const t = useTranslations("agencies");
  const { ask, hrefOf } = useListState();
  const [text, setText] = useState("");
  const sought = text.trim().toLowerCase();
  const chosen = groups.flatMap(({ choices }) => choices).find(({ id }) => id === metric);
  return (
    <DropMenu label={t("metric")} value={chosen?.label ?? metric} isSet wide isLazy>
      <ColumnSearch text={text} onText={setText} />
      {groups.map(({ label, choices }) => {
        const found = choices.filter((choice) => choice.label.toLowerCase().includes(sought));
        if (found.length === 0) return null;
        return (
          <section key={label} aria-label={label} className="mt-2">
            <p className="px-2 text-2xs text-muted">{label}</p>
            <ul>
              {found.map(({ id, label: words }) => (
                <li key={id}>
                  <Link
                    href={hrefOf({ metric: id })}
                    scroll={false}
                    prefetch={false}
                    aria-current={id === metric ? "true" : undefined}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                      event.preventDefault();
                      event.currentTarget.closest("details")?.removeAttribute("open");
                      ask({ metric: id });
                    }}
                    className="block rounded-sm px-2 py-1 hover:bg-sunken aria-current:font-semibold pointer-coarse:py-2.5"
                  >
                    {words}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </DropMenu>
  );
}
