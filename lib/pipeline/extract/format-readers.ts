import { cannotRead } from "@/lib/pipeline/read-failure";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import { type DecodedText, decodeText } from "./decode-text";
import { readDocx } from "./docx";
import type { Extracted, FormatReader } from "./format-reader";
import { readHtml } from "./html";
import { readText } from "./text";
import { zipEntryNames } from "./unzip-parts";

const HTML_START =
  /<(?:!doctype\s+html|html|head|body|table|div|p|meta|span|section|article)[\s>/]/iu;
/** A binary file read as text is full of these. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/gu;
const HEAD = 64 * 1024;

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** "PK" and the kind of the first record: a part, the end of an empty ZIP, a split one. */
const isZip = (bytes: Uint8Array) =>
  startsWith(bytes, 0x50, 0x4b, 3, 4) ||
  startsWith(bytes, 0x50, 0x4b, 5, 6) ||
  startsWith(bytes, 0x50, 0x4b, 7, 8);
const isOle = (bytes: Uint8Array) =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

function containsAscii(bytes: Uint8Array, text: string, within: number, step: 1 | 2 = 1): boolean {
  const end = Math.min(bytes.length, within) - text.length * step;
  for (let start = 0; start <= end; start += 1) {
    let index = 0;
    while (index < text.length && bytes[start + index * step] === text.charCodeAt(index))
      index += 1;
    if (index === text.length) return true;
  }
  return false;
}

/** Word documents. Other ZIPs (spreadsheets, OpenDocument) are not read yet. */
const DOCX: FormatReader = {
  recognises: (bytes) =>
    isZip(bytes) && zipEntryNames(bytes).some((name) => /^word[\\/]/iu.test(name)),
  read: readDocx,
};

/** Word encrypts a document by putting it, whole, into an OLE container. */
const ENCRYPTED_OFFICE: FormatReader = {
  recognises: (bytes) => isOle(bytes) && containsAscii(bytes, "EncryptedPackage", bytes.length, 2),
  read: () => {
    throw cannotRead("encrypted");
  },
};

/** Formats that are known and not read: told by name, so that the user learns what to do. */
const KNOWN_UNREAD: readonly {
  readonly recognises: FormatReader["recognises"];
  readonly name: string;
}[] = [
  { name: "PDF", recognises: (bytes) => containsAscii(bytes, "%PDF-", 1024) },
  { name: "DOC / WPS", recognises: isOle },
  { name: "ZIP / XLSX / ODT / OFD", recognises: isZip },
  { name: "PNG", recognises: (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) },
  { name: "JPEG", recognises: (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff) },
  { name: "GIF", recognises: (bytes) => startsWith(bytes, 0x47, 0x49, 0x46, 0x38) },
  {
    name: "TIFF",
    recognises: (bytes) =>
      startsWith(bytes, 0x49, 0x49, 0x2a, 0) || startsWith(bytes, 0x4d, 0x4d, 0, 0x2a),
  },
  { name: "RTF", recognises: (bytes) => containsAscii(bytes, "{\\rtf", 16) },
];

const UNREAD: FormatReader = {
  recognises: (bytes) => KNOWN_UNREAD.some(({ recognises }) => recognises(bytes)),
  read: (bytes) => {
    const name = KNOWN_UNREAD.find(({ recognises }) => recognises(bytes))?.name ?? "";
    throw cannotRead("unsupported", {
      zh: `这是 ${name} 文件，现在还不能读。请另存为 Word 文档（.docx）或网页（.html）后再上传。`,
      en: `This is a ${name} file, which can't be read yet. Save it as a Word document (.docx) or a web page (.html) and upload that.`,
    });
  },
};

function replacedNote({ replaced, encoding }: DecodedText): Diagnostic[] {
  if (replaced === 0) return [];
  return [
    {
      code: "text-replaced",
      message: {
        zh: `有 ${replaced} 个字符按 ${encoding} 无法识别。`,
        en: `${replaced} characters are not valid ${encoding} and could not be read.`,
      },
      place: null,
    },
  ];
}

/** Text of any kind, last of all: HTML where it has tags, else Markdown or plain text. */
const TEXT: FormatReader = {
  recognises: () => true,
  read: (bytes): Extracted => {
    const decoded = decodeText(bytes);
    const head = decoded.text.slice(0, HEAD);
    if ((head.match(CONTROL)?.length ?? 0) > head.length / 100) throw cannotRead("unsupported");
    const document = HTML_START.test(head) ? readHtml(decoded) : readText(decoded);
    return { document, diagnostics: replacedNote(decoded) };
  },
};

/** The readers of all formats; the first that recognises a file reads it. */
export const FORMAT_READERS: readonly FormatReader[] = [DOCX, ENCRYPTED_OFFICE, UNREAD, TEXT];
