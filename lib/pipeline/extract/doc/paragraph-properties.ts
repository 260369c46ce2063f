import { ByteView } from "./byte-view";
import { visitModifiers } from "./property-modifiers";
import {
  readRowDefinition,
  type RowDefinition,
  withHorizontalMerge,
  withVerticalMerge,
} from "./table-row";

/** What is said of a paragraph and matters to reading ([MS-DOC] 2.6.2, 2.6.3). */
export interface ParagraphProperties {
  readonly style: number;
  readonly isInTable: boolean;
  /** How many tables the paragraph is in; 0 where only {@link isInTable} tells. */
  readonly tableDepth: number;
  readonly endsRow: boolean;
  /** Only in a table within a table, where cells and rows end with a paragraph mark. */
  readonly endsInnerCell: boolean;
  readonly endsInnerRow: boolean;
  /** 0 to 8 for headings, 9 for running text; null where the style decides. */
  readonly outlineLevel: number | null;
  /** From 1; 0 for none; null where the style decides. */
  readonly list: number | null;
  readonly listLevel: number | null;
  readonly row: RowDefinition | null;
}

type Draft = { -readonly [Key in keyof ParagraphProperties]: ParagraphProperties[Key] };

const IN_DATA_STREAM = new Set([0x6645, 0x6646, 0x646b]);

function apply(draft: Draft, code: number, operand: ByteView): void {
  switch (code) {
    case 0x2416:
      draft.isInTable = operand.u8(0) !== 0;
      break;
    case 0x2417:
      draft.endsRow = operand.u8(0) !== 0;
      break;
    case 0x244b:
      draft.endsInnerCell = operand.u8(0) !== 0;
      break;
    case 0x244c:
      draft.endsInnerRow = operand.u8(0) !== 0;
      break;
    case 0x6649:
      draft.tableDepth = operand.i32(0);
      break;
    case 0x664a:
      draft.tableDepth += operand.i32(0);
      break;
    case 0x2640:
      draft.outlineLevel = operand.u8(0);
      break;
    case 0x460b:
      draft.list = operand.u16(0);
      break;
    case 0x260a:
      draft.listLevel = operand.u8(0);
      break;
    case 0xd608:
      draft.row = readRowDefinition(operand);
      break;
    case 0xd62b:
      if (draft.row !== null) draft.row = withVerticalMerge(draft.row, operand);
      break;
    case 0x5624:
      if (draft.row !== null) draft.row = withHorizontalMerge(draft.row, operand);
      break;
  }
}

/** Modifiers that don't fit on a page are in the stream Data: bytes (2), modifiers ([MS-DOC] 2.9.211). */
function listInDataStream(operand: ByteView, data: ByteView | null): ByteView | null {
  const at = operand.u32(0);
  if (data === null || at + 2 > data.length) return null;
  return data.part(at + 2, Math.min(data.u16(at), data.length - at - 2));
}

/** @param data the stream Data, where there is one */
export function paragraphProperties(
  style: number,
  modifiers: ByteView,
  data: ByteView | null,
): ParagraphProperties {
  const draft: Draft = {
    style,
    isInTable: false,
    tableDepth: 0,
    endsRow: false,
    endsInnerCell: false,
    endsInnerRow: false,
    outlineLevel: null,
    list: null,
    listLevel: null,
    row: null,
  };
  visitModifiers(modifiers, (code, operand) => {
    if (!IN_DATA_STREAM.has(code)) {
      apply(draft, code, operand);
      return;
    }
    // What the stream Data holds never points there again.
    const more = listInDataStream(operand, data);
    if (more !== null) visitModifiers(more, (inner, value) => apply(draft, inner, value));
  });
  return draft;
}

export const PLAIN_PARAGRAPH = paragraphProperties(0, new ByteView(new Uint8Array()), null);

/**
 * The properties on a page of paragraphs ([MS-DOC] 2.9.174): words (1), or 0 and then words (1);
 * style (2), modifiers.
 *
 * @param at a run's {@link PropertyRun.properties}
 */
export function readParagraphProperties(
  document: ByteView,
  at: number,
  data: ByteView | null,
): ParagraphProperties {
  if (at === 0) return PLAIN_PARAGRAPH;
  const words = document.u8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? document.u8(at + 1) * 2 : words * 2 - 1;
  if (length < 2) return PLAIN_PARAGRAPH;
  return paragraphProperties(document.u16(start), document.part(start + 2, length - 2), data);
}
