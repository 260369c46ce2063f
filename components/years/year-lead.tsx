import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { YearView } from "@/lib/domain/views/year-view";
import { formForYear } from "@/lib/form/catalogue";
import { formatCount, formatPercent } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { tableHref } from "./links";

/** How many reported, of how many bodies, on which form. */
export function YearLead({
  view: { year, status, bodies },
  filter,
}: {
  view: YearView;
  filter: BodyFilter;
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  const form = formForYear(year);
  return (
    <p>
      <Link
        href={tableHref(year, "applications-received", { filter })}
        prefetch={false}
        className="prose-link"
      >
        {t("leadReports", { reports: formatCount(status.reports, locale) })}
      </Link>
      {t("leadShare", {
        bodies: formatCount(bodies, locale),
        share: formatPercent(bodies === 0 ? 0 : status.reports / bodies, locale),
      })}
      {form !== null && ` · ${inLocale(form.name, locale)}`}
    </p>
  );
}
