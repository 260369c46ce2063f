import { useLocale, useTranslations } from "next-intl";
import { Sparkline } from "@/components/charts/sparkline";
import type { AgencyView, AgencyYear } from "@/lib/domain/views/agency";
import type { PeersView } from "@/lib/domain/views/peers";
import { formatChange, formatFigure } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { type Change, changeSince, HEADLINE } from "./headline";
import { LinkedQuantity, sourceHref } from "./linked-quantity";
import { sayTypical } from "./typical";

/** The few figures that matter of a year: the number, its change, and its place among the peers'. */
export function HeadlineFigures({
  view: { years },
  year,
  peers,
}: {
  view: AgencyView;
  year: AgencyYear;
  peers: PeersView;
}) {
  const locale = useLocale();
  const t = useTranslations("agency");
  const words = useTranslations("peers");
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {HEADLINE.map((id) => {
        const { label, unit, kind } = metricById(id);
        const quantity = year.metrics[id];
        const standing = peers.standings[id];
        const change = changeSince(years, year.year, { id, kind });
        return (
          <div key={id} className="border-t border-line-strong pt-2">
            <dt className="text-xs text-muted">
              {inLocale(label, locale)}
              <span className="ml-1.5 text-2xs">{inLocale(unit, locale)}</span>
            </dt>
            <dd className="mt-1 flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="text-2xl font-semibold figures">
                <LinkedQuantity quantity={quantity} kind={kind} href={sourceHref(id, year)} />
              </span>
              <Sparkline
                points={years.map((each) => ({ year: each.year, value: each.metrics[id].value }))}
              />
            </dd>
            <dd className="text-2xs text-muted">
              {quantity.missing === null && quantity.n !== undefined && (
                <span className="block">
                  {words(quantity.few === true ? "ofFew" : "of", {
                    n: formatFigure(quantity.n, "count", locale),
                  })}
                </span>
              )}
              <span className="block">
                {change === null ? t("noChange") : <ChangeText change={change} kind={kind} />}
              </span>
              {standing !== undefined && standing.place !== null && (
                <span className="block">
                  {words("placeAmong", {
                    place: standing.place,
                    bodies: standing.spread.bodies,
                    median: sayTypical(standing.spread.quantiles.median, kind, locale),
                  })}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function ChangeText({
  change: { since, by, ratio },
  kind,
}: {
  change: Change;
  kind: "count" | "change" | "amount" | "share" | "days";
}) {
  const locale = useLocale();
  const t = useTranslations("agency");
  const year = since.toString();
  if (by === 0) return t("sameAs", { year });
  if (kind === "share") {
    return t("pointsSince", { year, points: formatChange(Math.round(by * 1000) / 10, locale) });
  }
  const amount = formatChange(Math.round(by * 10_000) / 10_000, locale);
  if (ratio === null) return t("changeSince", { year, by: amount });
  return t("changeAndRatio", {
    year,
    by: amount,
    ratio: `${formatChange(Math.round(ratio * 100), locale)}%`,
  });
}
