"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { QuantityText } from "@/components/figure/quantity-text";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import { formatCount } from "@/lib/format";
import type { ChartTable } from "./chart-table";
import { isFramed, openTab } from "./framed";

/** More rows nobody reads below a chart; the file has them. */
const MOST_ROWS = 200;

/** Inside another site's page a link opens a tab: what can be done there must not be done in a frame. */
function openOutside(href: string) {
  return (event: MouseEvent) => {
    if (!isFramed()) return;
    event.preventDefault();
    openTab(href);
  };
}

/** The table behind a chart: folded on the screen, unfolded on paper, and there without a script. */
export function ChartFigures({ table, title }: { table: ChartTable; title: string }) {
  const t = useTranslations("charts");
  const locale = useLocale();
  const shown = table.rows.slice(0, MOST_ROWS);
  const all = table.all ?? table.rows.length;
  return (
    <details className="group/figures mt-1 text-2xs print:[&::details-content]:[content-visibility:visible]">
      <summary className="w-fit rounded-sm text-muted hover:text-ink print:hidden pointer-coarse:py-2">
        {t("figures")}
      </summary>
      <Table aria-label={t("tableOf", { title })} className="mt-1 mb-2">
        <thead>
          <tr>
            <Th>{table.heading}</Th>
            {table.columns.map(({ id, label, unit }) => (
              <Th key={id} align="right">
                {label}
                {unit !== "" && <span className="block text-faint">{unit}</span>}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <RowTh>
                {row.href === null ? (
                  row.label
                ) : (
                  <Link
                    href={row.href}
                    className="prose-link"
                    prefetch={false}
                    onClick={openOutside(row.href)}
                  >
                    {row.label}
                  </Link>
                )}
              </RowTh>
              {table.columns.map(({ id, kind }, index) => {
                const quantity = row.cells[index];
                return (
                  <Td key={id} align="right">
                    {quantity !== undefined && <QuantityText quantity={quantity} kind={kind} />}
                  </Td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      {shown.length < all && (
        <p className="text-muted">
          {t("onlyFirst", {
            shown: formatCount(shown.length, locale),
            all: formatCount(all, locale),
          })}
        </p>
      )}
    </details>
  );
}
