import { ByteView } from "./byte-view";
import type { PieceTable } from "./piece-table";

/** Short numbers of the modifiers that matter to reading, and their codes ([MS-DOC] 2.9.215). */
const SHORT_CODES: Readonly<Record<number, number>> = {
  0x41: 0x0800,
  0x57: 0x0837,
  0x5c: 0x083c,
  0x68: 0x2a48,
  0x73: 0x2a53,
};
const NONE = new ByteView(new Uint8Array());

/**
 * The modifiers that a fast save put on a piece: one that is short (number in seven bits, operand in
 * eight), or a list named by its index.
 *
 * @param modifier a piece's own, [MS-DOC] 2.9.214
 */
export function modifiersOfPiece(
  modifier: number,
  { modifierLists }: Pick<PieceTable, "modifierLists">,
): ByteView {
  if ((modifier & 1) !== 0) return modifierLists[modifier >> 1] ?? NONE;
  const code = SHORT_CODES[(modifier >> 1) & 0x7f];
  if (modifier === 0 || code === undefined) return NONE;
  return new ByteView(Uint8Array.of(code & 0xff, code >> 8, modifier >> 8));
}
