import { round } from "./marker";
import { TICK } from "./axes";
import type { Scale } from "./scale";
import { fitText, textWidth } from "./text-width";
import { FORM_BREAK, yearSlots } from "./year-series";

/** Room for the years and a word under them, in px. */
export const YEARS_FOOT = 36;

/** Room above for the label of the highest column. */
export const YEARS_HEAD = 16;

/** The break between the forms is narrower than a year. */
const BREAK_WEIGHT = 0.4;

/** A place on the axis of years. */
export interface YearPlace {
  readonly year: number;
  /** Its middle, and how wide it is, in px. */
  readonly x: number;
  readonly width: number;
}

export interface YearPlane {
  readonly places: readonly YearPlace[];
  /** Where the 2021 form takes over; null where all years are of one form. */
  readonly breakAt: number | null;
  readonly left: number;
  readonly right: number;
}

/** Where the years stand between two edges, in px. */
export function yearPlane(years: readonly number[], left: number, right: number): YearPlane {
  const slots = yearSlots(years, []);
  const weights = slots.map(({ key }) => (key === FORM_BREAK ? BREAK_WEIGHT : 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const unit = whole === 0 ? 0 : (right - left) / whole;
  const places: YearPlace[] = [];
  let breakAt: number | null = null;
  let x = left;
  slots.forEach(({ year }, index) => {
    const width = unit * (weights[index] ?? 1);
    if (year === null) breakAt = x + width / 2;
    else places.push({ year, x: x + width / 2, width });
    x += width;
  });
  return { places, breakAt, left, right };
}

/** How wide the numbers at the left are, in px. */
export function tickRoom(labels: readonly string[]): number {
  return Math.ceil(Math.max(16, ...labels.map((label) => textWidth(label, TICK.fontSize)))) + 10;
}

/** How many years there are from one label to the next, so that labels do not touch. */
function labelStep(places: readonly YearPlace[]): number {
  const width = places[0]?.width ?? 40;
  return Math.max(1, Math.ceil(34 / Math.max(1, width)));
}

/** A word under the axis, and over which years it stands. */
interface YearNote {
  readonly key: number;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** The words under the years. Where years are narrow, neighbours that say the same say it once. */
function yearNotes(
  places: readonly YearPlace[],
  notes: Readonly<Record<string, string>>,
  isNarrow: boolean,
): YearNote[] {
  const runs: { text: string; from: YearPlace; to: YearPlace }[] = [];
  places.forEach((place, index) => {
    const text = notes[place.year];
    if (text === undefined) return;
    const last = runs.at(-1);
    const goesOn = isNarrow && last?.text === text && last.to === places[index - 1];
    if (goesOn) last.to = place;
    else runs.push({ text, from: place, to: place });
  });
  return runs.map(({ text, from, to }) => ({
    key: from.year,
    text,
    x: (from.x + to.x) / 2,
    width: to.x - from.x + (from.width + to.width) / 2,
  }));
}

/** The frame of every chart over the years: sizes at the left, years below, the change of forms. */
export function YearAxes({
  plane: { places, breakAt, left, right },
  scale,
  format,
  height,
  top,
  notes,
}: {
  plane: YearPlane;
  scale: Scale;
  format: (value: number) => string;
  height: number;
  /** Where the drawing begins, below its heading. */
  top: number;
  /** By year: a word under it, where something is missing. */
  notes: Readonly<Record<string, string>>;
}) {
  const foot = height - YEARS_FOOT;
  const step = labelStep(places);
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={right}
            y1={round(scale.at(tick))}
            y2={round(scale.at(tick))}
            stroke={tick === 0 ? "var(--line-strong)" : "var(--line)"}
          />
          <text x={left - 8} y={round(scale.at(tick)) + 4} textAnchor="end" {...TICK}>
            {format(tick)}
          </text>
        </g>
      ))}
      {breakAt !== null && (
        <line
          x1={round(breakAt)}
          x2={round(breakAt)}
          y1={top - 12}
          y2={foot + 16}
          stroke="var(--line-strong)"
          strokeDasharray="2 3"
        />
      )}
      {places.map(({ year, x }, index) => (
        <g key={year} textAnchor="middle">
          {index % step === 0 && (
            <text x={round(x)} y={foot + 16} {...TICK}>
              {year}
            </text>
          )}
        </g>
      ))}
      {yearNotes(places, notes, step > 1).map(({ key, text, x, width }) => (
        <text
          key={key}
          x={round(x)}
          y={foot + 31}
          fontSize={10.5}
          textAnchor="middle"
          fill="var(--faint)"
        >
          {fitText(text, Math.max(width, 34), 10.5)}
        </text>
      ))}
    </g>
  );
}
