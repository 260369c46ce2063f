/** One line of what is said of a point. */
export interface PlotLine {
  readonly label: string;
  readonly value: string;
  /** Beside the value: a share, a number of cases. */
  readonly aside?: string | undefined;
  readonly colour?: string | undefined;
  readonly hatched?: boolean | undefined;
}

/** A place of a chart that can be pointed at and gone to by the arrow keys. */
export interface PlotPoint {
  readonly id: string;
  /** Where it is said, in px from the top left of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly lines: readonly PlotLine[];
  readonly href?: string | undefined;
  /** What is lit while it is looked at; a ring around its place where there is none. */
  readonly box?: Box | undefined;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which point a place belongs to: columns by their x, rows by their y, dots by both. */
export type Nearness = "x" | "y" | "both";

/** A dot is meant from as far away as this, in px; a column or a row from anywhere. */
const REACH = 32;

/** The point that is meant by a place in the drawing. */
export function nearestPoint(
  points: readonly PlotPoint[],
  place: { readonly x: number; readonly y: number },
  nearness: Nearness,
): number | null {
  let best: number | null = null;
  let shortest = nearness === "both" ? REACH : Infinity;
  points.forEach((point, index) => {
    const across = nearness === "y" ? 0 : point.x - place.x;
    const down = nearness === "x" ? 0 : point.y - place.y;
    const distance = Math.hypot(across, down);
    if (distance < shortest) {
      best = index;
      shortest = distance;
    }
  });
  return best;
}

/** Where a key leads from a point, or null where it leads nowhere. */
export function stepBy(key: string, active: number | null, count: number): number | null {
  if (count === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowRight" || key === "ArrowDown") {
    return active === null ? 0 : Math.min(count - 1, active + 1);
  }
  if (key === "ArrowLeft" || key === "ArrowUp") {
    return active === null ? count - 1 : Math.max(0, active - 1);
  }
  return null;
}

/** A point as it is read out. */
export function spokenPoint({ title, lines }: PlotPoint): string {
  const said = lines.map(({ label, value, aside }) =>
    [label, value, aside].filter((part) => part !== undefined && part !== "").join(" "),
  );
  return [title, ...said].join("; ");
}
