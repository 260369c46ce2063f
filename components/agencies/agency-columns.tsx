"use client";

import { createColumnHelper, rowSelectionFeature, tableFeatures } from "@tanstack/react-table";
import Link from "next/link";
import { QuantityText } from "@/components/figure/quantity-text";
import { SeverityTally } from "@/components/ui/severity";
import type { AgencyListRow } from "@/lib/domain/views/agency-list";
import type { ColumnView } from "@/lib/domain/views/column-view";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import { RankBar } from "./rank-bar";

export const features = tableFeatures({ rowSelectionFeature });

const column = createColumnHelper<typeof features, AgencyListRow>();

export interface ColumnWords {
  readonly agency: string;
  readonly findings: string;
  readonly choose: (name: string) => string;
}

/** The columns of the list: who, what is open, then the figures that were asked for. */
export function agencyColumns(
  columns: readonly ColumnView[],
  locale: AppLocale,
  words: ColumnWords,
  ranked: { readonly id: string; readonly max: number } | null,
) {
  return column.columns([
    column.display({
      id: "choose",
      cell: ({ row }) => (
        <input
          type="checkbox"
          checked={row.getIsSelected()}
          onChange={row.getToggleSelectedHandler()}
          aria-label={words.choose(row.original.agency.name)}
          className="relative top-0.5 size-4 accent-accent print:invisible"
        />
      ),
    }),
    column.accessor((row) => row.agency.name, {
      id: "name",
      header: words.agency,
      cell: ({ row: { original } }) => (
        <>
          <Link href={`/agencies/${original.agency.id}`} className="font-medium hover:underline">
            {original.agency.name}
          </Link>
          {original.agency.region !== null && (
            <span lang="zh-CN" className="mt-0.5 block text-2xs text-muted">
              {original.agency.region.name}
            </span>
          )}
        </>
      ),
    }),
    column.accessor((row) => row.openFindings.error, {
      id: "findings",
      header: words.findings,
      cell: ({ row: { original } }) => (
        <Link href={`/reports/${original.reportId}`} className="hover:underline">
          <SeverityTally counts={original.openFindings} />
        </Link>
      ),
    }),
    ...columns.map((view) =>
      column.accessor((row) => row.values[view.id], {
        id: view.id,
        header: inLocale(view.label, locale),
        cell: ({ getValue }) => {
          const quantity = getValue() ?? { value: null, missing: "no-report" as const };
          return (
            <>
              <QuantityText quantity={quantity} kind={view.kind} />
              {ranked?.id === view.id && <RankBar value={quantity.value} max={ranked.max} />}
            </>
          );
        },
      }),
    ),
  ]);
}
