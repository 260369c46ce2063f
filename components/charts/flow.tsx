"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import type { Quantity } from "@/lib/domain/views/quantity";
import { formatCount, formatPercent } from "@/lib/format";
import { type FlowBlock, flowLayout } from "./flow-layout";
import { Hatch } from "./hatch";
import { round } from "./marker";
import { type Drawn, Plot } from "./plot";
import type { PlotPoint } from "./plot-point";
import { spreadLabels } from "./spread-labels";
import { fitText, textWidth, wrapText } from "./text-width";

/** What came in, or what became of it. */
export interface FlowSide {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly hatched?: boolean | undefined;
  readonly quantity: Quantity;
}

const BLOCK = 12;
const LABEL = 16;
const TOP = 22;
const NOTE = 15;
/** Notes are broken into lines before the width is known, so that the height is. */
const NOTE_WIDTH = 300;

/** Requests of a body and year: received and carried in, and what became of them all. */
export function Flow({
  description,
  incoming,
  outgoing,
  initialWidth = 640,
}: {
  /** What the chart shows, for those who do not see it; the figures are in the table. */
  description: string;
  incoming: readonly FlowSide[];
  outgoing: readonly FlowSide[];
  initialWidth?: number | undefined;
}) {
  const pattern = useId();
  const locale = useLocale();
  const t = useTranslations("charts");
  const sides = [...incoming, ...outgoing];
  const partsOf = (side: readonly FlowSide[]) =>
    side.map(({ id, quantity }) => ({ id, value: quantity.value }));
  const drawnHeight = Math.max(180, outgoing.length * (LABEL + 8));
  const layout = flowLayout(partsOf(incoming), partsOf(outgoing), {
    top: TOP,
    height: drawnHeight,
  });
  const { middle, difference, unknown } = layout;
  const labelOf = (id: string) => sides.find((side) => side.id === id)?.label ?? id;
  const notes = [
    ...(difference === 0
      ? []
      : [t("flow.differs", { difference: formatCount(Math.abs(difference), locale) })]),
    ...(unknown.length === 0
      ? []
      : [t("flow.unknown", { parts: unknown.map(labelOf).join(t("flow.comma")) })]),
  ].flatMap((note) => wrapText(note, NOTE_WIDTH, 11));
  const height = TOP + drawnHeight + 8 + notes.length * NOTE;

  const shareOf = (value: number) =>
    middle.value <= 0 ? undefined : formatPercent(value / middle.value, locale);

  const inText = ({ label, quantity: { value } }: FlowSide) =>
    value === null ? label : `${label} ${formatCount(value, locale)}`;
  const outText = (side: FlowSide) => {
    const { value } = side.quantity;
    const share = value === null ? undefined : shareOf(value);
    return share === undefined ? inText(side) : `${inText(side)} (${share})`;
  };

  const draw = (width: number): Drawn => {
    const leftText = incoming.map(inText);
    const left = Math.min(
      Math.max(...leftText.map((text) => textWidth(text, 12))) + 8,
      width * 0.3,
    );
    const rightText = outgoing.map(outText);
    const right =
      width -
      Math.min(Math.max(0, ...rightText.map((text) => textWidth(text, 12))) + 22, width * 0.45);
    const middleX = left + BLOCK + (right - left - BLOCK * 2) * 0.42;
    const ribbon = (block: FlowBlock, isIn: boolean, colour: string, hatched: boolean) => {
      const [x1, y1, h1] = isIn
        ? [left + BLOCK, block.y, block.height]
        : [middleX + BLOCK, block.middleY, block.middleHeight];
      const [x2, y2, h2] = isIn
        ? [middleX, block.middleY, block.middleHeight]
        : [right - BLOCK, block.y, block.height];
      const bend = (x1 + x2) / 2;
      const [a, b, c, d, e, f, g] = [x1, y1, bend, y2, x2, y2 + h2, y1 + h1].map(round);
      return (
        <path
          d={`M${a} ${b}C${c} ${b} ${c} ${d} ${e} ${d}V${f}C${c} ${f} ${c} ${g} ${a} ${g}Z`}
          fill={hatched ? `url(#${pattern})` : colour}
          fillOpacity={hatched ? 0.35 : 0.3}
        />
      );
    };
    const sideOf = (id: string) => sides.find((side) => side.id === id);
    const middles = spreadLabels(
      layout.outgoing.map(({ y, height: tall }) => y + tall / 2),
      LABEL,
      TOP + 6,
      TOP + drawnHeight - 6,
    );
    const blocks = (isIn: boolean) =>
      (isIn ? layout.incoming : layout.outgoing).map((block, index) => {
        const side = sideOf(block.id);
        if (side === undefined) return null;
        const { colour, hatched = false } = side;
        const x = isIn ? left : right - BLOCK;
        const labelY = isIn ? block.y + block.height / 2 : (middles[index] ?? block.y);
        const text = isIn ? inText(side) : outText(side);
        return (
          <g key={block.id}>
            {ribbon(block, isIn, colour, hatched)}
            <rect
              x={round(x)}
              y={round(block.y)}
              width={BLOCK}
              height={round(block.height)}
              fill={hatched ? `url(#${pattern})` : colour}
              stroke={hatched ? colour : "none"}
            />
            {!isIn && (
              <path
                d={`M${round(right + 2)} ${round(block.y + block.height / 2)}L${round(right + 12)} ${round(labelY)}`}
                stroke="var(--line-strong)"
              />
            )}
            <text
              x={round(isIn ? left - 6 : right + 16)}
              y={round(labelY + 4)}
              textAnchor={isIn ? "end" : "start"}
              fill="var(--ink)"
            >
              {fitText(text, isIn ? left - 6 : width - right - 16, 12)}
            </text>
          </g>
        );
      });
    const pointOf = (block: FlowBlock, isIn: boolean): PlotPoint => ({
      id: block.id,
      x: isIn ? left + BLOCK / 2 : right - BLOCK / 2,
      y: block.y + block.height / 2,
      title: labelOf(block.id),
      lines: [
        {
          label: "",
          value: formatCount(block.value, locale),
          aside: isIn ? undefined : t("flow.share", { share: shareOf(block.value) ?? "" }),
        },
      ],
      box: {
        x: (isIn ? left : right - BLOCK) - 2,
        y: block.y - 2,
        width: BLOCK + 4,
        height: block.height + 4,
      },
    });
    return {
      shapes: (
        <>
          <Hatch id={pattern} />
          {blocks(true)}
          {blocks(false)}
          <rect
            x={round(middleX)}
            y={round(middle.y)}
            width={BLOCK}
            height={round(Math.max(1, middle.height))}
            fill="var(--ink)"
          />
          <text
            x={round(middleX + BLOCK / 2)}
            y={round(Math.max(12, middle.y - 7))}
            textAnchor="middle"
            fontWeight={600}
            fill="var(--ink)"
          >
            {`${t("flow.caseload")} ${formatCount(middle.value, locale)}`}
          </text>
          {notes.map((note, index) => (
            <text
              key={note}
              x={0}
              y={TOP + drawnHeight + 8 + (index + 1) * NOTE - 3}
              fontSize={11}
              fill="var(--muted)"
            >
              {note}
            </text>
          ))}
        </>
      ),
      points: [
        ...layout.incoming.map((block) => pointOf(block, true)),
        ...layout.outgoing.map((block) => pointOf(block, false)),
      ],
    };
  };
  return (
    <Plot
      description={description}
      height={height}
      initialWidth={initialWidth}
      nearness="both"
      draw={draw}
    />
  );
}
