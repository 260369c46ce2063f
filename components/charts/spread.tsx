"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { Quantiles } from "@/lib/domain/views/spread";
import { formatCount, formatFigure } from "@/lib/format";
import { tickFormat, TICK } from "./axes";
import { beeswarm } from "./beeswarm";
import { histogram } from "./histogram";
import { Marker, round } from "./marker";
import { type Drawn, Plot } from "./plot";
import type { PlotPoint } from "./plot-point";
import { linearScale, type Scale, type ScaleForm, scaleOver } from "./scale";
import { markedRow, QuantileMarks } from "./spread-marks";
import { useOpen } from "./use-open";

/** A body with its value; of many, most need no name. */
export interface SpreadBody {
  readonly value: number;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly href?: string | undefined;
}

/** A body that is looked for among the others. */
export interface MarkedBody {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly value: number;
  readonly href?: string | undefined;
}

/** As many can be told apart as dots. */
const MOST_DOTS = 80;
const DOT = 4;
const PLAIN = 132;
const FOOT = 26;
const QUANTILE_ROW = 18;
const MARKED_ROW = 18;
const EDGE = 12;

/**
 * How an indicator is spread over bodies: a dot each where they are few, else how many there are from
 * where to where; with the middle and the middle half, and the chosen bodies named.
 */
export function Spread({
  description,
  bodies,
  marked = [],
  quantiles,
  kind = "count",
  scale: form = "linear",
  initialWidth = 640,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  /** All that have a value, the marked ones among them. */
  bodies: readonly SpreadBody[];
  marked?: readonly MarkedBody[] | undefined;
  /** Null where there are none. */
  quantiles: Quantiles | null;
  kind?: MetricKind | undefined;
  scale?: ScaleForm | undefined;
  initialWidth?: number | undefined;
}) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const open = useOpen();
  const format = (value: number) => formatFigure(value, kind, locale);
  const top = marked.length * MARKED_ROW + QUANTILE_ROW;
  const height = top + PLAIN + FOOT;
  const foot = height - FOOT;

  const dots = (scale: Scale, shown: readonly SpreadBody[]): Drawn => {
    const off = beeswarm(
      shown.map(({ value }) => scale.at(value)),
      DOT,
    );
    const middle = (top + foot) / 2;
    const most = (foot - top) / 2 - DOT;
    const placed = shown
      .map((body, index) => ({
        ...body,
        x: scale.at(body.value),
        y: middle + Math.max(-most, Math.min(most, off[index] ?? 0)),
      }))
      .sort((a, b) => a.x - b.x);
    return {
      shapes: placed.map(({ x, y, id }, index) => (
        <circle
          key={id ?? index}
          cx={round(x)}
          cy={round(y)}
          r={DOT}
          fill="var(--series-7)"
          stroke="var(--muted)"
          strokeWidth={0.75}
        />
      )),
      points: placed.map(({ id, label, href, value, x, y }, index) => ({
        id: id ?? index.toString(),
        x,
        y,
        title: label ?? format(value),
        lines: label === undefined ? [] : [{ label: "", value: format(value) }],
        href,
      })),
    };
  };

  const bars = (scale: Scale, left: number): Drawn => {
    const bins = histogram(
      bodies.map(({ value }) => value),
      kind,
      form,
    );
    const most = Math.max(1, ...bins.map(({ count }) => count));
    const up = linearScale([0, most], foot, top + 6);
    const drawn = bins.map((bin, index) => {
      const isZero = bin.from === bin.to;
      const from = isZero ? left - EDGE / 2 : scale.at(bin.from);
      const to = isZero ? left + EDGE / 2 : scale.at(bin.to);
      const isLast = index === bins.length - 1;
      const inside = marked.filter(
        ({ value }) =>
          (isZero ? value <= 0 : value >= bin.from) && (isZero || isLast || value < bin.to),
      );
      return { bin, from, to, isZero, inside };
    });
    return {
      shapes: drawn.map(({ bin, from, to }) => (
        <rect
          key={bin.from}
          x={round(from) + 0.5}
          y={round(up.at(bin.count))}
          width={round(Math.max(1, to - from - 1))}
          height={round(foot - up.at(bin.count))}
          fill="var(--series-7)"
        />
      )),
      points: drawn.map(({ bin, from, to, isZero, inside }): PlotPoint => ({
        id: bin.from.toString(),
        x: (from + to) / 2,
        y: up.at(bin.count),
        title: isZero
          ? format(bin.from)
          : t("bandOf", { low: format(bin.from), high: format(bin.to) }),
        lines: [
          { label: t("bodies"), value: formatCount(bin.count, locale) },
          ...inside.map(({ label, colour, value }) => ({ label, colour, value: format(value) })),
        ],
        box: { x: from, y: top, width: Math.max(2, to - from), height: foot - top },
      })),
    };
  };

  const draw = (width: number): Drawn => {
    const left = EDGE;
    const right = width - EDGE - 8;
    const scale = scaleOver(
      bodies.map(({ value }) => value),
      { kind, form, from: left, to: right },
    );
    const isFew = bodies.length <= MOST_DOTS;
    const markedIds = new Set(marked.map(({ id }) => id));
    const { shapes, points } = isFew
      ? dots(
          scale,
          bodies.filter(({ id }) => id === undefined || !markedIds.has(id)),
        )
      : bars(scale, left);
    const tick = tickFormat(kind, locale);
    const rows = marked.map((body, index) => ({
      ...body,
      ...markedRow(body, scale.at(body.value), width, index * MARKED_ROW + 13),
      text: `${body.label} ${format(body.value)}`,
    }));
    return {
      shapes: (
        <>
          <line x1={0} x2={width} y1={foot} y2={foot} stroke="var(--line-strong)" />
          {scale.ticks.map((each) => (
            <g key={each}>
              <path d={`M${round(scale.at(each))} ${foot}v4`} stroke="var(--line-strong)" />
              <text x={round(scale.at(each))} y={foot + 17} textAnchor="middle" {...TICK}>
                {tick(each)}
              </text>
            </g>
          ))}
          {shapes}
          {quantiles !== null && (
            <QuantileMarks
              quantiles={quantiles}
              scale={scale}
              words={{ median: t("median"), p25: t("quartile.p25"), p75: t("quartile.p75") }}
              format={format}
              top={top}
              foot={foot}
              width={width}
            />
          )}
          {rows.map(({ id, colour, x, textX, anchor, y, text }, index) => (
            <g key={id}>
              <path
                d={`M${round(x)} ${y - 4}V${isFew ? (top + foot) / 2 : foot}`}
                stroke={colour}
                strokeWidth={1.25}
              />
              <Marker index={index} x={x} y={y - 4} colour={colour} size={4} />
              <text x={round(textX)} y={y} textAnchor={anchor} fontWeight={600} fill="var(--ink)">
                {text}
              </text>
              {isFew && (
                <Marker index={index} x={x} y={(top + foot) / 2} colour={colour} size={5} />
              )}
            </g>
          ))}
        </>
      ),
      points: isFew
        ? [
            ...points,
            ...rows.map(({ id, label, value, href, x }) => ({
              id,
              x,
              y: (top + foot) / 2,
              title: label,
              lines: [{ label: "", value: format(value) }],
              href,
            })),
          ].sort((a, b) => a.x - b.x)
        : points,
    };
  };
  return (
    <Plot
      description={description}
      height={height}
      initialWidth={initialWidth}
      nearness={bodies.length <= MOST_DOTS ? "both" : "x"}
      draw={draw}
      onChoose={open}
    />
  );
}
