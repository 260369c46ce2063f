import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { BodyValue } from "@/lib/domain/views/year-view";
import { metricById } from "@/lib/metrics/catalogue";
import { firstFigure } from "@/lib/metrics/first-figure";

type Parameters = Readonly<Record<string, string | null>>;

function address(path: string, parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== "") search.set(name, value);
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The filters as an address says them, so that a link leads to the same bodies. */
function ofFilter(filter: BodyFilter): Parameters {
  const { q, region, kind, level, form, findings, published } = filter;
  return { q, region, kind: kind.join(), level: level.join(), form, findings, published };
}

/** A year's page, the chosen indicator and the bodies kept. */
export function yearHref(
  year: number,
  metric: MetricId | null,
  filter: BodyFilter | null = null,
  group: string | null = null,
): string {
  return address(`/years/${year}`, { metric, group, ...(filter === null ? {} : ofFilter(filter)) });
}

/** The table of bodies, sorted by an indicator, from the largest unless said otherwise. */
export function tableHref(
  year: number,
  metric: MetricId,
  { filter = null, ascending = false }: { filter?: BodyFilter | null; ascending?: boolean } = {},
): string {
  return address("/agencies", {
    year: year.toString(),
    ...(filter === null ? {} : ofFilter(filter)),
    columns: metric,
    sort: ascending ? metric : `-${metric}`,
  });
}

/** The cell of the source that an indicator of a report begins with; the report where it has none. */
export function valueHref(
  metric: MetricId,
  { reportId, form }: Pick<BodyValue, "reportId" | "form">,
): string {
  const cell = form === null ? null : firstFigure(metricById(metric), form);
  return address(`/reports/${reportId}`, { cell });
}
