import type { Rules, Segment } from "@/lib/pipeline/extract/paged/merge-rules";

/** Lines that should meet may miss one another by this much, in points. */
const REACH = 2.5;

function meets(line: Segment, { at, from, to }: Segment): boolean {
  return (
    at >= line.from - REACH &&
    at <= line.to + REACH &&
    line.at >= from - REACH &&
    line.at <= to + REACH
  );
}

/** How far two lines may differ in their ends and be sides of one table, in points. */
const SAME_END = 4;

/**
 * The strokes that make tables: underlines, dashes and long strokes of characters meet none. A
 * line down that meets nothing stays where another of its table begins and ends just there: it is
 * the side of a cell that the page cuts above and below.
 */
export function rulesAmong({ across, down }: Rules): Rules {
  const kept = { across: [...across], down: [...down] };
  for (let before = -1; before !== kept.across.length + kept.down.length;) {
    before = kept.across.length + kept.down.length;
    kept.across = kept.across.filter((line) => kept.down.some((other) => meets(line, other)));
    kept.down = kept.down.filter((line) => kept.across.some((other) => meets(line, other)));
  }
  const [top, bottom] = [
    Math.min(...kept.down.map(({ from }) => from)),
    Math.max(...kept.down.map(({ to }) => to)),
  ];
  const lone = down.filter(
    (line) =>
      !kept.down.includes(line) &&
      Math.abs(line.from - top) <= SAME_END &&
      Math.abs(line.to - bottom) <= SAME_END,
  );
  return { across: kept.across, down: [...kept.down, ...lone] };
}
