import type { Streams } from "./streams";

/** A sheet of paper. Lengths in millimetres. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** A4, A3, letter, and the two sizes that are sold as 16K. */
const SHEETS: readonly [readonly [number, number], ...(readonly [number, number])[]] = [
  [210, 297],
  [210, 297],
  [210, 297],
  [297, 420],
  [215.9, 279.4],
  [184, 260],
  [195, 270],
];

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** The space between the margins, in points. */
export function textWidth({ width, margins }: PageLayout): number {
  return (width - margins.left - margins.right) * POINTS_PER_MILLIMETRE;
}

/** The sheet on its side; the margins stay where they are. */
export function turned({ width, height, margins }: PageLayout): PageLayout {
  return { width: height, height: width, margins };
}

export function pageLayout(streams: Streams): PageLayout {
  const [short, long] = streams("sheet").pick(SHEETS);
  const margin = streams("margins");
  const side = margin.pick([12, 19, 25.4, 28, 31.8]);
  const landscape = streams("orientation").chance(0.2);
  return {
    width: landscape ? long : short,
    height: landscape ? short : long,
    margins: {
      top: margin.pick([18, 25.4, 37]),
      right: margin.chance(0.7) ? side : margin.pick([15, 26]),
      bottom: margin.pick([18, 25.4, 35]),
      left: side,
    },
  };
}
