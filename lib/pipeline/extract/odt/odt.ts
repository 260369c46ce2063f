import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { shapeNotes } from "@/lib/pipeline/extract/left-out-notes";
import { readOds } from "@/lib/pipeline/extract/ods/ods";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { isOdf, kindOf, type OdfParts, readOdfParts } from "./odf-parts";
import { readOdtFlow } from "./odt-flow";

/** A text document, from its content; headers and footers are not the report. */
function readTextDocument({ content, styles }: OdfParts): Extracted {
  const flow = readOdtFlow(content, styles);
  if (flow.kind !== "text") {
    throw cannotRead("unsupported", {
      zh: "这是 OpenDocument 演示文稿或图形，不能读。请另存为文本文档（.odt）后再上传。",
      en: "This is an OpenDocument presentation or drawing, which can't be read. Save it as a text document (.odt) and upload that.",
    });
  }
  return { document: buildDocument(flow.content, "odt"), diagnostics: shapeNotes(flow.shapes) };
}

/** An OpenDocument file: a text document, or a spreadsheet. */
export function readOdt(bytes: Uint8Array): Extracted {
  const parts = readOdfParts(bytes);
  return kindOf(parts) === "spreadsheet" ? readOds(parts) : readTextDocument(parts);
}

/** Documents of LibreOffice and OpenOffice (.odt, .ods), also in one XML file (.fodt, .fods). */
export const ODT_READER: FormatReader = { recognises: isOdf, read: readOdt };
