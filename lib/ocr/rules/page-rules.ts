import type { Raster } from "@/lib/ocr/image/raster";
import { connectedRules, type Group } from "@/lib/pipeline/extract/paged/connected-rules";
import {
  cluster,
  nearest,
  type Rules,
  type Segment,
} from "@/lib/pipeline/extract/paged/merge-rules";
import { drawnBorders } from "./edges";
import { type LineMask, lineMasks } from "./line-mask";
import { rulesAmong } from "./prune";
import { strokesOf } from "./strokes";

/** The shortest strokes that may be rules, in inches: longer than those of most characters. */
const SHORTEST_ACROSS = 0.5;
const SHORTEST_DOWN = 0.17;
/** Lines nearer than this, in points, are one. */
const NEAR = 2.5;
/** Lines that nothing closes don't all end at one place. In points. */
const RAGGED = 4;
const SOFT_END = 0.5;

const scaled = (segments: readonly Segment[], factor: number): Segment[] =>
  segments.map(({ at, from, to }) => ({ at: at * factor, from: from * factor, to: to * factor }));

/**
 * Where lines end that go beyond the outermost crossing, at the side of their larger ends: the table
 * is open there. Null where it is closed. What noise has made longer or shorter doesn't count.
 */
function openEnd(ends: readonly number[], outermost: number): number | null {
  const beyond = ends.filter((end) => end > outermost + 2 * NEAR).sort((a, b) => a - b);
  const middle = beyond[beyond.length >> 1];
  if (middle === undefined) return null;
  return Math.min(...beyond.filter((end) => end > middle - RAGGED)) - SOFT_END;
}

/** Where a table's lines are crossed, and where they end if it is open at a side. */
function spread(places: readonly number[], crossing: readonly Segment[]): number[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = openEnd(
    crossing.map(({ from }) => -from),
    -first,
  );
  const after = openEnd(
    crossing.map(({ to }) => to),
    last,
  );
  return [...(before === null ? [] : [-before]), ...places, ...(after === null ? [] : [after])];
}

/** The borders of cells that are drawn along a line of a table. In points. */
function drawnAlong(
  mask: LineMask,
  place: number,
  strokes: readonly Segment[],
  stops: readonly number[],
  scale: number,
): Segment[] {
  return drawnBorders(mask, strokes, stops, scale).flatMap((isDrawn, index) => {
    const [from, to] = [stops[index], stops[index + 1]];
    return isDrawn && from !== undefined && to !== undefined ? { at: place, from, to } : [];
  });
}

/** Strokes by the line of the table that they lie on, each line with its place. */
function byLine(segments: readonly Segment[]): { place: number; strokes: Segment[] }[] {
  const places = cluster(
    segments.map(({ at }) => at),
    NEAR,
  );
  const lines = places.map((place) => ({ place, strokes: new Array<Segment>() }));
  for (const segment of segments) lines[nearest(places, segment.at)]?.strokes.push(segment);
  return lines.filter(({ strokes }) => strokes.length > 0);
}

/** The rules of one table, border by border: each is looked for where the table's lines say. */
function gridRules(
  { across, down }: Group,
  masks: { across: LineMask; down: LineMask },
  scale: number,
): Rules {
  const [ys, xs] = [byLine(across), byLine(down)];
  const places = (lines: typeof ys) => lines.map(({ place }) => place);
  const [stopsAcross, stopsDown] = [spread(places(xs), across), spread(places(ys), down)];
  return {
    across: ys.flatMap(({ place, strokes }) =>
      drawnAlong(masks.across, place, strokes, stopsAcross, scale),
    ),
    down: xs.flatMap(({ place, strokes }) =>
      drawnAlong(masks.down, place, strokes, stopsDown, scale),
    ),
  };
}

/** No character is larger, in points. */
const LARGEST_CHARACTER = 30;

function extent(segments: readonly Segment[]): number {
  const places = segments.map(({ at }) => at);
  return Math.max(...places) - Math.min(...places);
}

/** The strokes of bold characters in a heading meet as those of a table do, but they stand close. */
function isTable({ across, down }: Group): boolean {
  if (across.length === 0 || down.length < 2) return false;
  const xs = down.map(({ at }) => at).sort((a, b) => a - b);
  const widest = Math.max(...xs.map((x, index) => x - (xs[index - 1] ?? x)));
  const height = Math.max(extent(across), ...down.map(({ from, to }) => to - from));
  return widest > LARGEST_CHARACTER || height > 2 * LARGEST_CHARACTER;
}

/**
 * The ruling lines of the tables on a page, border by border, in points.
 *
 * @param raster evenly lit and straight
 * @param resolution pixels an inch
 */
export function pageRules(raster: Raster, resolution: number): Rules {
  const scale = resolution / 72;
  const masks = lineMasks(raster, resolution);
  const found = rulesAmong({
    across: scaled(strokesOf(masks.across, resolution, SHORTEST_ACROSS), 1 / scale),
    down: scaled(strokesOf(masks.down, resolution, SHORTEST_DOWN), 1 / scale),
  });
  const tables = connectedRules(found)
    .filter(isTable)
    .map((group) => gridRules(group, masks, scale));
  return {
    across: tables.flatMap(({ across }) => across),
    down: tables.flatMap(({ down }) => down),
  };
}
