import { type ListDefinitions, type ListLevel } from "@/lib/pipeline/extract/list-counter";
import { NUMERAL_FORMATS } from "@/lib/pipeline/extract/numeral-formats";
import type { ByteView } from "./byte-view";

const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
const LEGAL = 0x04;
const HAS_START = 0x10;
const HAS_LEVEL = 0x20;

interface ReadLevel {
  readonly level: ListLevel;
  readonly end: number;
}

/** A level ([MS-DOC] 2.9.147): 28 bytes, two lists of modifiers, its text: count (2), UTF-16. */
function readLevel(table: ByteView, at: number): ReadLevel {
  const text = at + LEVEL_BYTES + table.u8(at + 24) + table.u8(at + 25);
  const length = table.u16(text);
  const written = new TextDecoder("utf-16le").decode(table.part(text + 2, length * 2).bytes);
  return {
    level: {
      format: NUMERAL_FORMATS[table.u8(at + 4)] ?? "decimal",
      start: table.i32(at),
      isLegal: (table.u8(at + 5) & LEGAL) !== 0,
      // A character below 9 stands for the number of that level.
      text: written
        .replaceAll("%", "")
        .replace(/[\0-\x08]/gu, (digit) => `%${digit.charCodeAt(0) + 1}`),
    },
    end: text + 2 + length * 2,
  };
}

/** The lists by their ids ([MS-DOC] 2.9.179); their levels follow behind the table's own length. */
function readLevels(
  table: ByteView,
  start: number,
  length: number,
): Map<string, ReadonlyMap<number, ListLevel>> {
  const levelsOf = new Map<string, ReadonlyMap<number, ListLevel>>();
  const count = table.u16(start);
  let at = start + length;
  for (let index = 0; index < count; index += 1) {
    const list = start + 2 + index * LIST_BYTES;
    const levels = new Map<number, ListLevel>();
    const isSimple = (table.u8(list + 26) & 1) !== 0;
    for (let number = 0; number < (isSimple ? 1 : LEVELS); number += 1) {
      const { level, end } = readLevel(table, at);
      levels.set(number, level);
      at = end;
    }
    levelsOf.set(String(table.i32(list)), levels);
  }
  return levelsOf;
}

/** What a paragraph names, from 1 on, each one of the lists, perhaps begun anew ([MS-DOC] 2.9.180). */
function readOverrides(table: ByteView): Pick<ListDefinitions, "abstractOf" | "restartsOf"> {
  const abstractOf = new Map<string, string>();
  const restartsOf = new Map<string, Map<number, number>>();
  const count = Math.min(table.u32(0), Math.floor((table.length - 4) / OVERRIDE_BYTES));
  let at = 4 + count * OVERRIDE_BYTES;
  for (let index = 0; index < count; index += 1) {
    const override = 4 + index * OVERRIDE_BYTES;
    const id = String(index + 1);
    abstractOf.set(id, String(table.i32(override)));
    const levels = table.u8(override + 12);
    at += 4;
    const restarts = new Map<number, number>();
    for (let number = 0; number < levels; number += 1) {
      const flags = table.u8(at + 4);
      if ((flags & HAS_START) !== 0) restarts.set(flags & 0x0f, table.i32(at));
      at = (flags & HAS_LEVEL) === 0 ? at + 8 : readLevel(table, at + 8).end;
    }
    if (restarts.size > 0) restartsOf.set(id, restarts);
  }
  return { abstractOf, restartsOf };
}

/**
 * @param lists where the lists begin in the table stream, and how long their table is
 * @param overrides [MS-DOC] 2.9.180
 */
export function readLists(
  table: ByteView,
  lists: { readonly start: number; readonly length: number },
  overrides: ByteView,
): ListDefinitions {
  return {
    levelsOf: readLevels(table, lists.start, lists.length),
    ...readOverrides(overrides),
  };
}
