import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import type { ChartTable } from "@/components/charts/chart-table";
import { niceTicks } from "@/components/charts/nice-ticks";
import type { Quantiles } from "@/lib/domain/views/spread";
import type { ValueClass } from "@/lib/domain/views/year-view";
import { formatPercent } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { binsOf, placeInBins } from "@/lib/metrics/bins";
import type { Metric } from "@/lib/metrics/metric";
import { formatSummary } from "./change";
import { classLabel } from "./class-labels";

const HEIGHT = 220;
const TOP = 34;
const FOOT = 24;
const LEFT = 6;
const FLOOR = HEIGHT - FOOT;

export interface HistogramYear {
  readonly year: number;
  readonly classes: readonly ValueClass[];
}

interface Column {
  readonly bin: number;
  readonly now: number;
  readonly before: number;
}

/** The classes from the first to the last that holds a body, empty ones between them too. */
function columnsOf(now: readonly ValueClass[], before: readonly ValueClass[]): Column[] {
  const bins = [...now, ...before].map(({ bin }) => bin);
  if (bins.length === 0) return [];
  const first = Math.min(...bins);
  const last = Math.max(...bins);
  const countIn = (classes: readonly ValueClass[], bin: number) =>
    classes.find((each) => each.bin === bin)?.bodies ?? 0;
  return Array.from({ length: last - first + 1 }, (_, step) => ({
    bin: first + step,
    now: countIn(now, first + step),
    before: countIn(before, first + step),
  }));
}

/** How many bodies have how much, this year as columns and the year before as a line. */
export function ValueHistogram({
  metric,
  now,
  before,
  quantiles,
  source,
}: {
  metric: Metric;
  now: HistogramYear;
  before: HistogramYear | null;
  quantiles: Quantiles | null;
  source: string;
}) {
  const locale = useLocale();
  const t = useTranslations("years");
  const columns = columnsOf(now.classes, before?.classes ?? []);
  const total = now.classes.reduce((sum, { bodies }) => sum + bodies, 0);
  const totalBefore = before?.classes.reduce((sum, { bodies }) => sum + bodies, 0) ?? 0;
  const title = t("histogram.title", {
    metric: inLocale(metric.label, locale),
    year: now.year.toString(),
  });
  const table: ChartTable = {
    heading: inLocale(metric.unit, locale),
    columns: [now, ...(before === null ? [] : [before])].map(({ year }) => ({
      id: year.toString(),
      label: year.toString(),
      unit: t("histogram.bodies"),
      kind: "count",
    })),
    rows: columns.map((column) => ({
      id: column.bin.toString(),
      label: classLabel(metric.kind, column.bin, locale),
      href: null,
      cells: [column.now, ...(before === null ? [] : [column.before])].map((value) => ({
        value,
        missing: null,
      })),
    })),
  };
  return (
    <ChartFrame
      title={title}
      unit={[
        t("histogram.unit", { unit: inLocale(metric.unit, locale) }),
        ...(before === null ? [] : [t("histogram.withBefore", { year: before.year.toString() })]),
      ].join(" · ")}
      n={t("histogram.n", { bodies: total })}
      note={metric.kind === "share" || metric.kind === "days" ? undefined : t("histogram.uneven")}
      source={source}
      summary={
        quantiles === null
          ? undefined
          : t("histogram.summary", {
              p10: formatSummary(quantiles.p10, metric.kind, locale),
              p25: formatSummary(quantiles.p25, metric.kind, locale),
              median: formatSummary(quantiles.median, metric.kind, locale),
              p75: formatSummary(quantiles.p75, metric.kind, locale),
              p90: formatSummary(quantiles.p90, metric.kind, locale),
            })
      }
      table={table}
      fileName={`${now.year} ${title}`}
    >
      <Drawing
        title={title}
        metric={metric}
        columns={columns}
        total={total}
        totalBefore={totalBefore}
        yearBefore={before?.year ?? null}
        quantiles={quantiles}
      />
    </ChartFrame>
  );
}

/** Drawn in shares of its width, so that it fits its place before any script has measured it. */
function Drawing({
  title,
  metric,
  columns,
  total,
  totalBefore,
  yearBefore,
  quantiles,
}: {
  title: string;
  metric: Metric;
  columns: readonly Column[];
  total: number;
  totalBefore: number;
  yearBefore: number | null;
  quantiles: Quantiles | null;
}) {
  const locale = useLocale();
  const t = useTranslations("years");
  const shareOf = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const highest = Math.max(
    ...columns.map(({ now, before }) =>
      Math.max(shareOf(now, total), shareOf(before, totalBefore)),
    ),
  );
  const ticks = niceTicks(highest * 100, false).map((tick) => tick / 100);
  const top = ticks.at(-1) ?? 1;
  const width = (100 - LEFT) / Math.max(1, columns.length);
  const first = columns[0]?.bin ?? 0;
  const x = (place: number) => LEFT + (place - first) * width;
  const y = (share: number) => FLOOR - (share / top) * (FLOOR - TOP);
  const every = columns.length > 12 ? 2 : 1;
  return (
    <svg
      data-chart
      role="img"
      aria-label={title}
      width="100%"
      height={HEIGHT}
      fontSize={11}
      style={{ fontVariantNumeric: "tabular-nums" }}
      className="block overflow-visible"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={`${LEFT}%`} x2="100%" y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={`${LEFT - 1}%`} y={y(tick) + 4} textAnchor="end" fill="var(--muted)">
            {formatPercent(tick, locale)}
          </text>
        </g>
      ))}
      {columns.map(({ bin, now, before }, index) => (
        <g key={bin}>
          <rect
            x={`${x(bin) + width * 0.08}%`}
            width={`${width * 0.84}%`}
            y={y(shareOf(now, total))}
            height={FLOOR - y(shareOf(now, total))}
            fill="var(--series-1)"
          >
            <title>
              {t("histogram.bar", {
                label: classLabel(metric.kind, bin, locale),
                bodies: now,
                share: formatPercent(shareOf(now, total), locale),
              })}
            </title>
          </rect>
          {yearBefore !== null && (
            <line
              x1={`${x(bin)}%`}
              x2={`${x(bin) + width}%`}
              y1={y(shareOf(before, totalBefore))}
              y2={y(shareOf(before, totalBefore))}
              stroke="var(--ink)"
              strokeWidth={1.5}
            />
          )}
          {index % every === 0 && (
            <text
              x={`${x(bin) + width / 2}%`}
              y={FLOOR + 15}
              textAnchor="middle"
              fill="var(--muted)"
              className={(index / every) % 2 === 1 ? "max-md:hidden" : undefined}
            >
              {classLabel(metric.kind, bin, locale)}
            </text>
          )}
        </g>
      ))}
      {quantiles !== null && (
        <Marks
          places={(["p25", "median", "p75"] as const).map((name) => ({
            name,
            label: t(`quantiles.${name}`),
            value: formatSummary(quantiles[name], metric.kind, locale),
            at: x(placeInBins(binsOf(metric.kind), quantiles[name])),
          }))}
        />
      )}
      <line x1={`${LEFT}%`} x2="100%" y1={FLOOR} y2={FLOOR} stroke="var(--line-strong)" />
    </svg>
  );
}

/** Where a quarter, half and three quarters of the bodies are reached. */
function Marks({
  places,
}: {
  places: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly at: number;
  }[];
}) {
  return places.map(({ name, label, value, at }) => {
    const isMedian = name === "median";
    return (
      <g key={name}>
        <line
          x1={`${at}%`}
          x2={`${at}%`}
          y1={isMedian ? 16 : TOP - 4}
          y2={FLOOR}
          stroke="var(--ink)"
          strokeWidth={isMedian ? 1.5 : 1}
          strokeDasharray={isMedian ? undefined : "2 3"}
        />
        {isMedian && (
          <text
            x={`${at}%`}
            y={10}
            textAnchor={at > 80 ? "end" : at < 20 ? "start" : "middle"}
            fill="var(--ink)"
            fontWeight={600}
          >
            {label} {value}
          </text>
        )}
      </g>
    );
  });
}
