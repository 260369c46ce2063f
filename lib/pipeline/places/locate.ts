import type { Box, Document, PageArea, TextRun } from "@/lib/domain/document";
import type { Place } from "@/lib/domain/place";
import { around, partOfRun } from "@/lib/domain/run-part";

const rounded = (box: Box): Box => {
  const [x0, y0, x1, y1] = box.map((value) => Math.round(value * 10) / 10);
  return [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0];
};

/** Finds where ranges of a document's text stand on its pages. */
export class Locator {
  private readonly runs: readonly TextRun[];
  /** The areas of empty cells, by the offset at which they stand in the text. */
  private readonly blanks = new Map<number, PageArea>();

  constructor({ layout, blocks }: Document) {
    this.runs = layout?.runs ?? [];
    if (layout === undefined) return;
    for (const block of blocks) {
      if (block.kind !== "table") continue;
      for (const { start, end, areas } of block.cells) {
        if (start === end && areas?.[0] !== undefined) this.blanks.set(start, areas[0]);
      }
    }
  }

  /** Index of the first run that ends after an offset. */
  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The runs that a range of the text touches, in order. */
  runsIn(start: number, end: number): TextRun[] {
    const found: TextRun[] = [];
    for (let index = this.firstAfter(start); index < this.runs.length; index += 1) {
      const run = this.runs[index];
      if (run === undefined || run.start >= end) break;
      found.push(run);
    }
    return found;
  }

  /**
   * The area of a range on the page where it begins; null in a format without pages. What goes on
   * on the next page is left out, since a box can't lie on two.
   */
  areaOf(start: number, end: number): PageArea | null {
    const [first, ...others] = this.runsIn(start, end);
    if (first === undefined) return start === end ? (this.blanks.get(start) ?? null) : null;
    const { page } = first;
    const box = others
      .filter((run) => run.page === page)
      .reduce(
        (whole, run) => around(whole, partOfRun(run, start, end)),
        partOfRun(first, start, end),
      );
    return { page, box: rounded(box) };
  }

  /** A place, with the page and box that it has. */
  locate(place: Place): Place {
    if (this.runs.length === 0) return place;
    const area = this.areaOf(place.start, place.end);
    return area === null ? place : { ...place, ...area };
  }
}
