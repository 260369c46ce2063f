import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { Legend } from "@/components/charts/legend";
import { chartCsvAddress, embedAddress } from "@/lib/domain/views/chart-spec";
import type { ChartView } from "@/lib/domain/views/chart-view";
import { DrawnView, hasLegend } from "./drawn-view";
import { partSeries } from "./view-series";
import { summaryOfView } from "./view-summary";
import { tableOfView } from "./view-table";
import { wordsOfView } from "./view-words";

/** Rows that travel with the page; the server writes the rest into a file. */
const MOST_ROWS = 200;

/** A chart as an address asks for it, in its frame. */
export function ChartOfView({ view }: { view: ChartView }) {
  const locale = useLocale();
  const t = useTranslations("chartWords");
  const charts = useTranslations("charts");
  const summary = useTranslations("chartWords.summary");
  const absent = useTranslations("absent");
  const words = { locale, t, charts };
  const said = wordsOfView(view, words);
  const description = summaryOfView(view, { locale, t: summary, absent });
  const table = tableOfView(view, words);
  const isLong = table.rows.length > MOST_ROWS;
  return (
    <ChartFrame
      {...said}
      summary={description}
      table={
        isLong ? { ...table, rows: table.rows.slice(0, MOST_ROWS), all: table.rows.length } : table
      }
      csvHref={isLong ? chartCsvAddress(view.spec) : undefined}
      embedHref={embedAddress(view.spec)}
      legend={
        hasLegend(view) ? (
          <Legend series={partSeries(view, view.bodies[0]?.id ?? null, locale)} />
        ) : undefined
      }
    >
      <DrawnView view={view} title={said.title} />
    </ChartFrame>
  );
}
