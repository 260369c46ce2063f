import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { Overview } from "@/lib/domain/views/overview";
import { formatCount } from "@/lib/format";

/** How many reports of each year are stored, each with its length beside it. */
export function YearList({ years }: { years: Overview["years"] }) {
  const t = useTranslations("overview");
  const locale = useLocale();
  const most = Math.max(1, ...years.map(({ reports }) => reports));
  return (
    <Table aria-label={t("byYear")}>
      <thead>
        <tr>
          <Th className="w-24">{t("year")}</Th>
          <Th align="right" className="w-20 whitespace-nowrap">
            {t("reports")}
          </Th>
          <Th>
            <span className="sr-only">{t("share")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, reports }) => (
          <tr key={year} className="hover:bg-sunken">
            <RowTh>
              <Link href={`/agencies?year=${year}`} className="prose-link">
                {year}
              </Link>
            </RowTh>
            <Td align="right">{formatCount(reports, locale)}</Td>
            <Td aria-hidden className="w-full">
              <span
                className="block h-2 bg-[var(--series-1)]"
                style={{ width: `${(reports / most) * 100}%` }}
              />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
