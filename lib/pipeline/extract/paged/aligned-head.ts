import { type AlignedPart, figuresBegin, linesOfHead } from "./aligned-parts";
import { most } from "./extremes";
import { type TextBlock, textBlocks } from "./text-blocks";
import { typeSize, levelOf, type TextLine } from "./text-line";

/** What stands above the figures of a table's part. */
export interface AlignedHead {
  /** What heads one column each, from left to right. */
  readonly leaves: readonly TextBlock[];
  /** What heads several columns, from the top down. */
  readonly parents: readonly TextBlock[];
  /** All the words of both. */
  readonly words: ReadonlySet<TextLine>;
}

/** Where labels end and figures begin, in points. */
export interface Sides {
  readonly labelsEnd: number;
  readonly begin: number;
}

const isOver = ({ box: a }: TextBlock, { box: b }: TextBlock) => a[0] < b[2] && b[0] < a[2];

/**
 * The headings of a part: words above the first figures that reach down no further than those right of
 * the labels do. What has another heading below it heads several columns.
 */
export function alignedHead(part: AlignedPart, { labelsEnd, begin }: Sides): AlignedHead {
  const lines = linesOfHead(part);
  const hasRows = lines.length < part.lines.length;
  const firstFigures = part.lines[lines.length];
  const top = firstFigures === undefined ? Infinity : levelOf(firstFigures.line);
  const words = [
    ...lines.flatMap((line) => line.words),
    ...part.runs.filter(({ box }) => box[3] < top),
  ];
  const blocks = textBlocks(words);
  const overFigures = blocks.filter(({ box }) => box[0] >= labelsEnd || box[2] > begin || !hasRows);
  const bottom = most(overFigures.map(({ last }) => last));
  const own = blocks.filter((block) => {
    const [line] = block.lines;
    return line !== undefined && block.first <= bottom + typeSize(line) / 2;
  });
  const isParent = (block: TextBlock) =>
    own.some((other) => other.first > block.last && isOver(block, other));
  return {
    leaves: own.filter((block) => !isParent(block)).sort((a, b) => a.box[0] - b.box[0]),
    parents: own.filter(isParent),
    words: new Set(own.flatMap((block) => block.lines)),
  };
}

/** Where the labels of a table end and its figures begin, as far as the lines with figures tell. */
export function sidesOf(parts: readonly AlignedPart[]): Sides {
  const lines = parts.flatMap((part) => part.lines).filter(({ figures }) => figures.length > 0);
  const begin = figuresBegin(lines);
  const words = lines.flatMap((line) => line.words).filter(({ box }) => box[2] <= begin);
  return { labelsEnd: words.length > 0 ? most(words.map(({ box }) => box[2])) : begin, begin };
}
