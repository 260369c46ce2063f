"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useState } from "react";
import { useIsInteractive } from "@/components/ui/use-is-interactive";
import { type Nearness, nearestPoint, type PlotPoint, spokenPoint, stepBy } from "./plot-point";
import { PlotTooltip } from "./plot-tooltip";
import { useWidth } from "./use-width";

/** A drawing of some width: its shapes, and the places at which something can be said. */
export interface Drawn {
  readonly shapes: ReactNode;
  /** In the order in which the arrow keys go through them. */
  readonly points: readonly PlotPoint[];
}

/**
 * What every chart is drawn on: as wide as its place, its points said to pointer, keyboard and ear.
 * It is drawn by the server too, so that it shows before there is a script.
 */
export function Plot({
  description,
  height,
  initialWidth = 360,
  nearness,
  draw,
  onChoose,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  height: number;
  initialWidth?: number | undefined;
  nearness: Nearness;
  draw: (width: number) => Drawn;
  /** A click on a point, or Enter. */
  onChoose?: ((point: PlotPoint) => void) | undefined;
}) {
  const t = useTranslations("charts");
  const [root, width] = useWidth<HTMLDivElement>(initialWidth);
  const [active, setActive] = useState<number | null>(null);
  const [spoken, setSpoken] = useState("");
  const isInteractive = useIsInteractive();
  const { shapes, points } = useMemo(() => draw(width), [draw, width]);
  const point = active === null ? undefined : points[active];

  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width === 0 ? 1 : width / box.width;
    const place = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    setActive(nearestPoint(points, place, nearness));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && active !== null) {
      setActive(null);
      event.stopPropagation();
      return;
    }
    if (event.key === "Enter" && point?.href !== undefined) {
      onChoose?.(point);
      return;
    }
    const next = event.altKey || event.metaKey ? null : stepBy(event.key, active, points.length);
    const reached = next === null ? undefined : points[next];
    if (reached === undefined) return;
    event.preventDefault();
    setActive(next);
    setSpoken(spokenPoint(reached));
  };

  const answering = isInteractive && points.length > 0;
  return (
    <div
      ref={root}
      {...(answering && {
        role: "application",
        "aria-roledescription": t("kind"),
        "aria-label": t("explore"),
        tabIndex: 0,
      })}
      className="relative touch-pan-y rounded-sm"
      style={{ height }}
      onPointerMove={follow}
      onPointerDown={follow}
      onPointerLeave={() => setActive(null)}
      onKeyDown={press}
      onBlur={() => setActive(null)}
      onClick={() => {
        if (point?.href !== undefined) onChoose?.(point);
      }}
    >
      <svg
        data-chart
        role="img"
        aria-label={description}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMinYMin meet"
        className={`block h-full w-full overflow-visible ${onChoose !== undefined && point?.href !== undefined ? "cursor-pointer" : ""}`}
        fontSize={12}
        style={{ fontVariantNumeric: "tabular-nums" }}
      >
        {shapes}
        {points.length === 0 && (
          <text x={width / 2} y={height / 2} textAnchor="middle" fill="var(--muted)">
            {t("nothing")}
          </text>
        )}
        {point !== undefined && <PlotCursor point={point} />}
      </svg>
      {point !== undefined && <PlotTooltip point={point} width={width} />}
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}

function PlotCursor({ point: { x, y, box } }: { point: PlotPoint }) {
  return (
    <g data-chart-cursor pointerEvents="none">
      {box === undefined ? (
        <circle cx={x} cy={y} r={7} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
      ) : (
        <rect {...box} fill="var(--ink)" fillOpacity={0.06} />
      )}
    </g>
  );
}
