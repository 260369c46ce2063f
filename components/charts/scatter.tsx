"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MetricKind } from "@/lib/domain/metric-kind";
import { formatCount, formatFigure } from "@/lib/format";
import { tickFormat, TICK } from "./axes";
import { type HexBin, hexagonPath, hexBins } from "./hex-bins";
import { Marker, round } from "./marker";
import { type Drawn, Plot } from "./plot";
import type { PlotLine, PlotPoint } from "./plot-point";
import { type ScaleForm, scaleOver } from "./scale";
import { spreadLabels } from "./spread-labels";
import { fitText, textWidth } from "./text-width";
import { useOpen } from "./use-open";
import { tickRoom } from "./year-plane";

/** A body by two indicators; of many, most need no name. */
export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly href?: string | undefined;
}

export interface MarkedPoint extends ScatterPoint {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
}

export interface ScatterAxis {
  readonly label: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly scale?: ScaleForm | undefined;
}

/** More dots than this cover each other; they are counted in hexagons. */
const MOST_DOTS = 1500;
const HEXAGON = 9;
const TOP = 28;
const FOOT = 42;
/** Room for the line that says what hexagons are. */
const HEXAGON_NOTE = 16;
/** Names that are told of a hexagon. */
const MOST_NAMES = 4;

/** Two indicators of many bodies against each other, with the chosen ones named. */
export function Scatter({
  description,
  points,
  marked = [],
  x: across,
  y: upward,
  height = 380,
  initialWidth = 640,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  /** Bodies that have both values, the marked ones among them. */
  points: readonly ScatterPoint[];
  marked?: readonly MarkedPoint[] | undefined;
  x: ScatterAxis;
  y: ScatterAxis;
  height?: number;
  initialWidth?: number | undefined;
}) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const open = useOpen();
  const foot = height - FOOT;
  const isMany = points.length > MOST_DOTS;
  const top = isMany ? TOP + HEXAGON_NOTE : TOP;

  const linesOf = ({ x, y }: { readonly x: number; readonly y: number }): PlotLine[] => [
    { label: across.label, value: formatFigure(x, across.kind, locale) },
    { label: upward.label, value: formatFigure(y, upward.kind, locale) },
  ];

  const draw = (width: number): Drawn => {
    const ys = scaleOver(
      points.map(({ y }) => y),
      { kind: upward.kind, form: upward.scale ?? "linear", from: foot, to: top },
    );
    const tickY = tickFormat(upward.kind, locale);
    const tickX = tickFormat(across.kind, locale);
    const left = tickRoom(ys.ticks.map(tickY));
    const xs = scaleOver(
      points.map(({ x }) => x),
      { kind: across.kind, form: across.scale ?? "linear", from: left, to: width - 16 },
    );
    const markedIds = new Set(marked.map(({ id }) => id));
    const placed = points
      .filter(({ id }) => id === undefined || !markedIds.has(id))
      .map((point) => ({ point, x: xs.at(point.x), y: ys.at(point.y) }));
    const named = marked.map((point) => ({ point, x: xs.at(point.x), y: ys.at(point.y) }));
    const bins = isMany ? hexBins(placed, HEXAGON) : [];
    const most = Math.max(1, ...bins.map(({ members }) => members.length));

    const pointOf = ({ point, x, y }: (typeof placed)[number]): PlotPoint => ({
      id: point.id ?? `${point.x} ${point.y}`,
      x,
      y,
      title: point.label ?? "",
      lines: linesOf(point),
      href: point.href,
    });
    const pointOfBin = ({ x, y, members }: HexBin): PlotPoint => {
      const inside = members.flatMap((index) => placed[index]?.point ?? []);
      const [only] = inside;
      if (inside.length === 1 && only?.label !== undefined) {
        return pointOf({ point: only, x, y });
      }
      const rangeOf = (values: readonly number[], kind: MetricKind) => {
        const low = formatFigure(Math.min(...values), kind, locale);
        const high = formatFigure(Math.max(...values), kind, locale);
        return low === high ? low : t("bandOf", { low, high });
      };
      const names = inside.flatMap(({ label }) => label ?? []).slice(0, MOST_NAMES);
      return {
        id: `${x} ${y}`,
        x,
        y,
        title: t("bodiesCount", { count: inside.length }),
        lines: [
          {
            label: across.label,
            value: rangeOf(
              inside.map((each) => each.x),
              across.kind,
            ),
          },
          {
            label: upward.label,
            value: rangeOf(
              inside.map((each) => each.y),
              upward.kind,
            ),
          },
          ...names.map((name, index) => ({
            label: index === 0 ? t("examples") : "",
            value: name,
          })),
        ],
      };
    };
    const labels = spreadLabels(
      named.map(({ y }) => y),
      15,
      top + 6,
      foot - 6,
    );
    const xTitle = titleOf(across);
    return {
      shapes: (
        <>
          {ys.ticks.map((each) => (
            <g key={each}>
              <line
                x1={left}
                x2={width - 8}
                y1={round(ys.at(each))}
                y2={round(ys.at(each))}
                stroke={each === 0 ? "var(--line-strong)" : "var(--line)"}
              />
              <text x={left - 8} y={round(ys.at(each)) + 4} textAnchor="end" {...TICK}>
                {tickY(each)}
              </text>
            </g>
          ))}
          {xs.ticks.map((each) => (
            <g key={each}>
              <line
                x1={round(xs.at(each))}
                x2={round(xs.at(each))}
                y1={top}
                y2={foot + 4}
                stroke={each === 0 ? "var(--line-strong)" : "var(--line)"}
              />
              <text x={round(xs.at(each))} y={foot + 18} textAnchor="middle" {...TICK}>
                {tickX(each)}
              </text>
            </g>
          ))}
          <text x={0} y={12} fontWeight={600} fill="var(--ink)">
            {fitText(`↑ ${titleOf(upward)}`, width, 12)}
          </text>
          <text x={width - 8} y={height - 6} textAnchor="end" fontWeight={600} fill="var(--ink)">
            {fitText(`${xTitle} →`, width - 8, 12)}
          </text>
          {isMany && (
            <text x={0} y={29} fontSize={11} fill="var(--muted)">
              {t("hexagons", { count: formatCount(points.length, locale) })}
            </text>
          )}
          {isMany
            ? bins.map(({ x, y, members }) => (
                <path
                  key={`${x} ${y}`}
                  d={hexagonPath(HEXAGON)}
                  transform={`translate(${round(x)} ${round(y)})`}
                  fill="var(--series-1)"
                  fillOpacity={shade(members.length, most)}
                />
              ))
            : placed.map(({ point, x, y }, index) => (
                <circle
                  key={point.id ?? index}
                  cx={round(x)}
                  cy={round(y)}
                  r={3.5}
                  fill="var(--series-1)"
                  fillOpacity={0.45}
                  stroke="var(--series-1)"
                  strokeWidth={0.75}
                />
              ))}
          {named.map(({ point, x, y }, index) => {
            const at = labels[index] ?? y;
            const isLeft = x + 14 + textWidth(point.label, 12) > width;
            return (
              <g key={point.id}>
                <path
                  d={`M${round(x)} ${round(y)}L${round(isLeft ? x - 9 : x + 9)} ${round(at)}`}
                  stroke={point.colour}
                />
                <Marker index={index} x={x} y={y} colour={point.colour} size={5} />
                <text
                  x={round(isLeft ? x - 12 : x + 12)}
                  y={round(at + 4)}
                  textAnchor={isLeft ? "end" : "start"}
                  fontWeight={600}
                  fill="var(--ink)"
                  stroke="var(--paper)"
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {point.label}
                </text>
              </g>
            );
          })}
        </>
      ),
      points: [
        ...(isMany ? bins.map(pointOfBin) : placed.map(pointOf)),
        ...named.map(pointOf),
      ].sort((a, b) => a.x - b.x || a.y - b.y),
    };
  };
  return (
    <Plot
      description={description}
      height={height}
      initialWidth={initialWidth}
      nearness="both"
      draw={draw}
      onChoose={open}
    />
  );
}

function titleOf({ label, unit }: ScatterAxis): string {
  return unit === "" || unit === "%" ? label : `${label} (${unit})`;
}

/** The darker, the more; by the root, so that a single body still shows beside hundreds. */
function shade(count: number, most: number): number {
  return round(0.15 + 0.85 * Math.sqrt((count - 1) / Math.max(1, most - 1)));
}
