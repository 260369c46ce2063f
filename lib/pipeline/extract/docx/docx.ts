import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { hasZipDirectory } from "@/lib/pipeline/extract/zip-directory";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { partName } from "./docx-parts";
import { readWordPackage } from "./word-document";
import { xmlPart } from "./xml-part";

/** A Word document (OOXML) in a ZIP. */
export function readDocx(bytes: Uint8Array): Extracted {
  return readWordPackage((names) => {
    const parts = unzipParts(bytes, (name) => names.has(partName(name)));
    return new Map([...parts].map(([name, part]) => [partName(name), xmlPart(part)]));
  });
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Whether a package of parts that lie in unusual places says that it is a Word document. */
function namesWordDocument(bytes: Uint8Array): boolean {
  const types = unzipParts(bytes, (name) => name === CONTENT_TYPES).get(CONTENT_TYPES);
  if (types === undefined) return false;
  return /wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)/u.test(
    new TextDecoder().decode(types),
  );
}

function isWordDocument(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const names = zipEntryNames(bytes);
  if (names.some((name) => /^[\\/]?word[\\/]/iu.test(name))) return true;
  const isOther = names.some((name) => /^(?:xl|ppt|visio)[\\/]/iu.test(name));
  return !isOther && names.includes(CONTENT_TYPES) && namesWordDocument(bytes);
}

export const DOCX_READER: FormatReader = { recognises: isWordDocument, read: readDocx };

/** A document of Office that was cut before the part that would tell which kind it is. */
export const CUT_OFFICE_READER: FormatReader = {
  recognises: (bytes) =>
    isZip(bytes) &&
    !hasZipDirectory(bytes) &&
    zipEntryNames(bytes).some((name) => name === CONTENT_TYPES || /^_rels[\\/]/u.test(name)),
  read: () => {
    throw cannotRead("damaged");
  },
};
