import { partColour, seriesColour } from "@/components/charts/colours";
import { quantitiesByYear } from "@/components/charts/metric-series";
import type { YearSeries } from "@/components/charts/year-series";
import type { ChartView } from "@/lib/domain/views/chart-view";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

/** A line or a layer for each part, of one body or of all together. */
export function partSeries(
  { parts, rows }: ChartView,
  agencyId: string | null,
  locale: AppLocale,
): YearSeries[] {
  const own = rows.filter((row) => row.agencyId === agencyId);
  return parts.map(({ id, label }, index) => ({
    id,
    label: inLocale(label, locale),
    ...partColour(id, index),
    ...quantitiesByYear(
      own.flatMap(({ year, cells }) => {
        const quantity = cells[index];
        return quantity === undefined ? [] : [{ year, quantity }];
      }),
    ),
  }));
}

/** A line for each body, of the first part. */
export function bodySeries({ bodies, rows }: ChartView): YearSeries[] {
  return bodies.map(({ id, name }, index) => ({
    id,
    label: name,
    colour: seriesColour(index),
    ...quantitiesByYear(
      rows.flatMap(({ agencyId, year, cells: [quantity] }) =>
        agencyId !== id || quantity === undefined ? [] : [{ year, quantity }],
      ),
    ),
  }));
}
