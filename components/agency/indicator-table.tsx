import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";

import { Sparkline } from "@/components/charts/sparkline";
import { cn } from "@/components/ui/cn";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { AgencyYear } from "@/lib/domain/views/agency";
import type { PeerStanding, PeersView } from "@/lib/domain/views/peers";
import { inLocale } from "@/lib/i18n/locale";
import type { IndicatorRow } from "./indicator-groups";
import { LinkedQuantity, sourceHref } from "./linked-quantity";
import { PeerStrip } from "./peer-strip";

import { sayTypical } from "./typical";
import { FORM_STEP, isFirstOfForm, YearColumns } from "./year-columns";

/** Indicators down the side, years across; then how they went, and how the body stands in one year. */
export function IndicatorTable({
  caption,
  rows,
  years,
  peers,
}: {
  caption: string;
  rows: readonly IndicatorRow[];
  years: readonly AgencyYear[];
  peers: PeersView;
}) {
  const locale = useLocale();
  const t = useTranslations("agency");
  const words = useTranslations("peers");
  const hasPeers = Object.keys(peers.standings).length > 0;
  const chosen = years.find(({ year }) => year === peers.year);
  return (
    <Table aria-label={caption} className="w-auto min-w-full table-fixed">
      <colgroup>
        <col className="w-52" />
        {years.map(({ year }) => (
          <col key={year} className="w-20" />
        ))}
        <col className="w-22" />
        {hasPeers && (
          <>
            <col className="w-20" />
            <col className="w-30" />
            <col className="w-22" />
            <col className="w-20" />
          </>
        )}
      </colgroup>
      <YearColumns years={years} label={t("figure")}>
        <Th rowSpan={2} className="pl-4">
          {t("trend")}
        </Th>
        {hasPeers && (
          <>
            <Th rowSpan={2} align="right">
              {words("median")}
            </Th>
            <Th rowSpan={2} align="right">
              {words("band")}
            </Th>
            <Th rowSpan={2} className="pl-2">
              {words("position")}
            </Th>
            <Th rowSpan={2} align="right">
              {words("place")}
            </Th>
          </>
        )}
      </YearColumns>
      <tbody>
        {rows.map(({ id, label, unit, kind }) => (
          <tr key={id} className="hover:bg-sunken">
            <RowTh className="max-md:min-w-28">
              <Link href={`/indicators/${id}`} prefetch={false} className="hover:underline">
                {inLocale(label, locale)}
              </Link>
              <span className="ml-1.5 text-2xs text-muted">{inLocale(unit, locale)}</span>
            </RowTh>
            {years.map((year, index) => (
              <Td
                key={year.year}
                align="right"
                className={isFirstOfForm(years, index) ? FORM_STEP : undefined}
              >
                <LinkedQuantity
                  quantity={year.metrics[id]}
                  kind={kind}
                  href={sourceHref(id, year)}
                />
              </Td>
            ))}
            <Td className="py-0 pl-4 align-middle">
              <Sparkline
                height={20}
                points={years.map(({ year, metrics }) => ({ year, value: metrics[id].value }))}
              />
            </Td>
            {hasPeers && (
              <PeerCells
                standing={peers.standings[id]}
                value={chosen?.metrics[id].value ?? null}
                kind={kind}
              />
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function PeerCells({
  standing,
  value,
  kind,
}: {
  standing: PeerStanding | undefined;
  value: number | null;
  kind: IndicatorRow["kind"];
}) {
  const locale = useLocale();
  const t = useTranslations("peers");
  if (standing === undefined) {
    return (
      <Td colSpan={4} className="text-center text-2xs text-faint">
        {t("tooFewValues")}
      </Td>
    );
  }
  const { spread, place } = standing;
  const { quantiles, bodies } = spread;
  const say = (at: number) => sayTypical(at, kind, locale);
  return (
    <>
      <Td align="right">{say(quantiles.median)}</Td>
      <Td align="right" className="text-muted">
        {t("range", { from: say(quantiles.p25), to: say(quantiles.p75) })}
      </Td>
      <Td className="py-0 pl-2 align-middle">
        <PeerStrip quantiles={quantiles} value={value} />
      </Td>
      <Td align="right" className={cn("figures", place === null && "text-faint")}>
        {place === null ? t("noPlace") : t("placeOf", { place, bodies })}
      </Td>
    </>
  );
}
