import { cannotRead } from "@/lib/pipeline/read-failure";
import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import { readDocxFlow } from "./docx-flow";
import { foreignPartNotes, textBoxNotes } from "@/lib/pipeline/extract/left-out-notes";
import { readDocxLists } from "./docx-numbering";
import { readDocxParts } from "./docx-parts";
import { readDocxStyles } from "./docx-styles";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { ListCounter } from "@/lib/pipeline/extract/list-counter";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { hasZipDirectory } from "@/lib/pipeline/extract/zip-directory";
import { isZip } from "@/lib/pipeline/extract/zip-signature";

/** A Word document (OOXML), from its main part; headers, footers and comments are not the report. */
export function readDocx(bytes: Uint8Array): Extracted {
  const { main, styles, numbering } = readDocxParts(bytes);
  const { content, textBoxes, foreignParts } = readDocxFlow(
    main,
    readDocxStyles(styles),
    new ListCounter(readDocxLists(numbering)),
  );
  return {
    document: buildDocument(content, "docx"),
    diagnostics: [...textBoxNotes(textBoxes), ...foreignPartNotes(foreignParts)],
    isPartial: foreignParts > 0,
  };
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
