import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { SeverityTally } from "@/components/ui/severity";
import type { ReportView } from "@/lib/domain/views/report";
import { formById } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";

/** One line under the title: form, date, how much was read, how many doubts, what fails. */
export function ReportLead({ report }: { report: ReportView }) {
  const t = useTranslations("report");
  const format = useFormatter();
  const locale = useLocale();
  const { form, publishedOn, figures, diagnostics, neighbours } = report;
  const otherNames = report.agencyNames.filter((name) => name !== report.agency.name);
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>{form === null ? t("noForm") : inLocale(formById(form).name, locale)}</span>
        <span>
          {publishedOn === null
            ? t("undated")
            : t("dated", {
                date: format.dateTime(new Date(`${publishedOn}T00:00:00+08:00`), {
                  dateStyle: "medium",
                }),
              })}
        </span>
        <span className="figures">{t("read", figures)}</span>
        {diagnostics.length > 0 && (
          <a href="#doubts" className="prose-link">
            {t("doubts", { count: diagnostics.length })}
          </a>
        )}
        <span className="text-ink">
          <SeverityTally counts={report.openFindings} words />
        </span>
      </p>
      {otherNames.length > 0 && (
        <p className="text-xs">{t("names", { names: otherNames.join("、") })}</p>
      )}
      <p className="flex flex-wrap gap-x-4 text-xs print:hidden">
        {neighbours.before !== null && (
          <Link href={`/reports/${neighbours.before.reportId}`} className="prose-link">
            ← {neighbours.before.year}
          </Link>
        )}
        {neighbours.after !== null && (
          <Link href={`/reports/${neighbours.after.reportId}`} className="prose-link">
            {neighbours.after.year} →
          </Link>
        )}
      </p>
    </div>
  );
}
