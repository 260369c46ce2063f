"use client";

import { useTable } from "@tanstack/react-table";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { AgencyListRow } from "@/lib/domain/views/agency-list";
import type { ColumnView } from "@/lib/domain/views/column-view";
import { inLocale } from "@/lib/i18n/locale";
import { agencyColumns, features } from "./agency-columns";
import { CompareChosen } from "./compare-chosen";
import { type SortOrder, SortHeader } from "./sort-header";

const TEXT_COLUMNS = new Set(["choose", "name", "findings"]);
const isText = (id: string) => TEXT_COLUMNS.has(id);

/** Bodies × figures of one year. Sorting is the server's, choosing bodies to compare is here. */
export function AgencyTable({
  rows,
  columns,
  sort,
  order,
  maxCompared,
  children,
}: {
  rows: readonly AgencyListRow[];
  columns: readonly ColumnView[];
  sort: string;
  order: SortOrder;
  maxCompared: number;
  /** The foot of the table: its totals. */
  children: ReactNode;
}) {
  const t = useTranslations("agencies");
  const locale = useLocale();
  const data = useMemo(() => [...rows], [rows]);
  const definitions = useMemo(() => {
    const values = rows.map((row) => row.values[sort as ColumnView["id"]]?.value ?? 0);
    return agencyColumns(
      columns,
      locale,
      {
        agency: t("agency"),
        findings: t("findings"),
        choose: (name) => t("choose", { name }),
      },
      { id: sort, max: Math.max(0, ...values) },
    );
  }, [columns, locale, rows, sort, t]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row) => row.agency.id,
  });
  const unitOf = (id: string) => {
    const view = columns.find((column) => column.id === id);
    return view === undefined ? null : inLocale(view.unit, locale);
  };

  return (
    <>
      <Table aria-label={t("table")}>
        <thead>
          <tr>
            {table.getFlatHeaders().map((header) =>
              header.id === "choose" ? (
                <Th key={header.id} className="w-8">
                  <span className="sr-only">{t("chooseHeading")}</span>
                </Th>
              ) : (
                <SortHeader
                  key={header.id}
                  id={header.id}
                  label={String(header.column.columnDef.header)}
                  unit={unitOf(header.id)}
                  sort={sort}
                  order={order}
                  align={isText(header.id) ? "left" : "right"}
                />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className="hover:bg-sunken">
              {row.getAllCells().map((cell) =>
                cell.column.id === "name" ? (
                  <RowTh key={cell.id} className="min-w-44 align-baseline">
                    <table.FlexRender cell={cell} />
                  </RowTh>
                ) : (
                  <Td
                    key={cell.id}
                    align={isText(cell.column.id) ? "left" : "right"}
                    className="align-baseline"
                  >
                    <table.FlexRender cell={cell} />
                  </Td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {children}
      </Table>
      <CompareChosen ids={table.getSelectedRowModel().rows.map(({ id }) => id)} max={maxCompared} />
    </>
  );
}
