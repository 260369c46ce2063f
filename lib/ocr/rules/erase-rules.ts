import type { Raster } from "@/lib/ocr/image/raster";
import type { Rules, Segment } from "@/lib/pipeline/extract/paged/merge-rules";

/** A rule may lie so far, in points, from where its table's lines say. */
const ASIDE = 2;
/** What is thicker than this, in points, at a place on a rule has something of a character in it. */
const THICKEST = 3;
/** What is less dark than this is paper. */
const PAPER = 24;
/** Less dark than this is the soft edge of a rule, or of a character. */
const SOFT = 100;
/** A rule runs along so much of a stretch: not characters, nor what is left of a rule's edge. */
const ALL_ALONG = 0.95;
/** A rule may be drawn as two or three lines side by side. */
const MOST_LINES = 3;
/** A rule is as thick as it mostly is over stretches of this length, in points. */
const STRETCH = 36;

/** How pixels of a line across, or of one down, are reached. */
interface Direction {
  /** From one pixel of the line to the next, and from one side of it to the other. */
  readonly along: number;
  readonly through: number;
  /** How many pixels there are along and through. */
  readonly length: number;
  readonly depth: number;
}

/** A dark run through a rule, its ends inclusive. */
interface Run {
  readonly top: number;
  readonly bottom: number;
}

class RuleEraser {
  constructor(
    private readonly grey: Uint8Array,
    private readonly way: Direction,
    private readonly scale: number,
  ) {}

  private isDark(index: number, offset: number): boolean {
    const { along, through, depth } = this.way;
    if (offset < 0 || offset >= depth) return false;
    return 255 - (this.grey[index * along + offset * through] ?? 255) > PAPER;
  }

  /** The dark run nearest to where a rule should be. */
  private runAt(index: number, middle: number): Run | null {
    const aside = Math.ceil(ASIDE * this.scale);
    const thickest = Math.ceil(THICKEST * this.scale);
    for (let step = 0; step <= aside; step += 1) {
      const start = [middle - step, middle + step].find((offset) => this.isDark(index, offset));
      if (start === undefined) continue;
      let [top, bottom] = [start, start];
      while (bottom - top <= thickest && this.isDark(index, top - 1)) top -= 1;
      while (bottom - top <= thickest && this.isDark(index, bottom + 1)) bottom += 1;
      return { top, bottom };
    }
    return null;
  }

  /** Whitens a pixel of a rule, or one right beside it if that is no more than its soft edge. */
  private whiten(index: number, offset: number, isBeside: boolean): void {
    const { along, through, depth } = this.way;
    if (offset < 0 || offset >= depth) return;
    const at = index * along + offset * through;
    if (!isBeside || 255 - (this.grey[at] ?? 255) < SOFT) this.grey[at] = 255;
  }

  /**
   * Whitens a stretch where most of its runs lie, but for strokes that go through to both sides.
   *
   * @param least of the stretch that it must take up
   * @returns whether there was one
   */
  private eraseStretch(first: number, last: number, middle: number, least: number): boolean {
    const runs: (Run | null)[] = [];
    for (let index = first; index < last; index += 1) runs.push(this.runAt(index, middle));
    const found = runs.filter((run) => run !== null);
    const half = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
    const top = half(found.map((run) => run.top));
    const bottom = half(found.map((run) => run.bottom));
    if (top === undefined || bottom === undefined) return false;
    if (bottom - top >= THICKEST * this.scale) return false;
    const own = found.filter((run) => run.top <= bottom + 1 && run.bottom >= top - 1);
    if (own.length < runs.length * least) return false;
    runs.forEach((run, at) => {
      const isCrossed = run !== null && run.top < top - 1 && run.bottom > bottom + 1;
      if (isCrossed) return;
      for (let offset = top - 1; offset <= bottom + 1; offset += 1) {
        this.whiten(first + at, offset, offset < top || offset > bottom);
      }
    });
    return true;
  }

  erase({ at, from, to }: Segment): void {
    const { scale } = this;
    const first = Math.max(0, Math.floor((from - ASIDE) * scale));
    const last = Math.min(this.way.length, Math.ceil((to + ASIDE) * scale));
    const count = Math.max(1, Math.round((last - first) / (STRETCH * scale)));
    const bound = (index: number) => Math.round(first + ((last - first) * index) / count);
    const middle = Math.floor(at * scale);
    for (let index = 0; index < count; index += 1) {
      // The first is there, as the table says; others beside it are lines if they go all along.
      for (let line = 0; line < MOST_LINES; line += 1) {
        const least = line === 0 ? 0 : ALL_ALONG;
        if (!this.eraseStretch(bound(index), bound(index + 1), middle, least)) break;
      }
    }
  }
}

/** The page without its rules, so that only characters are left in the cells. */
export function withoutRules(raster: Raster, { across, down }: Rules, resolution: number): Raster {
  const { width, height } = raster;
  const grey = raster.grey.slice();
  const scale = resolution / 72;
  const rows = new RuleEraser(
    grey,
    { along: 1, through: width, length: width, depth: height },
    scale,
  );
  const columns = new RuleEraser(
    grey,
    { along: width, through: 1, length: height, depth: width },
    scale,
  );
  for (const rule of across) rows.erase(rule);
  for (const rule of down) columns.erase(rule);
  return { width, height, grey };
}
