import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { YearLine, YearList } from "@/lib/domain/views/year-view";
import type { MetricId } from "@/lib/domain/metric-id";
import { formatCount, formatPercent, NO_FIGURE } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { formForYear } from "@/lib/form/catalogue";
import { metricById } from "@/lib/metrics/catalogue";
import { comparabilityOf } from "@/lib/metrics/comparability";
import { formatSummary } from "./change";
import { ChangeText } from "./change-text";
import { yearHref } from "./links";

/** All years: who reported, how well, and a few sums; where the form changes there is a line. */
export function YearTable({ list }: { list: YearList }) {
  const t = useTranslations("years");
  const locale = useLocale();
  const { years, metrics, bodies } = list;
  return (
    <Table aria-label={t("title")} className="min-w-200">
      <thead>
        <tr>
          <Th>{t("year")}</Th>
          <Th align="right">{t("reports")}</Th>
          <Th align="right">{t("share")}</Th>
          <Th align="right">{t("lateReports")}</Th>
          <Th align="right">{t("openFindings")}</Th>
          {metrics.map((id) => (
            <Th key={id} align="right">
              {inLocale(metricById(id).label, locale)}
              {metricById(id).kind !== "share" && (
                <span className="block text-faint">{inLocale(metricById(id).unit, locale)}</span>
              )}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((line, index) => {
          const form = formForYear(line.year);
          const above = years[index - 1];
          const isBreak = above !== undefined && formForYear(above.year)?.id !== form?.id;
          return (
            <tr
              key={line.year}
              className={
                isBreak
                  ? "hover:bg-sunken [&>*]:border-t-2 [&>*]:border-line-strong"
                  : "hover:bg-sunken"
              }
            >
              <RowTh className="align-baseline">
                <Link href={`/years/${line.year}`} className="font-semibold prose-link">
                  {line.year}
                </Link>
                {form !== null && (
                  <span className="block text-2xs text-muted">{inLocale(form.name, locale)}</span>
                )}
              </RowTh>
              <Td align="right" className="align-baseline">
                <Link
                  href={`/agencies?year=${line.year}`}
                  prefetch={false}
                  className="hover:underline"
                >
                  {formatCount(line.reports, locale)}
                </Link>
              </Td>
              <Td align="right" className="align-baseline">
                <Filed reports={line.reports} bodies={bodies} />
              </Td>
              <Td align="right" className="align-baseline">
                {line.dated === 0 ? (
                  NO_FIGURE
                ) : (
                  <Link
                    href={`/agencies?year=${line.year}&published=late`}
                    prefetch={false}
                    className="hover:underline"
                  >
                    {formatCount(line.late, locale)}
                  </Link>
                )}
                {line.dated > 0 && (
                  <span className="block text-2xs text-muted">
                    {t("ofDated", { dated: formatCount(line.dated, locale) })}
                  </span>
                )}
              </Td>
              <Td align="right" className="align-baseline">
                <Link
                  href={`/review?year=${line.year}`}
                  prefetch={false}
                  className="hover:underline"
                >
                  {formatCount(line.openFindings, locale)}
                </Link>
              </Td>
              {metrics.map((id) => (
                <Td key={id} align="right" className="align-baseline">
                  <Total line={line} id={id} />
                </Td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** The share of the list's bodies that has a report, as a number and as a length. */
function Filed({ reports, bodies }: { reports: number; bodies: number }) {
  const locale = useLocale();
  const share = bodies === 0 ? 0 : reports / bodies;
  return (
    <>
      {formatPercent(share, locale)}
      <span aria-hidden className="mt-1 ml-auto block h-1 w-16 bg-sunken">
        <span
          className="block h-1 bg-[var(--series-1)]"
          style={{ width: `${Math.min(100, share * 100)}%` }}
        />
      </span>
    </>
  );
}

function Total({ line, id }: { line: YearLine; id: MetricId }) {
  const t = useTranslations("years");
  const locale = useLocale();
  const { kind } = metricById(id);
  const total = line.totals.find(({ metric }) => metric === id)?.total ?? null;
  const change = line.changes.find(({ metric }) => metric === id);
  if (total === null) return NO_FIGURE;
  const needsCare = line.year === 2021 && comparabilityOf(metricById(id)).across === "with-care";
  return (
    <>
      <Link href={yearHref(line.year, id)} prefetch={false} className="hover:underline">
        {formatSummary(total.value, kind, locale)}
      </Link>
      <span className="block text-2xs text-muted">
        {total.n !== null && t("pooledOver", { n: formatCount(total.n, locale) })}
        {change !== undefined && (
          <span className="block">
            <ChangeText kind={kind} before={change.before.value} after={change.after.value} />
            {needsCare && "†"} {t("sameShort", { bodies: formatCount(change.bodies, locale) })}
          </span>
        )}
      </span>
    </>
  );
}
