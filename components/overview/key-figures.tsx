import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/sparkline";
import { cn } from "@/components/ui/cn";
import type { KeyFigure } from "@/lib/domain/views/overview";
import { formatChange, formatFigure, formatPercent, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";

/** The few indicators that matter most, over all bodies, each with its years and how it changed. */
export function KeyFigures({ figures, year }: { figures: readonly KeyFigure[]; year: number }) {
  const t = useTranslations("overview");
  return (
    <section aria-label={t("keyFigures", { year: year.toString() })}>
      <ul className="grid gap-x-10 gap-y-6 border-t border-line pt-4 sm:grid-cols-2 xl:grid-cols-4">
        {figures.map((figure) => (
          <li key={figure.metric.id} className="min-w-0">
            <Figure figure={figure} year={year} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figure({ figure, year }: { figure: KeyFigure; year: number }) {
  const locale = useLocale();
  const t = useTranslations("overview");
  const { metric, totals } = figure;
  const now = totals.find((total) => total.year === year);
  const isRate = metric.kind === "share";
  return (
    <>
      <p className="text-xs text-muted">
        <Link
          href={`/indicators/${metric.id}`}
          className="inline-block py-1 hover:text-ink hover:underline"
        >
          {inLocale(metric.label, locale)}
        </Link>
      </p>
      <div className="mt-1 flex items-end justify-between gap-4">
        <p className="text-2xl font-semibold figures">
          <Link
            href={`/years/${year}?metric=${metric.id}`}
            className="hover:underline hover:underline-offset-4"
          >
            {now?.total == null ? NO_FIGURE : formatFigure(now.total.value, metric.kind, locale)}
          </Link>
          {!isRate && (
            <span className="ml-1.5 text-xs font-normal text-muted">
              {inLocale(metric.unit, locale)}
            </span>
          )}
        </p>
        <Sparkline
          points={totals.map((total) => ({
            year: total.year,
            value: total.total?.value ?? null,
          }))}
          className="h-9 w-28 shrink-0"
        />
      </div>
      <p className="mt-1 text-2xs text-muted">
        <ChangeText figure={figure} />
        {now !== undefined &&
          now.bodies < now.reports &&
          t("without", { year: year.toString(), count: now.reports - now.bodies })}
      </p>
    </>
  );
}

/** How it changed over the same bodies; of a rate in points, of a sum in percent. */
function ChangeText({ figure: { metric, change } }: { figure: KeyFigure }) {
  const locale = useLocale();
  const t = useTranslations("overview");
  if (change === null) return null;
  const { before, after, bodies } = change;
  const isRate = metric.kind === "share";
  const difference = isRate
    ? Math.round((after.value - before.value) * 1000) / 10
    : before.value === 0
      ? null
      : after.value / before.value - 1;
  if (difference === null) return null;
  const sign = difference > 0 ? "+" : "";
  const words = isRate
    ? t("points", { change: formatChange(difference, locale) })
    : `${sign}${formatPercent(difference, locale)}`;
  return (
    <>
      <span className={cn("font-medium", difference === 0 ? "text-muted" : "text-ink")}>
        {words}
      </span>{" "}
      {t("overSame", { bodies })}{" "}
    </>
  );
}
