import { cannotRead } from "@/lib/pipeline/read-failure";
import { LIMITS } from "@/lib/pipeline/limits";
import type { ByteView } from "./byte-view";

/** Bytes of the table stream. */
export interface TableRange {
  readonly start: number;
  readonly length: number;
}

/** Where the parts of a document are ([MS-DOC] 2.5.1). */
export interface FileInformationBlock {
  readonly tableStream: "0Table" | "1Table";
  /** Characters of the main text, which comes before notes, headers and text boxes. */
  readonly textLength: number;
  /** Text boxes beside the main text ([MS-DOC] 2.8.32 lists them, and one more). */
  readonly textBoxes: number;
  readonly pieces: TableRange;
  readonly characterPages: TableRange;
  readonly paragraphPages: TableRange;
  readonly styles: TableRange;
  readonly lists: TableRange;
  readonly listOverrides: TableRange;
}

const WORD = 0xa5ec;
const WORD_6 = 0xa5dc;
/** Of Word 97; what is below was written by an older Word ([MS-DOC] 2.5.2, nFib). */
const OLDEST_VERSION = 0xc0;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

const TEXT_BOX_BYTES = 26;

function textBoxCount(document: ByteView): number {
  if (document.u32(0x64) === 0) return 0;
  const listed = Math.floor((document.u32(0x25e) - 4) / TEXT_BOX_BYTES) - 1;
  return Math.max(listed, 1);
}

/**
 * @param document the stream WordDocument
 * @throws {CannotRead} `encrypted` under a password, `unsupported` from Word 95 and before,
 *   `damaged` where it is no Word document, `too-large` with more text than any report
 */
export function readFileInformationBlock(document: ByteView): FileInformationBlock {
  const identifier = document.u16(0);
  const version = document.u16(2);
  if (identifier === WORD_6 || (identifier === WORD && version < OLDEST_VERSION)) {
    throw cannotRead("unsupported", {
      zh: "这是 Word 95 或更早版本的文件，不能读。请用 Word 或 WPS 另存为 .docx 后再上传。",
      en: "This is a file of Word 95 or before, which can't be read. Save it as .docx in Word or WPS and upload that.",
    });
  }
  if (identifier !== WORD) throw cannotRead("damaged");
  const flags = document.u16(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw cannotRead("encrypted");

  const textLength = document.i32(0x4c);
  if (textLength < 0) throw cannotRead("damaged");
  if (textLength > LIMITS.textLength) throw cannotRead("too-large");
  const range = (at: number): TableRange => ({
    start: document.u32(at),
    length: document.u32(at + 4),
  });
  return {
    tableStream: (flags & SECOND_TABLE) === 0 ? "0Table" : "1Table",
    textLength,
    textBoxes: textBoxCount(document),
    styles: range(0xa2),
    characterPages: range(0xfa),
    paragraphPages: range(0x102),
    pieces: range(0x1a2),
    lists: range(0x2e2),
    listOverrides: range(0x2ea),
  };
}
