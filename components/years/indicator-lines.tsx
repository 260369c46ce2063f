import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { IndicatorLine } from "@/lib/domain/views/year-view";
import { formatCount, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { comparabilityOf } from "@/lib/metrics/comparability";
import { formatSummary } from "./change";
import { ChangeText } from "./change-text";
import { tableHref, yearHref } from "./links";

/** Every indicator of a group: all bodies together, their middle and their spread, and the change. */
export function IndicatorLines({
  caption,
  year,
  lines,
  chosen,
  filter,
  group,
}: {
  caption: string;
  year: number;
  lines: readonly IndicatorLine[];
  chosen: MetricId;
  filter: BodyFilter;
  group: string | null;
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  const isOverBreak = year === 2021;
  return (
    <Table aria-label={caption} className="min-w-180">
      <thead>
        <tr>
          <Th>{t("indicator")}</Th>
          <Th>{t("unit")}</Th>
          <Th align="right">{t("total")}</Th>
          <Th align="right">{t("quantiles.median")}</Th>
          <Th align="right">{t("quantiles.p10")}</Th>
          <Th align="right">{t("quantiles.p90")}</Th>
          <Th align="right">{t("bodies")}</Th>
          <Th align="right">{t("leftOut")}</Th>
          <Th align="right">{t("changeSame")}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ spread, change }) => {
          const metric = metricById(spread.metric);
          const { quantiles, total, bodies, few, reports } = spread;
          const write = (value: number | undefined) =>
            value === undefined ? NO_FIGURE : formatSummary(value, metric.kind, locale);
          const needsCare = isOverBreak && comparabilityOf(metric).across === "with-care";
          return (
            <tr
              key={metric.id}
              aria-current={metric.id === chosen || undefined}
              className="hover:bg-sunken aria-[current=true]:bg-accent-wash"
            >
              <RowTh>
                <Link
                  href={`${yearHref(year, metric.id, filter, group)}#indicator`}
                  prefetch={false}
                  className="prose-link"
                >
                  {inLocale(metric.label, locale)}
                </Link>
              </RowTh>
              <Td className="whitespace-nowrap text-muted">{inLocale(metric.unit, locale)}</Td>
              <Td align="right">
                {total === null ? (
                  NO_FIGURE
                ) : (
                  <Link
                    href={tableHref(year, metric.id, { filter })}
                    prefetch={false}
                    data-hint={
                      total.n === null
                        ? undefined
                        : t("pooledOver", { n: formatCount(total.n, locale) })
                    }
                    className="hover:underline"
                  >
                    {write(total.value)}
                    {total.n !== null && (
                      <span className="sr-only">
                        {" "}
                        {t("pooledOver", { n: formatCount(total.n, locale) })}
                      </span>
                    )}
                  </Link>
                )}
              </Td>
              <Td align="right" className="font-medium">
                {write(quantiles?.median)}
              </Td>
              <Td align="right">{write(quantiles?.p10)}</Td>
              <Td align="right">{write(quantiles?.p90)}</Td>
              <Td align="right">{formatCount(bodies, locale)}</Td>
              <Td align="right" className="text-muted">
                <span
                  tabIndex={0}
                  className="cursor-help rounded-sm"
                  data-hint={t("leftOutHint", {
                    few: formatCount(few, locale),
                    absent: formatCount(reports - bodies - few, locale),
                  })}
                >
                  {formatCount(reports - bodies, locale)}
                  <span className="sr-only">
                    {" "}
                    {t("leftOutHint", {
                      few: formatCount(few, locale),
                      absent: formatCount(reports - bodies - few, locale),
                    })}
                  </span>
                </span>
              </Td>
              <Td align="right">
                {change === null ? (
                  NO_FIGURE
                ) : (
                  <span
                    tabIndex={0}
                    className="cursor-help rounded-sm"
                    data-hint={t("sameBodies", { bodies: formatCount(change.bodies, locale) })}
                  >
                    <ChangeText
                      kind={metric.kind}
                      before={change.before.value}
                      after={change.after.value}
                    />
                    {needsCare && <sup aria-hidden>†</sup>}
                    <span className="sr-only">
                      {" "}
                      {t("sameBodies", { bodies: formatCount(change.bodies, locale) })}
                      {needsCare && t("careMark")}
                    </span>
                  </span>
                )}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
