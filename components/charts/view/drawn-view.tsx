import { useLocale, useTranslations } from "next-intl";
import { partColour, seriesColour } from "@/components/charts/colours";
import {
  BodyBars,
  Flow,
  Scatter,
  Spread,
  YearBars,
  YearLines,
} from "@/components/charts/lazy-charts";
import { SmallMultiples } from "@/components/charts/small-multiples";
import { yearBand } from "@/components/charts/year-band";
import type { ChartView, CloudBody } from "@/lib/domain/views/chart-view";
import { inLocale } from "@/lib/i18n/locale";
import { bodySeries, partSeries } from "./view-series";

/** Of more bodies only those at the ends are named: names make up most of what is sent. */
const MOST_NAMED = 1500;
const NAMED_AT_ENDS = 100;

/** Whether colours need to be explained beside the chart: lines bear their names. */
export function hasLegend({ spec, parts }: ChartView): boolean {
  return parts.length > 1 && ["year-bars", "body-bars", "multiples"].includes(spec.chart);
}

/** The bodies of a cloud that are told by name. */
function namedIn(cloud: readonly CloudBody[]): ReadonlySet<string> {
  if (cloud.length <= MOST_NAMED) return new Set(cloud.map(({ id }) => id));
  const ends = [0, 1].flatMap((index) => {
    const sorted = cloud.toSorted(
      (a, b) => (a.cells[index]?.value ?? 0) - (b.cells[index]?.value ?? 0),
    );
    return [...sorted.slice(0, NAMED_AT_ENDS), ...sorted.slice(-NAMED_AT_ENDS)];
  });
  return new Set(ends.map(({ id }) => id));
}

const hrefOf = (id: string) => `/agencies/${id}`;

/** The drawing that a view asks for. */
export function DrawnView({ view, title }: { view: ChartView; title: string }) {
  const { spec, years, bodies, parts } = view;
  const locale = useLocale();
  const t = useTranslations("chartWords");
  const charts = useTranslations("charts");
  const kind = parts[0]?.kind ?? "count";
  if (years.length === 0) return <p className="py-8 text-muted">{t("noReports")}</p>;
  if (spec.chart === "spread" || spec.chart === "scatter") {
    return <DrawnCloud view={view} title={title} />;
  }
  if (spec.chart === "flow") return <DrawnFlow view={view} title={title} />;
  if (spec.chart === "body-bars") {
    return (
      <BodyBars
        description={title}
        kind={kind}
        mode={spec.mode}
        parts={partSeries(view, bodies[0]?.id ?? null, locale)}
        bodies={bodies.map(({ id, name }) => ({
          id,
          label: name,
          href: hrefOf(id),
          isMarked: spec.marked.includes(id),
          cells: view.rows.find(({ agencyId }) => agencyId === id)?.cells ?? [],
        }))}
      />
    );
  }
  if (bodies.length > 1 && (spec.chart !== "year-lines" || parts.length > 1)) {
    return (
      <SmallMultiples
        form={spec.chart === "year-lines" ? "lines" : "bars"}
        years={years}
        kind={kind}
        mode={spec.mode}
        ownScales={spec.scale === "own"}
        panels={bodies.map(({ id, name }) => ({
          id,
          heading: name,
          description: name,
          series: partSeries(view, id, locale),
        }))}
      />
    );
  }
  if (spec.chart === "year-lines") {
    const isOfBodies = bodies.length > 1;
    const peers = Math.max(0, ...(view.band ?? []).map((each) => each.bodies));
    const band =
      view.band === null
        ? undefined
        : yearBand(
            { label: t("peersBand", { count: peers }), medianLabel: charts("median") },
            view.band.filter(({ year }) => years.includes(year)),
          );
    return (
      <YearLines
        description={title}
        years={years}
        series={isOfBodies ? bodySeries(view) : partSeries(view, bodies[0]?.id ?? null, locale)}
        band={band}
        kind={kind}
        hasEndLabels={isOfBodies || parts.length > 1}
        height={300}
        initialWidth={640}
      />
    );
  }
  return (
    <YearBars
      description={title}
      years={years}
      series={partSeries(view, bodies[0]?.id ?? null, locale)}
      kind={kind}
      mode={spec.mode}
      height={300}
      initialWidth={640}
    />
  );
}

function DrawnFlow({ view, title }: { view: ChartView; title: string }) {
  const locale = useLocale();
  const cells = view.rows[0]?.cells ?? [];
  const sides = view.parts.map(({ id, label }, index) => ({
    id,
    label: inLocale(label, locale),
    ...(id === "applications-carried-in"
      ? { colour: "var(--line-strong)", hatched: true }
      : partColour(id, 0)),
    quantity: cells[index] ?? { value: null, missing: "no-report" as const },
  }));
  return <Flow description={title} incoming={sides.slice(0, 2)} outgoing={sides.slice(2)} />;
}

function DrawnCloud({ view, title }: { view: ChartView; title: string }) {
  const { spec, cloud, parts, bodies, quantiles } = view;
  const locale = useLocale();
  const [first, second] = parts;
  if (first === undefined) return null;
  const named = namedIn(cloud);
  const markedIds = new Set(spec.marked);
  const of = ({ id, name }: CloudBody) =>
    named.has(id) || markedIds.has(id) ? { id, label: name, href: hrefOf(id) } : {};
  const marked = bodies.flatMap(({ id, name }, index) => {
    const found = cloud.find((each) => each.id === id);
    if (found === undefined) return [];
    const colour = seriesColour(spec.chart === "scatter" ? index + 1 : index);
    return [{ id, label: name, href: hrefOf(id), colour, cells: found.cells }];
  });
  if (spec.chart === "spread") {
    return (
      <Spread
        description={title}
        kind={first.kind}
        scale={spec.log.includes("x") ? "log" : "linear"}
        quantiles={quantiles}
        bodies={cloud.map((body) => ({ value: body.cells[0]?.value ?? 0, ...of(body) }))}
        marked={marked.map(({ cells, ...body }) => ({ ...body, value: cells[0]?.value ?? 0 }))}
      />
    );
  }
  const axis = (part: typeof first, letter: "x" | "y") => ({
    label: inLocale(part.label, locale),
    unit: inLocale(part.unit, locale),
    kind: part.kind,
    scale: spec.log.includes(letter) ? ("log" as const) : ("linear" as const),
  });
  const at = ({ cells }: Pick<CloudBody, "cells">) => ({
    x: cells[0]?.value ?? 0,
    y: cells[1]?.value ?? 0,
  });
  return (
    <Scatter
      description={title}
      points={cloud.map((body) => ({ ...at(body), ...of(body) }))}
      marked={marked.map(({ id, label, href, colour, cells }) => ({
        id,
        label,
        href,
        colour,
        ...at({ cells }),
      }))}
      x={axis(first, "x")}
      y={axis(second ?? first, "y")}
    />
  );
}
