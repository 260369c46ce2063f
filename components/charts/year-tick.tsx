"use client";

import { TICK } from "./axes";
import { FORM_BREAK } from "./year-series";

/** A year on the axis and, where nothing can be drawn over it, a word for why. */
export function YearTick({
  x = 0,
  y = 0,
  payload,
  notes,
}: {
  x?: number | string;
  y?: number | string;
  payload?: { readonly value: string };
  notes: Readonly<Record<string, string>>;
}) {
  const key = payload?.value;
  if (key === undefined || key === FORM_BREAK) return null;
  return (
    <text x={x} y={y} textAnchor="middle" {...TICK}>
      <tspan x={x} dy="0.9em">
        {key}
      </tspan>
      <tspan x={x} dy="1.4em" fontSize={10.5} fill="var(--faint)">
        {notes[key]}
      </tspan>
    </text>
  );
}
