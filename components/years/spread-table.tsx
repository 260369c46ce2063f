import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { Spread } from "@/lib/domain/views/spread";
import { formatCount, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { formatSummary } from "./change";
import { SpreadStrip } from "./spread-strip";

const QUANTILES = ["p10", "p25", "median", "p75", "p90"] as const;

/** An indicator by year: all together, and how the bodies lie around their middle. */
export function SpreadTable({
  caption,
  spreads,
  hrefOf,
}: {
  caption: string;
  spreads: readonly Spread[];
  hrefOf: (year: number) => string;
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  const known = spreads.flatMap(({ quantiles }) => quantiles ?? []);
  const floor = Math.min(...known.map(({ p10 }) => p10));
  const scale = Math.max(...known.map(({ p90 }) => p90));
  return (
    <Table aria-label={caption} className="min-w-160">
      <thead>
        <tr>
          <Th>{t("year")}</Th>
          <Th align="right">{t("bodies")}</Th>
          <Th align="right">{t("few")}</Th>
          <Th align="right">{t("total")}</Th>
          {QUANTILES.map((name) => (
            <Th key={name} align="right">
              {t(`quantiles.${name}`)}
            </Th>
          ))}
          <Th className="w-40 pl-4">{t("strip")}</Th>
        </tr>
      </thead>
      <tbody>
        {spreads.map(({ metric: id, year, bodies, few, total, quantiles }) => {
          const metric = metricById(id);
          const write = (value: number) => formatSummary(value, metric.kind, locale);
          return (
            <tr key={year} className="hover:bg-sunken">
              <RowTh>
                <Link href={hrefOf(year)} className="prose-link">
                  {year}
                </Link>
              </RowTh>
              <Td align="right">{formatCount(bodies, locale)}</Td>
              <Td align="right" className="text-muted">
                {metric.formula === "rate" && metric.least !== null
                  ? formatCount(few, locale)
                  : NO_FIGURE}
              </Td>
              <Td align="right">
                {total === null ? (
                  NO_FIGURE
                ) : total.n === null ? (
                  write(total.value)
                ) : (
                  <span
                    tabIndex={0}
                    className="cursor-help rounded-sm"
                    data-hint={t("pooledOver", { n: formatCount(total.n, locale) })}
                  >
                    {write(total.value)}
                    <span className="sr-only">
                      {" "}
                      {t("pooledOver", { n: formatCount(total.n, locale) })}
                    </span>
                  </span>
                )}
              </Td>
              {QUANTILES.map((name) => (
                <Td
                  key={name}
                  align="right"
                  className={name === "median" ? "font-medium" : undefined}
                >
                  {quantiles === null ? NO_FIGURE : write(quantiles[name])}
                </Td>
              ))}
              <Td className="pl-4">
                {quantiles !== null && (
                  <SpreadStrip
                    quantiles={quantiles}
                    from={floor}
                    to={scale}
                    label={`${inLocale(metric.label, locale)} ${year}`}
                  />
                )}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
