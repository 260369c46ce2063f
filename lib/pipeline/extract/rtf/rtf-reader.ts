import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import { textBoxNotes } from "@/lib/pipeline/extract/left-out-notes";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { readRtfFlow } from "./rtf-flow";

/** Before it may stand a byte order mark and blanks. */
const START = /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/u;
const HEAD = 64;

function isRtf(bytes: Uint8Array): boolean {
  return START.test(String.fromCharCode(...bytes.subarray(0, HEAD)));
}

/** Rich Text Format, which many a file named .doc is of; among the formats it counts as doc. */
function readRtf(bytes: Uint8Array): Extracted {
  const start = bytes.indexOf(0x7b);
  const { content, textBoxes } = readRtfFlow(bytes.subarray(start));
  return { document: buildDocument(content, "doc"), diagnostics: textBoxNotes(textBoxes) };
}

export const RTF_READER: FormatReader = { recognises: isRtf, read: readRtf };
