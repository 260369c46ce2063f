import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { YearTotal } from "@/lib/domain/views/year-total";
import type { IndicatorLine } from "@/lib/domain/views/year-view";
import { formatCount, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { formatSummary } from "./change";
import { ChangeText } from "./change-text";
import { tableHref, yearHref } from "./links";

/**
 * The sums that one comes for. Below each how it changed: over the bodies that have it in both
 * years, and over all, which also tells who reported.
 */
export function HeadlineFigures({
  year,
  lines,
  before,
  filter,
}: {
  year: number;
  lines: readonly IndicatorLine[];
  before: readonly YearTotal[];
  filter: BodyFilter;
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  return (
    <ul
      aria-label={t("headline")}
      className="grid grid-cols-2 gap-x-6 gap-y-6 border-t border-line pt-4 lg:grid-cols-4 lg:gap-x-8"
    >
      {lines.map(({ spread, change }) => {
        const metric = metricById(spread.metric);
        const { kind } = metric;
        const was = before.find((total) => total.metric === metric.id) ?? null;
        return (
          <li key={metric.id} className="min-w-0">
            <p className="text-xs text-muted">
              <Link
                href={yearHref(year, metric.id, filter)}
                className="inline-block py-1 hover:text-ink hover:underline"
              >
                {inLocale(metric.label, locale)}
              </Link>
            </p>
            <p className="mt-0.5 text-2xl font-semibold figures">
              {spread.total === null ? (
                NO_FIGURE
              ) : (
                <Link
                  href={tableHref(year, metric.id, { filter })}
                  prefetch={false}
                  className="hover:underline hover:underline-offset-4"
                >
                  {formatSummary(spread.total.value, kind, locale)}
                </Link>
              )}
              {kind !== "share" && (
                <span className="ml-1.5 text-xs font-normal text-muted">
                  {inLocale(metric.unit, locale)}
                </span>
              )}
            </p>
            <p className="mt-1 text-2xs text-muted">
              {spread.total?.n == null
                ? t("bodiesIn", { bodies: formatCount(spread.bodies + spread.few, locale) })
                : t("pooledOver", { n: formatCount(spread.total.n, locale) })}
            </p>
            {change !== null && (
              <p className="text-2xs text-muted figures">
                <span className="font-medium text-ink">
                  <ChangeText kind={kind} before={change.before.value} after={change.after.value} />
                </span>{" "}
                {t("sameBodies", { bodies: formatCount(change.bodies, locale) })}
              </p>
            )}
            {was !== null && was.total !== null && spread.total !== null && (
              <p className="text-2xs text-muted figures">
                <ChangeText kind={kind} before={was.total.value} after={spread.total.value} />{" "}
                {t("allBodies", { before: formatSummary(was.total.value, kind, locale) })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
