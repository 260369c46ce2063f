"use client";

import { useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { VirtualGrid } from "@/components/grid/virtual-grid";
import { createWindowStore, type RowWindow } from "@/components/grid/window-store";
import { useIsInteractive } from "@/components/ui/use-is-interactive";
import type { AgencyList, AgencyListRow, AgencyPeek as Peek } from "@/lib/domain/views/agency-list";
import type { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { inLocale } from "@/lib/i18n/locale";
import { agencyColumns } from "./agency-columns";
import { AgencyPeek } from "./agency-peek";
import { ColumnMenu, type OpenedMenu } from "./column-menu";
import { CompareChosen } from "./compare-chosen";
import { GridKeys } from "./grid-keys";
import { useListState } from "./list-state";
import { usePeek } from "./use-peek";

export const ROW_HEIGHT = 44;

/** The parts of a list that the table needs. */
export type ShownList = Pick<
  AgencyList,
  "rows" | "offset" | "total" | "size" | "columns" | "summaries"
>;

async function loadRows(href: string, signal: AbortSignal): Promise<readonly AgencyListRow[]> {
  const response = await fetch(href, { signal });
  if (!response.ok) throw new Error(response.statusText);
  return ((await response.json()) as RowWindow<AgencyListRow>).rows;
}

/** Bodies × figures of one year, or × years. Sorting is the server's, choosing bodies to compare is here. */
export function AgencyGrid({
  list,
  query,
  rowsHref,
  year,
  years,
  breaks,
  peek: sent,
  maxCompared,
}: {
  list: ShownList;
  query: AgencyListQuery;
  /** Where further rows of the list are fetched; `offset` or `body` is put behind. */
  rowsHref: string;
  year: number;
  years: readonly number[];
  breaks: readonly number[];
  /** The body that the address asks to look at. */
  peek: Peek | null;
  maxCompared: number;
}) {
  const t = useTranslations("agencies");
  const absent = useTranslations("absent");
  const locale = useLocale();
  const isInteractive = useIsInteractive();
  const { note, hrefOf, isPending } = useListState();
  const body = useSearchParams().get("body");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<OpenedMenu | null>(null);

  const { rows, offset, total, size, columns, summaries } = list;
  const store = useMemo(
    () =>
      createWindowStore<AgencyListRow>({ rows, offset, total }, size, (from, signal) =>
        loadRows(`${rowsHref}&offset=${from}`, signal),
      ),
    [offset, rows, rowsHref, size, total],
  );
  const peeked = usePeek(body, sent, (id) => `${rowsHref}&body=${encodeURIComponent(id)}`);
  const closePeek = useCallback(() => {
    note({ body: null });
    document.querySelector<HTMLElement>('[data-grid] [data-cell][tabindex="0"]')?.focus();
  }, [note]);
  const closeMenu = useCallback(() => setMenu(null), []);

  const drawn = useMemo(
    () =>
      agencyColumns({
        query,
        columns,
        summaries,
        years,
        breaks,
        words: { t, absent, locale },
        isTabStop: !isInteractive,
        chosen,
        onChoose: (id) =>
          setChosen((known) => {
            const next = new Set(known);
            if (!next.delete(id)) next.add(id);
            return next;
          }),
        onPeek: (id) => note({ body: id }),
        peekHrefOf: (id) => hrefOf({ body: id }),
        onMenu: isInteractive ? (key, button) => setMenu({ key, button }) : null,
      }),
    [
      absent,
      breaks,
      chosen,
      columns,
      hrefOf,
      isInteractive,
      locale,
      note,
      query,
      summaries,
      t,
      years,
    ],
  );
  const opened = columns.find(({ key }) => key === menu?.key);

  return (
    <>
      <div
        className="flex items-start gap-4"
        onKeyDown={({ key }) => {
          // The grid keeps the key to itself while a range is marked.
          if (key === "Escape" && peeked !== null) closePeek();
        }}
      >
        <VirtualGrid
          label={t("table")}
          columns={drawn}
          pinned={2}
          store={store}
          keyOf={({ agency }) => agency.id}
          rowHeight={ROW_HEIGHT}
          footLabels={[t("total", { count: total }), t("medianRow")]}
          isPending={isPending}
          isMarked={({ agency }) => agency.id === body}
          onSpace={({ agency }) => note({ body: agency.id === body ? null : agency.id })}
          onCursorRow={({ agency }) => {
            // What is looked at follows the cursor.
            if (body !== null && body !== agency.id && peeked !== null) note({ body: agency.id });
          }}
          onFirstRow={(index) => {
            const page = Math.floor(index / size) + 1;
            note({ page: page === 1 ? null : page.toString() });
          }}
          className="max-h-[calc(100dvh-10rem)] [--grid-name:9.5rem] md:max-h-[max(26rem,calc(100dvh-15.5rem))] md:[--grid-name:17rem]"
        >
          <span className="figures">{t("bodies", { count: total })}</span>
          {isInteractive && <GridKeys />}
        </VirtualGrid>
        {peeked !== null && (
          <AgencyPeek
            peeked={peeked}
            year={year}
            closeHref={hrefOf({ body: null })}
            onClose={closePeek}
          />
        )}
      </div>
      {menu !== null && opened !== undefined && (
        <ColumnMenu
          opened={menu}
          id={opened.id}
          label={
            query.across === "years"
              ? t("inYear", { year: opened.key })
              : inLocale(opened.label, locale)
          }
          across={query.across}
          keys={columns.map(({ key }) => key)}
          onClose={closeMenu}
        />
      )}
      <CompareChosen ids={[...chosen]} max={maxCompared} />
    </>
  );
}
