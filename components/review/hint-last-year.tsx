import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { OtherYearFigure } from "@/lib/domain/views/finding";
import { formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";

/** The figures that another year's report gives, each a way to its place there. */
export function HintLastYear({ figures }: { figures: readonly OtherYearFigure[] }) {
  const t = useTranslations("review");
  const locale = useLocale();
  if (figures.length === 0) return null;
  return (
    <section aria-labelledby="other-year" className="text-xs">
      <h3 id="other-year" className="mb-1 text-sm">
        {t("otherYear")}
      </h3>
      <ul className="space-y-1 figures">
        {figures.map(({ address, label, value, year, reportId }) => {
          const words = `${inLocale(label, locale)} ${formatCount(value, locale)}`;
          return (
            <li key={`${year}-${address ?? label.zh}`}>
              {reportId === null ? (
                words
              ) : (
                <Link
                  href={`/reports/${reportId}${address === null ? "" : `?cell=${address}`}`}
                  className="prose-link"
                >
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
