import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import { SeverityTally } from "@/components/ui/severity";
import type { FaultyReport, LateReport } from "@/lib/domain/views/year-view";
import { formatCount, NO_FIGURE } from "@/lib/format";

/** The reports that came latest, with the days. */
export function LateReports({ reports }: { reports: readonly LateReport[] }) {
  const t = useTranslations("years");
  const locale = useLocale();
  return (
    <Table aria-label={t("late.title")}>
      <thead>
        <tr>
          <Th>{t("body")}</Th>
          <Th>{t("late.date")}</Th>
          <Th align="right">{t("late.days")}</Th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ agency, reportId, days, publishedOn }) => (
          <tr key={reportId} className="hover:bg-sunken">
            <RowTh>
              <Link href={`/agencies/${agency.id}`} prefetch={false} className="hover:underline">
                {agency.name}
              </Link>
            </RowTh>
            <Td className="whitespace-nowrap text-muted figures">{publishedOn ?? NO_FIGURE}</Td>
            <Td align="right">
              <Link href={`/reports/${reportId}`} prefetch={false} className="hover:underline">
                {formatCount(days, locale)}
              </Link>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The reports with most open findings, errors first. */
export function FaultyReports({ reports }: { reports: readonly FaultyReport[] }) {
  const t = useTranslations("years");
  return (
    <Table aria-label={t("faulty.title")}>
      <thead>
        <tr>
          <Th>{t("body")}</Th>
          <Th>{t("faulty.open")}</Th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ agency, reportId, open }) => (
          <tr key={reportId} className="hover:bg-sunken">
            <RowTh>
              <Link href={`/reports/${reportId}`} prefetch={false} className="hover:underline">
                {agency.name}
              </Link>
            </RowTh>
            <Td>
              <SeverityTally counts={open} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
