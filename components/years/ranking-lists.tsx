import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { BodyValue, Ranking, RankedBody } from "@/lib/domain/views/year-view";
import { formatCount, formatFigure } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import type { Metric } from "@/lib/metrics/metric";
import { tableHref } from "./links";
import { ValueLink } from "./value-link";

/** Who has most and who has least; whose rate rests on few cases stands apart, without a place. */
export function RankingLists({
  metric,
  year,
  ranking,
  filter,
}: {
  metric: Metric;
  year: number;
  ranking: Ranking;
  filter: BodyFilter;
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  const { highest, lowest, atLowest, few } = ranking;
  const least = lowest[0]?.quantity.value ?? null;
  return (
    <div
      className={cn(
        "grid gap-x-12 gap-y-6 lg:grid-cols-2",
        few.length > 0 && lowest.length > 0 && "xl:grid-cols-3",
      )}
    >
      <List
        title={t("ranking.highest")}
        metric={metric}
        rows={highest}
        href={tableHref(year, metric.id, { filter })}
      />
      {lowest.length > 0 && (
        <List
          title={t("ranking.lowest")}
          metric={metric}
          rows={lowest}
          href={tableHref(year, metric.id, { filter, ascending: true })}
          note={
            atLowest > 1 && least !== null
              ? t("ranking.shared", {
                  bodies: formatCount(atLowest, locale),
                  value: formatFigure(least, metric.kind, locale),
                })
              : undefined
          }
        />
      )}
      {few.length > 0 && (
        <div>
          <h4 className="mb-1 text-sm font-semibold">{t("ranking.few")}</h4>
          <p className="mb-2 text-2xs text-muted">{t("ranking.fewNote")}</p>
          <Rows label={t("ranking.few")} metric={metric} rows={few} />
        </div>
      )}
    </div>
  );
}

function List({
  title,
  metric,
  rows,
  href,
  note,
}: {
  title: string;
  metric: Metric;
  rows: readonly RankedBody[];
  href: string;
  note?: string | undefined;
}) {
  const t = useTranslations("years");
  return (
    <div>
      <div className="mb-1 flex items-baseline justify-between gap-4">
        <h4 className="text-sm font-semibold">{title}</h4>
        <Link href={href} prefetch={false} className="text-2xs prose-link print:hidden">
          {t("ranking.all")}
        </Link>
      </div>
      {note !== undefined && <p className="mb-2 text-2xs text-muted">{note}</p>}
      <Rows label={title} metric={metric} rows={rows} />
    </div>
  );
}

function Rows({
  label,
  metric,
  rows,
}: {
  label: string;
  metric: Metric;
  rows: readonly (BodyValue | RankedBody)[];
}) {
  const t = useTranslations("years");
  const locale = useLocale();
  const isRanked = rows.some((row) => "place" in row);
  return (
    <Table aria-label={label}>
      <thead>
        <tr>
          {isRanked && (
            <Th align="right" className="w-10">
              {t("ranking.place")}
            </Th>
          )}
          <Th>{t("body")}</Th>
          <Th align="right">{inLocale(metric.unit, locale)}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.agency.id} className="hover:bg-sunken">
            {"place" in row && (
              <Td align="right" className="text-muted">
                {row.place}
              </Td>
            )}
            <RowTh>
              <Link
                href={`/agencies/${row.agency.id}`}
                prefetch={false}
                className="hover:underline"
              >
                {row.agency.name}
              </Link>
            </RowTh>
            <Td align="right">
              <ValueLink metric={metric.id} value={row} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
