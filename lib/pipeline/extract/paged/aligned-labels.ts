import type { AlignedPart } from "./aligned-parts";
import { most } from "./extremes";
import { type TextBlock, textBlocks } from "./text-blocks";
import { typeSize, type TextLine, textLines } from "./text-line";

/** What stands left of a table's figures. */
export interface AlignedLabels {
  /** What stands left of the labels of several rows. */
  readonly groups: readonly TextBlock[];
  /** The lines of the labels of rows, from the top down. */
  readonly lines: readonly TextLine[];
  /** From where to where a group and what stands right of it leave room for the end of a column. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** Blocks stand beside one another when their heights overlap by more than this share of an em. */
const BESIDE = 0.2;

function areBeside(a: TextBlock, b: TextBlock): boolean {
  const em = Math.min(...[...a.lines, ...b.lines].map(typeSize));
  const overlap = Math.min(a.last, b.last) - Math.max(a.first, b.first) + em;
  return overlap > BESIDE * em;
}

/** The nearest blocks right of one, at the heights of it. */
function rightOf(block: TextBlock, blocks: readonly TextBlock[]): TextBlock[] {
  const right = blocks.filter((other) => other.box[0] >= block.box[2] && areBeside(block, other));
  return right.filter((each) =>
    right.every((other) => other === each || other.box[2] > each.box[0] || !areBeside(each, other)),
  );
}

/**
 * The words of a part by what they are: those that have others right of them at their heights belong to
 * groups of rows, and all others to rows.
 *
 * @param words that stand left of the figures and below the headings
 */
export function alignedLabels(words: readonly TextLine[]): AlignedLabels {
  const blocks = textBlocks(words);
  const besides = blocks.map((block) => ({ block, right: rightOf(block, blocks) }));
  const groups = besides.filter(({ right }) => right.length > 0);
  const ofRows = besides.filter(({ right }) => right.length === 0);
  const glyphs = ofRows.flatMap(({ block }) => block.lines.flatMap((line) => line.glyphs));
  return {
    groups: groups.map(({ block }) => block),
    lines: textLines(glyphs),
    gaps: groups.flatMap(({ block, right }) =>
      right.map(({ box }) => [block.box[2], box[0]] as const),
    ),
  };
}

/** Where the columns of groups end: a place in each gap, as few as there can be. */
export function groupBounds(gaps: readonly (readonly [number, number])[]): number[] {
  const bounds: number[] = [];
  let open: [number, number] | null = null;
  for (const [from, to] of gaps.toSorted((a, b) => a[1] - b[1])) {
    if (open !== null && from <= open[1]) {
      open[0] = Math.max(open[0], from);
      continue;
    }
    if (open !== null) bounds.push((open[0] + open[1]) / 2);
    open = [from, to];
  }
  if (open !== null) bounds.push((open[0] + open[1]) / 2);
  return bounds;
}

/** The words of a part left of its figures, without those of its headings. */
export function labelWords({ lines, runs }: AlignedPart, head: ReadonlySet<TextLine>): TextLine[] {
  const words = [...lines.flatMap((line) => line.words), ...runs];
  return words.filter((word) => !head.has(word));
}

export const widest = (lines: readonly TextLine[]): number =>
  most([0, ...lines.map(({ box }) => box[2] - box[0])]);
