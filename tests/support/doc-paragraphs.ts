import { type DocParagraph, type DocRun, type Modifier, u16, u32 } from "./doc-file";

export const HIDDEN: Modifier = [0x083c, 1];
export const DELETED: Modifier = [0x0800, 1];
export const STRUCK: Modifier = [0x0837, 1];
export const RAISED: Modifier = [0x2a48, 1];

/** A paragraph of one run, or of runs that are written out. */
export function docParagraph(
  content: string | readonly DocRun[],
  more: Omit<DocParagraph, "runs"> = {},
): DocParagraph {
  const runs = typeof content === "string" ? [{ text: content }] : content;
  return { runs: [...runs, { text: "\r" }], ...more };
}

export const IN_TABLE: Modifier = [0x2416, 1];
const inTables = (depth: number): Modifier[] => [IN_TABLE, [0x6649, ...u32(depth)]];

/** A paragraph of a cell that is not the cell's last. */
export function cellParagraph(text: string, depth = 1): DocParagraph {
  return docParagraph(text, { modifiers: inTables(depth) });
}

/** The last paragraph of a cell; in a table within a table its mark is a paragraph's. */
export function cellEnd(content: string | readonly DocRun[], depth = 1): DocParagraph {
  const runs = typeof content === "string" ? [{ text: content }] : content;
  return {
    runs: [...runs, { text: depth === 1 ? "\x07" : "\r" }],
    modifiers: [...inTables(depth), ...(depth === 1 ? [] : [[0x244b, 1] as const])],
  };
}

export interface DocRowShape {
  /** Where cells begin and end, in twips. */
  readonly edges: readonly number[];
  /** The flags of each cell ([MS-DOC] 2.9.317); 0 where left out. */
  readonly flags?: readonly number[];
  readonly depth?: number;
  /** What changes the row after its definition. */
  readonly changes?: readonly Modifier[];
  readonly isHuge?: boolean;
  readonly markModifiers?: readonly Modifier[];
}

/** [MS-DOC] 2.9.317: the two bits from 5 on, 3 begins a merge downwards, 1 goes on with it. */
export const MERGE_DOWN = { restart: 3 << 5, continue: 1 << 5 } as const;

/** The mark that ends a row and says how its cells lie. */
export function rowEnd(shape: DocRowShape): DocParagraph {
  const { edges, flags = [], depth = 1, changes = [], isHuge = false } = shape;
  const count = edges.length - 1;
  const cells = Array.from({ length: count }, (_, index) => [
    ...u16(flags[index] ?? 0),
    ...new Array<number>(18).fill(0),
  ]);
  const definition = [count, ...edges.flatMap(u16), ...cells.flat()];
  const ends: Modifier[] =
    depth === 1
      ? [[0x2417, 1]]
      : [
          [0x244b, 1],
          [0x244c, 1],
        ];
  return {
    runs: [{ text: depth === 1 ? "\x07" : "\r", modifiers: shape.markModifiers ?? [] }],
    modifiers: [
      ...inTables(depth),
      ...ends,
      [0xd608, ...u16(definition.length + 1), ...definition],
      ...changes,
    ],
    isHuge,
  };
}

/** A row of cells as wide as the edges say. */
export function docRow(texts: readonly string[], shape: DocRowShape): DocParagraph[] {
  return [...texts.map((text) => cellEnd(text, shape.depth)), rowEnd(shape)];
}
