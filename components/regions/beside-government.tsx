import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeverityShape } from "@/components/ui/severity";
import type { FormId } from "@/lib/domain/form-id";
import type { RegionRollup } from "@/lib/domain/views/region-rollup";
import { formById } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";
import { standingsToSums } from "./standings-to-sums";

/** The government's own report: how it stands to the sums, or why it can't be held against them. */
export function BesideGovernment({ rollup, form }: { rollup: RegionRollup; form: FormId }) {
  const t = useTranslations("regions.rollup");
  const locale = useLocale();
  const { government } = rollup;
  if (government === null) return <p className="text-muted">{t("noGovernment")}</p>;
  const { name, reportId } = government;
  if (reportId === null) {
    return (
      <p className="text-muted">
        {t("governmentMissing", { government: name, year: rollup.year.toString() })}
      </p>
    );
  }
  const link = (
    <Link href={`/reports/${reportId}`} prefetch={false} className="prose-link">
      {t("governmentReport", { government: name })}
    </Link>
  );
  if (government.form !== form) {
    const words = government.form === null ? "–" : inLocale(formById(government.form).name, locale);
    return (
      <p className="text-muted">
        {t("governmentOtherForm", { government: name, form: words })} {link}
      </p>
    );
  }
  const counts = standingsToSums(rollup, form);
  return (
    <p>
      {counts.less > 0 && <SeverityShape severity="warning" className="mr-1.5" />}
      {t("agree", { government: name, ...counts })} {link}
    </p>
  );
}
