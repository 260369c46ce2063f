import type { ByteView } from "./byte-view";

/** Bytes of an operand by the upper three bits of the modifier's code ([MS-DOC] 2.2.5.1, spra). */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, null, 3];
const TABLE_DEFINITION = 0xd608;
const OLD_TABLE_DEFINITION = 0xd606;
const TAB_STOPS = 0xc615;

function tabStopBytes(list: ByteView, at: number): number {
  const count = list.u8(at);
  if (count < 255) return count + 1;
  const deleted = 1 + list.u8(at + 1) * 4;
  return 1 + deleted + 1 + list.u8(at + 1 + deleted) * 3;
}

function variableBytes(list: ByteView, code: number, at: number): number {
  if (code === TABLE_DEFINITION || code === OLD_TABLE_DEFINITION) return list.u16(at) + 1;
  return code === TAB_STOPS ? tabStopBytes(list, at) : list.u8(at) + 1;
}

/**
 * Go through a list of modifiers (grpprl, [MS-DOC] 2.2.5). A list that breaks off in the middle of
 * a modifier, as some programs write it, ends before that one.
 *
 * @param visit gets the code and the operand, with its count of bytes where it has one
 */
export function visitModifiers(
  list: ByteView,
  visit: (code: number, operand: ByteView) => void,
): void {
  let at = 0;
  while (at + 3 <= list.length) {
    const code = list.u16(at);
    at += 2;
    const fixed = OPERAND_BYTES[code >> 13] ?? null;
    if (fixed === null && at + 2 > list.length) return;
    const size = fixed ?? variableBytes(list, code, at);
    if (at + size > list.length) return;
    visit(code, list.part(at, size));
    at += size;
  }
}
