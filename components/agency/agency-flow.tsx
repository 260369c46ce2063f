import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { OUTCOMES, seriesColour } from "@/components/charts/colours";
import { Flow } from "@/components/charts/lazy-charts";
import type { AgencyView, AgencyYear } from "@/lib/domain/views/agency";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { sourceHref } from "./linked-quantity";

const INCOMING: typeof OUTCOMES = [
  { id: "applications-received", colour: seriesColour(0) },
  { id: "applications-carried-in", colour: "var(--line-strong)", hatched: true },
];

/** What came in during a year and what became of it: received and carried in, handled and carried out. */
export function AgencyFlow({ agency, year }: { agency: AgencyView["agency"]; year: AgencyYear }) {
  const locale = useLocale();
  const t = useTranslations("agency");
  const charts = useTranslations("charts");
  const sideOf = ({ id, colour, hatched }: (typeof OUTCOMES)[number]) => ({
    id,
    label: inLocale(metricById(id).label, locale),
    colour,
    hatched,
    quantity: year.metrics[id],
  });
  const incoming = INCOMING.map(sideOf);
  const outgoing = OUTCOMES.map(sideOf);
  const title = t("chart.flow", { year: year.year.toString() });
  const unit = charts("unit.requests");
  return (
    <ChartFrame
      title={title}
      unit={unit}
      source={t("sourceOfYear", { body: agency.name, year: year.year.toString() })}
      table={{
        heading: t("figure"),
        columns: [{ id: "value", label: year.year.toString(), unit, kind: "count" }],
        rows: [...incoming, ...outgoing].map(({ id, label, quantity }) => ({
          id,
          label,
          href: sourceHref(id, year),
          cells: [quantity],
        })),
      }}
      fileName={`${agency.name} ${title}`}
    >
      <Flow
        description={charts("describe", { title, body: agency.name })}
        incoming={incoming}
        outgoing={outgoing}
      />
    </ChartFrame>
  );
}
