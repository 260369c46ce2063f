import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Swatch } from "@/components/charts/swatch";
import { QuantityText } from "@/components/figure/quantity-text";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { Comparison } from "@/lib/domain/views/comparison";
import { inLocale } from "@/lib/i18n/locale";
import type { ComparedBody } from "./compared-body";

/** Indicators down the side, each with its bodies; years across. */
export function ComparisonTable({
  metrics,
  bodies,
  years,
}: {
  metrics: Comparison["metrics"];
  bodies: readonly ComparedBody[];
  years: readonly number[];
}) {
  const locale = useLocale();
  const t = useTranslations("compare");
  return (
    <Table aria-label={t("table")} className="sm:w-auto sm:min-w-1/2">
      <thead>
        <tr>
          <Th>{t("indicator")}</Th>
          {years.map((year) => (
            <Th key={year} align="right" className="min-w-22 font-medium text-ink">
              {year}
            </Th>
          ))}
        </tr>
      </thead>
      {metrics.map(({ id, label, unit, kind }) => (
        <tbody key={id}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={years.length + 1}
              className="border-t border-line-strong pt-2.5 pb-1 text-left font-medium"
            >
              {inLocale(label, locale)}
              <span className="ml-1.5 text-2xs font-normal text-muted">
                {inLocale(unit, locale)}
              </span>
            </th>
          </tr>
          {bodies.map(({ agency, colour, reports }) => (
            <tr key={agency.id} className="hover:bg-sunken">
              <RowTh className="min-w-48 border-t-0 py-1">
                <span className="flex items-baseline gap-2">
                  <Swatch colour={colour} />
                  <Link href={`/agencies/${agency.id}`} className="hover:underline">
                    {agency.name}
                  </Link>
                </span>
              </RowTh>
              {reports.map(({ year, values }) => (
                <Td key={year} align="right" className="border-t-0 py-1">
                  <QuantityText quantity={values[id]} kind={kind} />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
