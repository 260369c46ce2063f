/** The panes at the sides of the finding; it takes what they leave. */
export type SidePane = "queue" | "source";

/** In rem; null where nobody has chosen, so that it goes by the screen. */
export type PaneWidths = Readonly<Record<SidePane, number | null>>;

export const PANE_LIMITS: Readonly<
  Record<SidePane, { readonly min: number; readonly max: number }>
> = { queue: { min: 10, max: 28 }, source: { min: 16, max: 56 } };

/** How far an arrow key moves, in rem. */
export const PANE_STEP = 1;

export const PANES_COOKIE = "panes";

/** A width that both it and the finding can be read at; to a tenth, which is less than 2 px. */
export function withinLimits(pane: SidePane, width: number): number {
  const { min, max } = PANE_LIMITS[pane];
  return Math.round(Math.min(max, Math.max(min, width)) * 10) / 10;
}

function widthOf(pane: SidePane, remembered: string | undefined): number | null {
  const width = Number.parseFloat(remembered ?? "");
  return Number.isFinite(width) ? withinLimits(pane, width) : null;
}

/** What the cookie remembers; what can't be understood is as if nobody had chosen. */
export function paneWidthsOf(cookie: string | undefined): PaneWidths {
  const [queue, source] = (cookie ?? "").split("_");
  return { queue: widthOf("queue", queue), source: widthOf("source", source) };
}

export function cookieOfPanes({ queue, source }: PaneWidths): string {
  return `${PANES_COOKIE}=${queue ?? ""}_${source ?? ""}; path=/; max-age=31536000; samesite=lax`;
}

/** Of the window at most, so that what was chosen on a wide screen leaves room on a narrower one. */
const WINDOW_SHARE: Readonly<Record<SidePane, number>> = { queue: 22, source: 42 };

/** Tracks of the grid, as CSS variables; without one the grid has its own. */
export function tracksOf(widths: PaneWidths): Record<string, string> {
  const tracks: Record<string, string> = {};
  for (const pane of ["queue", "source"] as const) {
    const width = widths[pane];
    if (width !== null) tracks[`--${pane}-track`] = `min(${width}rem, ${WINDOW_SHARE[pane]}vw)`;
  }
  return tracks;
}

/** What a key makes of a pane's width; null for a key that means nothing to it. */
export function widthAfterKey(pane: SidePane, width: number, key: string): number | null {
  const { min, max } = PANE_LIMITS[pane];
  // The edge moves as the arrow points: the queue's is at its right, the source's at its left.
  const step = pane === "queue" ? PANE_STEP : -PANE_STEP;
  if (key === "ArrowRight") return withinLimits(pane, width + step);
  if (key === "ArrowLeft") return withinLimits(pane, width - step);
  if (key === "Home") return pane === "queue" ? min : max;
  if (key === "End") return pane === "queue" ? max : min;
  return null;
}
