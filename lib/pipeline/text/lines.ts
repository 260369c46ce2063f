import type { Document } from "@/lib/domain/document";

/** A line of a document's text: a paragraph, or a line of a cell. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly inTable: boolean;
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null;
  /** Index of the block that it stands in. */
  readonly block: number;
}

/** All lines of a document that say something, in reading order. */
export function linesOfDocument({ blocks, text }: Document): Line[] {
  return blocks.flatMap((block, index): Line[] => {
    if (block.kind === "paragraph") {
      const { start, end, level } = block;
      return [{ text: text.slice(start, end), start, end, level, inTable: false, block: index }];
    }
    return block.cells
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({
        text: text.slice(start, end),
        start,
        end,
        level: null,
        inTable: true,
        block: index,
      }));
  });
}
