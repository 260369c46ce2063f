import type { FormatReader } from "@/lib/pipeline/extract/format-reader";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { hasZipDirectory } from "@/lib/pipeline/extract/zip-directory";
import { cannotRead } from "@/lib/pipeline/read-failure";

interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly at?: number;
}

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { name: "RAR", bytes: ascii("Rar!\u001a\u0007") },
  { name: "7z", bytes: [...ascii("7z"), 0xbc, 0xaf, 0x27, 0x1c] },
  { name: "gzip", bytes: [0x1f, 0x8b, 8] },
  { name: "bzip2", bytes: ascii("BZh") },
  { name: "xz", bytes: [0xfd, ...ascii("7zXZ"), 0] },
  { name: "Zstandard", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "tar", bytes: ascii("ustar"), at: 257 },
  { name: "cabinet", bytes: [...ascii("MSCF"), 0, 0, 0, 0] },
];

function nameOf(file: Uint8Array): string | null {
  const found = SIGNATURES.find(({ bytes, at = 0 }) =>
    bytes.every((byte, index) => file[at + index] === byte),
  );
  return found?.name ?? null;
}

/** Archives that are no ZIP: told by name, so that the user learns what to do. */
export const OTHER_ARCHIVES_READER: FormatReader = {
  recognises: (bytes) => nameOf(bytes) !== null,
  read: (bytes) => {
    const name = nameOf(bytes) ?? "";
    throw cannotRead("unsupported", {
      zh: `这是 ${name} 压缩包，不能直接读。请解开后上传里面的文件（可以整个文件夹拖进来），或重新压缩成 ZIP。`,
      en: `This is a ${name} archive, which can't be read. Unpack it and upload the files in it (a whole folder can be dropped), or pack them as a ZIP.`,
    });
  },
};

/** A ZIP without the directory at its end, so that nobody can tell what was in it. */
export const CUT_ZIP_READER: FormatReader = {
  recognises: (bytes) => isZip(bytes) && !hasZipDirectory(bytes),
  read: () => {
    throw cannotRead("damaged", {
      zh: "压缩包不完整，结尾缺失。请重新下载或重新压缩后再上传。",
      en: "The ZIP is not complete: its end is missing. Download it again or pack it anew, and upload that.",
    });
  },
};
