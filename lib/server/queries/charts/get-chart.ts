import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { MetricId } from "@/lib/domain/metric-id";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { BodyFilter } from "@/lib/domain/views/body-filter";
import { type ChartSpec, MOST_CHARTED_BODIES } from "@/lib/domain/views/chart-spec";
import type { ChartView } from "@/lib/domain/views/chart-view";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { getPeerSpreads } from "@/lib/server/queries/peers/get-peer-spreads";
import { getSpreads } from "@/lib/server/queries/reports/get-spreads";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { bodyRows } from "./body-rows";
import { getCloud } from "./get-cloud";
import { getSums } from "./get-sums";
import { largestBodies, latestYear } from "./largest-bodies";
import { type PartSource, partsOf } from "./parts";

/** More small charts nobody looks at side by side. */
const MOST_PANELS = 12;

async function known(ids: readonly string[]): Promise<AgencyRef[]> {
  const agencies = await reader().agency.findMany({ where: { id: { in: [...ids] } } });
  return ids.flatMap((id) => {
    const agency = agencies.find((each) => each.id === id);
    return agency === undefined ? [] : [agencyRef(agency)];
  });
}

async function bandOf(
  spec: ChartSpec,
  bodies: readonly AgencyRef[],
  parts: readonly PartSource[],
): Promise<ChartView["band"]> {
  const [body] = bodies;
  const metric = MetricId.safeParse(parts[0]?.view.id);
  if (spec.peers === null || body === undefined || !metric.success) return null;
  const { kind, level, isSample } = body;
  if (kind === "other" || level === "unknown") return null;
  return getPeerSpreads({
    group: { kind, level, region: null, isSample },
    metrics: [metric.data],
    years: null,
  });
}

function empty(spec: ChartSpec, parts: readonly PartSource[]): ChartView {
  return {
    spec,
    parts: parts.map(({ view }) => view),
    years: [],
    bodies: [],
    rows: [],
    coverage: [],
    cloud: [],
    quantiles: null,
    band: null,
    count: 0,
  };
}

/** All bodies of a filter, as a sum over the years. */
async function ofAll(view: ChartView, filter: BodyFilter, year: number | null): Promise<ChartView> {
  const { chart, subject, metrics, years } = view.spec;
  const { rows, coverage } = await getSums({
    chart,
    subject,
    metrics,
    filter,
    years: year === null ? years : [year],
  });
  const count = Math.max(0, ...coverage.map(({ reports }) => reports));
  return { ...view, years: rows.map((row) => row.year), rows, coverage, count };
}

/** Each body of a filter in a year, as one of many. */
async function ofEach(
  view: ChartView,
  filter: BodyFilter,
  year: number,
  parts: readonly PartSource[],
): Promise<ChartView> {
  const metric = MetricId.safeParse(parts[0]?.view.id);
  const [cloud, bodies, spreads] = await Promise.all([
    getCloud(parts, filter, year),
    known(view.spec.marked),
    view.spec.chart === "spread" && metric.success
      ? getSpreads({ metrics: [metric.data], filter, year })
      : [],
  ]);
  const quantiles = spreads[0]?.quantiles ?? null;
  return { ...view, years: [year], bodies, cloud, quantiles, count: cloud.length };
}

/** Named bodies over the years, or in one. */
async function ofBodies(
  view: ChartView,
  ids: readonly string[],
  year: number | null,
  parts: readonly PartSource[],
): Promise<ChartView> {
  const { spec } = view;
  const bodies = await known(ids);
  const isOfOneYear = spec.chart === "body-bars" || spec.chart === "flow";
  const asked = year === null ? spec.years : [year];
  const { years, rows } = await bodyRows(
    bodies.map(({ id }) => id),
    asked,
    parts,
  );
  const latest = years.findLast((each) =>
    rows.some((row) => row.year === each && row.reportId !== null),
  );
  const shown = isOfOneYear ? years.filter((each) => each === (latest ?? years.at(-1))) : years;
  return {
    ...view,
    years: shown,
    bodies,
    rows: rows.filter((row) => shown.includes(row.year)),
    band: spec.chart === "year-lines" ? await bandOf(spec, bodies, parts) : null,
    count: bodies.length,
  };
}

/** What a chart is drawn from. Bodies that are not known are left out; nothing at all is no failure. */
export async function getChart(actor: Actor, spec: ChartSpec): Promise<ChartView> {
  assertMay(actor, "read");
  const parts = partsOf(spec);
  const view = empty(spec, parts);
  const filter = BodyFilter.parse(spec);
  const { chart } = spec;
  const ids = chart === "flow" ? spec.bodies.slice(0, 1) : spec.bodies;
  const isOfEach = chart === "spread" || chart === "scatter";
  if (ids.length > 0 && !isOfEach) return ofBodies(view, ids, null, parts);
  if (chart === "year-bars" || chart === "year-lines") return ofAll(view, filter, null);

  const year = spec.years.at(-1) ?? (await latestYear(filter));
  if (year === null) return view;
  if (isOfEach) return ofEach(view, filter, year, parts);
  if (chart === "flow") return ofAll(view, filter, year);
  const most = chart === "multiples" ? MOST_PANELS : MOST_CHARTED_BODIES;
  const { subject, metrics } = spec;
  const largest = await largestBodies({ chart, subject, metrics, filter, year, most });
  return ofBodies(view, largest, chart === "body-bars" ? year : null, parts);
}
