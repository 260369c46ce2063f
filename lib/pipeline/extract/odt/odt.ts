import type { Diagnostic } from "@/lib/domain/diagnostic";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { readXml } from "@/lib/pipeline/extract/read-xml";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { readOdtFlow } from "./odt-flow";

const CONTENT = "content.xml";
const STYLES = "styles.xml";
const MANIFEST = "META-INF/manifest.xml";
/** What an encrypted document of LibreOffice 24.8 and later is, whole. */
const ENCRYPTED = "encrypted-package";
const PARTS = new Set([CONTENT, STYLES, MANIFEST, ENCRYPTED]);
const MEDIA_TYPE = "application/vnd.oasis.opendocument";

/** Where a ZIP of this kind has its media type: in the first part, which is not packed. */
const HEAD = 128;
/** Where a document in one XML file has its root, after all its namespaces. */
const FLAT_HEAD = 16 * 1024;

function head(bytes: Uint8Array, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}

function isEncrypted(manifest: Uint8Array): boolean {
  let found = false;
  readXml(manifest, {
    open: ({ name }) => {
      found ||= name === "encryption-data";
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function shapesNote(count: number): Diagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "text-box-left-out",
      message: {
        zh: `文档里有 ${count} 个带文字的图形，图形里的文字没有读取。`,
        en: `The document has ${count} shapes with text; the text in them was not read.`,
      },
      place: null,
    },
  ];
}

function readParts(content: Uint8Array, styles: Uint8Array | undefined): Extracted {
  const flow = readOdtFlow(content, styles);
  if (flow.kind !== "text") {
    throw cannotRead("unsupported", {
      zh: "这是 OpenDocument 表格或演示文稿，不能读。请另存为 Excel 工作簿（.xlsx）或文本文档（.odt）后再上传。",
      en: "This is an OpenDocument spreadsheet or presentation, which can't be read. Save it as an Excel workbook (.xlsx) or a text document (.odt) and upload that.",
    });
  }
  return {
    document: buildDocument(flow.content, "odt"),
    diagnostics: shapesNote(flow.shapes),
  };
}

/** A text document (OpenDocument), from its content; headers and footers are not the report. */
export function readOdt(bytes: Uint8Array): Extracted {
  if (!isZip(bytes)) return readParts(bytes, undefined);
  const parts = unzipParts(bytes, (name) => PARTS.has(name));
  const manifest = parts.get(MANIFEST);
  if (parts.has(ENCRYPTED) || (manifest !== undefined && isEncrypted(manifest))) {
    throw cannotRead("encrypted");
  }
  const content = parts.get(CONTENT);
  if (content === undefined) throw cannotRead("damaged");
  return readParts(content, parts.get(STYLES));
}

function isFlat(bytes: Uint8Array): boolean {
  const text = head(bytes, FLAT_HEAD);
  return /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/u.test(text) && text.includes("<office:document");
}

/** Documents of LibreOffice and OpenOffice (.odt), also in one XML file (.fodt). */
export const ODT_READER: FormatReader = {
  recognises: (bytes) =>
    isZip(bytes)
      ? head(bytes, HEAD).includes(MEDIA_TYPE) ||
        zipEntryNames(bytes).some((name) => name === CONTENT)
      : isFlat(bytes),
  read: readOdt,
};
