import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FormatReader } from "./format-reader";
import { isZip } from "./zip-signature";

interface KnownFormat {
  readonly name: string;
  readonly recognises: (bytes: Uint8Array) => boolean;
}

const startsWith = (bytes: Uint8Array, text: string, at = 0) =>
  Array.from(text).every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** Pictures that no scanner makes, and ZIPs that hold no document that is known. */
const KNOWN: readonly KnownFormat[] = [
  { name: "GIF", recognises: (bytes) => startsWith(bytes, "GIF8") },
  {
    name: "WebP",
    recognises: (bytes) => startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8),
  },
  { name: "HEIC", recognises: (bytes) => startsWith(bytes, "ftypheic", 4) },
  { name: "ZIP", recognises: isZip },
];

const nameOf = (bytes: Uint8Array) => KNOWN.find(({ recognises }) => recognises(bytes))?.name;

/** Formats that are known and not read: told by name, so that the user learns what to do. */
export const UNREAD_READER: FormatReader = {
  recognises: (bytes) => nameOf(bytes) !== undefined,
  read: (bytes) => {
    const name = nameOf(bytes) ?? "";
    throw cannotRead("unsupported", {
      zh: `这是 ${name} 文件，不能读。请另存为 PDF、Word 文档（.docx）或网页（.html）后再上传。`,
      en: `This is a ${name} file, which can't be read. Save it as PDF, a Word document (.docx) or a web page (.html) and upload that.`,
    });
  },
};
