import { cannotRead } from "@/lib/pipeline/read-failure";
import { windows1252 } from "@/lib/pipeline/extract/windows-1252";
import type { ByteView } from "./byte-view";

/** A stretch of the text that stands in one place of the file ([MS-DOC] 2.4.1, 2.8.35). */
export interface Piece {
  /** In characters of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where its first character stands in the stream WordDocument, in bytes. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
  /** A change to all of its characters, made by a fast save ([MS-DOC] 2.9.214). */
  readonly modifier: number;
}

export interface PieceTable {
  readonly pieces: readonly Piece[];
  /** Lists of modifiers that pieces point to, in their order. */
  readonly modifierLists: readonly ByteView[];
}

const MODIFIER_LIST = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;
const OFFSET = 0x3fffffff;
const DESCRIPTOR_BYTES = 8;

function readPieceTable(table: ByteView, textLength: number): Piece[] {
  const count = Math.floor((table.length - 4) / (4 + DESCRIPTOR_BYTES));
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [table.u32(index * 4), table.u32(index * 4 + 4)];
    if (start !== (pieces.at(-1)?.end ?? 0) || end < start) throw cannotRead("damaged");
    const descriptor = (count + 1) * 4 + index * DESCRIPTOR_BYTES;
    const position = table.u32(descriptor + 2);
    const isCompressed = (position & COMPRESSED) !== 0;
    const offset = position & OFFSET;
    if (end > start) {
      pieces.push({
        start,
        end: Math.min(end, textLength),
        offset: isCompressed ? offset >> 1 : offset,
        bytesPerCharacter: isCompressed ? 1 : 2,
        modifier: table.u16(descriptor + 6),
      });
    }
    if (end >= textLength) return pieces;
  }
  throw cannotRead("damaged");
}

/**
 * Where the characters of the main text stand.
 *
 * @param clx [MS-DOC] 2.9.38
 * @throws {CannotRead} `damaged` when the pieces don't make up the whole text
 */
export function readPieces(clx: ByteView, textLength: number): PieceTable {
  const modifierLists: ByteView[] = [];
  let at = 0;
  while (clx.u8(at) === MODIFIER_LIST) {
    const length = clx.u16(at + 1);
    modifierLists.push(clx.part(at + 3, length));
    at += 3 + length;
  }
  if (clx.u8(at) !== PIECES) throw cannotRead("damaged");
  const table = clx.part(at + 5, clx.u32(at + 1));
  return { pieces: readPieceTable(table, textLength), modifierLists };
}

// A byte order mark is a character position like any other.
const UTF_16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/**
 * The text of the pieces, one UTF-16 unit for each character position.
 *
 * @throws {CannotRead} `damaged` when a piece lies outside the stream
 */
export function textOfPieces(document: ByteView, pieces: readonly Piece[]): string {
  return pieces
    .map(({ start, end, offset, bytesPerCharacter }) => {
      const { bytes } = document.part(offset, (end - start) * bytesPerCharacter);
      return bytesPerCharacter === 1 ? windows1252(bytes) : UTF_16.decode(bytes);
    })
    .join("");
}
