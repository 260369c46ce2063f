import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import { textBoxNotes } from "@/lib/pipeline/extract/left-out-notes";
import { isOle } from "@/lib/pipeline/extract/ole-signature";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { CannotRead, cannotRead } from "@/lib/pipeline/read-failure";
import { CompoundFile } from "./compound-file";
import { readDocFlow } from "./doc-flow";
import { readDocParts } from "./doc-parts";
import { isWrittenByWps } from "./writing-program";

/** What else is kept in a compound file, by the stream that tells it. */
const OTHERS: readonly (readonly [stream: string, name: string])[] = [
  ["PowerPoint Document", "PPT / DPS"],
  ["__properties_version1.0", "MSG"],
  ["FileHeader", "HWP"],
  ["VisioDocument", "VSD"],
];

function unsupported(file: CompoundFile): CannotRead {
  const name = OTHERS.find(([stream]) => file.has(stream))?.[1] ?? "OLE";
  return cannotRead("unsupported", {
    zh: `这是 ${name} 文件，不是 Word 文档，不能读。请另存为 Word 文档（.docx）或网页（.html）后再上传。`,
    en: `This is a ${name} file and no Word document, so it can't be read. Save it as a Word document (.docx) or a web page (.html) and upload that.`,
  });
}

function formatOf(file: CompoundFile): "doc" | "wps" {
  try {
    return isWrittenByWps(file) ? "wps" : "doc";
  } catch (error) {
    if (error instanceof CannotRead) return "doc";
    throw error;
  }
}

/**
 * A binary document of Word 97 to 2003 or of WPS ([MS-DOC]): its main text; headers, footers, notes,
 * comments and text boxes are left out.
 */
function readDoc(bytes: Uint8Array): Extracted {
  const file = new CompoundFile(bytes);
  const stream = file.stream("WordDocument");
  if (stream === null) throw unsupported(file);
  const parts = readDocParts(file, stream);
  return {
    document: buildDocument(readDocFlow(parts), formatOf(file)),
    diagnostics: textBoxNotes(parts.textBoxes),
  };
}

export const DOC_READER: FormatReader = { recognises: isOle, read: readDoc };
