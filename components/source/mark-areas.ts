import type { Document, GridCell, PageArea, TextRun } from "@/lib/domain/document";
import { lineAreas } from "./line-areas";
import type { SourceMark } from "./segments";

type Range = Pick<SourceMark, "start" | "end">;

function isWithin(runs: readonly TextRun[], { page, box: [x0, y0, x1, y1] }: PageArea): boolean {
  return runs.some(({ page: on, box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return on === page && x >= x0 && x <= x1 && y >= y0 && y <= y1;
  });
}

/** Whether a mark takes all that is printed in a cell. */
function isCovered({ start, end }: GridCell, mark: Range, text: string): boolean {
  const before = text.slice(start, Math.max(start, mark.start));
  const after = text.slice(Math.min(end, mark.end), end);
  return `${before}${after}`.trim() === "";
}

/** The cell itself; of one that a page cuts, the part in which the mark's characters stand. */
function areasOfCell(
  { areas = [] }: GridCell,
  { start, end }: Range,
  runs: readonly TextRun[],
): readonly PageArea[] {
  if (areas.length < 2) return areas;
  const own = runs.filter((run) => run.start < end && run.end > start);
  const holding = areas.filter((area) => isWithin(own, area));
  return holding.length > 0 ? holding : areas;
}

const touches = (range: Range, mark: Range): boolean =>
  mark.start === mark.end
    ? range.start === mark.start && range.end === mark.end
    : range.start < mark.end && range.end > mark.start;

/**
 * The rectangles that a mark takes on the document's pages: whole cells of tables where it takes all
 * that they print, else its lines of text.
 */
export function areasOfMark({ text, blocks, layout }: Document, mark: Range): PageArea[] {
  const runs = layout?.runs ?? [];
  return blocks.flatMap((block) => {
    const isNear = block.start <= mark.end && block.end >= mark.start;
    const pieces = !isNear ? [] : block.kind === "table" ? block.cells : [block];
    return pieces.flatMap((piece) => {
      if (!touches(piece, mark)) return [];
      if ("row" in piece && isCovered(piece, mark, text) && piece.areas !== undefined) {
        return areasOfCell(piece, mark, runs);
      }
      const [start, end] = [Math.max(piece.start, mark.start), Math.min(piece.end, mark.end)];
      return lineAreas(runs, start, end);
    });
  });
}
