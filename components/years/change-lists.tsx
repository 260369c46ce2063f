import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { BiggestChanges, BodyChange } from "@/lib/domain/views/year-view";
import { formatCount, formatFactor } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import type { Metric } from "@/lib/metrics/metric";
import { formatChangeOf } from "./change";
import { ValueLink } from "./value-link";

/** Who changed most from one year to the next: by how much, and how many times. */
export function ChangeLists({
  metric,
  year,
  changes,
}: {
  metric: Metric;
  year: number;
  changes: BiggestChanges;
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  const { compared, least, byDifference, byFactor } = changes;
  if (byDifference.length === 0) {
    return <p className="text-xs text-muted">{t("changes.none")}</p>;
  }
  const count = formatCount(compared, locale);
  return (
    <>
      <p className="mb-3 max-w-prose text-xs text-muted">
        {least === 0
          ? t("changes.all", { bodies: count })
          : t(metric.kind === "share" ? "changes.leastCases" : "changes.least", {
              bodies: count,
              least: formatCount(least, locale),
              unit: inLocale(metric.unit, locale),
            })}
      </p>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <List title={t("changes.byDifference")} metric={metric} year={year} rows={byDifference} />
        {byFactor.length > 0 && (
          <List title={t("changes.byFactor")} metric={metric} year={year} rows={byFactor} />
        )}
      </div>
    </>
  );
}

function List({
  title,
  metric,
  year,
  rows,
}: {
  title: string;
  metric: Metric;
  year: number;
  rows: readonly BodyChange[];
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  const hasFactor = rows.some(({ factor }) => factor !== null);
  return (
    <div>
      <h4 className="mb-1 text-sm font-semibold">{title}</h4>
      <Table aria-label={title}>
        <thead>
          <tr>
            <Th>{t("body")}</Th>
            <Th align="right">{year - 1}</Th>
            <Th align="right">{year}</Th>
            <Th align="right">{t("changes.difference")}</Th>
            {hasFactor && <Th align="right">{t("changes.factor")}</Th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agency, before, after, difference, factor }) => (
            <tr key={agency.id} className="hover:bg-sunken">
              <RowTh>
                <Link href={`/agencies/${agency.id}`} prefetch={false} className="hover:underline">
                  {agency.name}
                </Link>
              </RowTh>
              <Td align="right">
                <ValueLink metric={metric.id} value={before} />
              </Td>
              <Td align="right">
                <ValueLink metric={metric.id} value={after} />
              </Td>
              <Td align="right">
                {metric.kind === "share"
                  ? t("points", {
                      change: formatChangeOf({ as: "points", by: difference }, locale),
                    })
                  : formatChangeOf({ as: "number", by: difference }, locale)}
              </Td>
              {hasFactor && (
                <Td align="right" className="text-muted">
                  {factor === null ? "" : formatFactor(factor, locale)}
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
