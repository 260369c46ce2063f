"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import { formatFigure, formatPercent, NO_FIGURE } from "@/lib/format";
import { tickFormat, TICK } from "./axes";
import { Hatch } from "./hatch";
import { round } from "./marker";
import { niceRange } from "./nice-ticks";
import { type Drawn, Plot } from "./plot";
import type { PlotLine } from "./plot-point";
import { isWholeKind, linearScale } from "./scale";
import { stack } from "./stack";
import { fitText, textWidth } from "./text-width";
import { useOpen } from "./use-open";
import { shareOf } from "./year-series";

/** A part of every bar. */
export interface BarPart {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly hatched?: boolean | undefined;
}

export interface BodyBar {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** One of those that are compared: set in bold. */
  readonly isMarked?: boolean | undefined;
  /** One for each part. */
  readonly cells: readonly Quantity[];
}

const ROW = 24;
const FOOT = 24;
const TOP = 4;

/** Bars of many bodies below each other, each of the same parts: as they are, or as shares. */
export function BodyBars({
  description,
  bodies,
  parts,
  kind = "count",
  mode = "absolute",
  initialWidth = 640,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  bodies: readonly BodyBar[];
  parts: readonly BarPart[];
  kind?: MetricKind | undefined;
  mode?: "absolute" | "share" | undefined;
  initialWidth?: number | undefined;
}) {
  const pattern = useId();
  const locale = useLocale();
  const t = useTranslations("charts");
  const absent = useTranslations("absent");
  const open = useOpen();
  const isShare = mode === "share";
  const height = bodies.length * ROW + TOP + FOOT;
  const format = (value: number) => formatFigure(value, kind, locale);

  const linesOf = (cells: readonly Quantity[]): PlotLine[] => {
    const values = cells.map(({ value }) => value);
    const lines = parts.map(({ label, colour, hatched }, index): PlotLine => {
      const cell = cells[index];
      const share = parts.length > 1 ? shareOf(cell?.value, values) : null;
      const n = cell?.missing === null ? cell.n : undefined;
      return {
        label,
        colour,
        hatched,
        value: cell?.missing === null ? format(cell.value) : reasonText(cell?.missing ?? null),
        aside:
          share !== null
            ? formatPercent(share, locale)
            : n === undefined
              ? undefined
              : absent("rate", { n: formatFigure(n, "count", locale) }),
      };
    });
    const { whole } = stackOf(cells);
    return whole === null || parts.length === 1
      ? lines
      : [...lines, { label: t("total"), value: format(whole) }];
  };
  const reasonText = (missing: MissingReason | null) =>
    missing === null ? NO_FIGURE : absent(missing);
  const stackOf = (cells: readonly Quantity[]) =>
    stack(
      parts.map(({ id }, index) => ({ id, value: cells[index]?.value ?? null })),
      mode,
    );
  /** Why a bar is not there, or not whole. */
  const besides = (cells: readonly Quantity[]): string | null => {
    const missing = cells.flatMap((cell) => cell.missing ?? []);
    if (missing.length === 0) {
      return isShare && stackOf(cells).whole === 0 ? absent("zero-denominator") : null;
    }
    const isAll = missing.length === cells.length;
    return isAll && new Set(missing).size === 1 ? reasonText(missing[0] ?? null) : t("partly");
  };

  const draw = (width: number): Drawn => {
    const stacks = bodies.map(({ cells }) => stackOf(cells));
    const highest = Math.max(0, ...stacks.map((each) => each.highest));
    const lowest = Math.min(0, ...stacks.flatMap(({ layers }) => layers.map(({ to }) => to)));
    const ticks = isShare
      ? [0, 0.25, 0.5, 0.75, 1]
      : niceRange(lowest, highest, isWholeKind(kind), width < 480 ? 2 : 4);
    const tick = tickFormat(isShare ? "share" : kind, locale);
    const widest = Math.max(0, ...bodies.map(({ label }) => textWidth(label, 13)));
    const left = Math.ceil(Math.min(widest + 10, width * 0.42));
    const totals = stacks.map(({ whole }) => (whole === null || isShare ? "" : format(whole)));
    const right = width - Math.max(20, ...totals.map((text) => textWidth(text, 11) + 8));
    const scale = linearScale(ticks, left, right);
    const foot = height - FOOT;
    return {
      shapes: (
        <>
          <Hatch id={pattern} />
          {ticks.map((each) => (
            <g key={each}>
              <line
                x1={round(scale.at(each))}
                x2={round(scale.at(each))}
                y1={TOP}
                y2={foot}
                stroke={each === 0 ? "var(--line-strong)" : "var(--line)"}
              />
              <text x={round(scale.at(each))} y={foot + 16} textAnchor="middle" {...TICK}>
                {tick(each)}
              </text>
            </g>
          ))}
          {bodies.map(({ id, label, isMarked, cells }, index) => {
            const y = TOP + index * ROW;
            const { layers = [], whole = null, highest: end = 0 } = stacks[index] ?? {};
            const reason = besides(cells);
            return (
              <g key={id}>
                <text
                  x={0}
                  y={y + 16}
                  fontSize={13}
                  fontWeight={isMarked === true ? 600 : 400}
                  fill="var(--ink)"
                >
                  {fitText(label, left - 10, 13)}
                </text>
                {layers.map((layer) => {
                  const part = parts.find((each) => each.id === layer.id);
                  const from = Math.min(scale.at(layer.from), scale.at(layer.to));
                  return (
                    <rect
                      key={layer.id}
                      x={round(from)}
                      y={y + 4}
                      width={round(Math.abs(scale.at(layer.to) - scale.at(layer.from)))}
                      height={ROW - 8}
                      fill={part?.hatched === true ? `url(#${pattern})` : part?.colour}
                      stroke={part?.hatched === true ? part.colour : "var(--paper)"}
                      strokeWidth={part?.hatched === true ? 1 : 0.75}
                    />
                  );
                })}
                {(whole !== null && !isShare) || reason !== null ? (
                  <text
                    x={round(scale.at(Math.max(0, end))) + 5}
                    y={y + 16}
                    fontSize={11}
                    fill={reason === null ? "var(--muted)" : "var(--faint)"}
                  >
                    {reason ?? totals[index]}
                  </text>
                ) : null}
              </g>
            );
          })}
        </>
      ),
      points: bodies.map(({ id, label, href, cells }, index) => ({
        id,
        x: scale.at(Math.max(0, stacks[index]?.highest ?? 0) / 2),
        y: TOP + index * ROW + ROW / 2,
        title: label,
        lines: linesOf(cells),
        href,
        box: { x: 0, y: TOP + index * ROW, width, height: ROW },
      })),
    };
  };
  return (
    <Plot
      description={description}
      height={height}
      initialWidth={initialWidth}
      nearness="y"
      draw={draw}
      onChoose={open}
    />
  );
}
