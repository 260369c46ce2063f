import { cannotRead } from "@/lib/pipeline/read-failure";
import { decodeText } from "@/lib/pipeline/extract/decode-text";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { readHtml } from "@/lib/pipeline/extract/html/html";
import { replacedNote } from "@/lib/pipeline/extract/replaced-note";
import { type MimeEntity, partsOf, readEntity } from "./mime-entity";
import { decodeBody } from "./transfer-encoding";

const HTML = new Set(["text/html", "application/xhtml+xml"]);
const DEEPEST = 8;
const HEAD = 16 * 1024;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

const isMultipart = ({ headers }: MimeEntity) => headers.mediaType.startsWith("multipart/");

/** The pages among an entity's parts, in their order: the page itself comes before its frames. */
function pagesOf(entity: MimeEntity, depth = 0): MimeEntity[] {
  if (HTML.has(entity.headers.mediaType)) return [entity];
  if (!isMultipart(entity) || depth >= DEEPEST) return [];
  return partsOf(entity).flatMap((part) => pagesOf(part, depth + 1));
}

function readPage({ headers, body }: MimeEntity): Extracted {
  const decoded = decodeText(decodeBody(body, headers.transferEncoding));
  return { document: readHtml(decoded), diagnostics: replacedNote(decoded) };
}

/** A web page that was saved as one file with all that it shows: its first page that has text. */
export function readMhtml(bytes: Uint8Array): Extracted {
  const pages = pagesOf(readEntity(latin1(bytes).trimStart(), true));
  for (const page of pages) {
    const extracted = readPage(page);
    if (extracted.document.blocks.length === 0) continue;
    // Cut off, a page still reads, as one with fewer figures than it has.
    if (!page.isWhole) throw cannotRead("damaged");
    return extracted;
  }
  throw cannotRead("damaged");
}

/** Web archives of browsers and of Word (.mht, .mhtml), as RFC 2557 has them. */
export const MHTML_READER: FormatReader = {
  recognises: (bytes) => {
    const entity = readEntity(latin1(bytes.subarray(0, HEAD)).trimStart(), false);
    const { isVersioned, boundary, mediaType } = entity.headers;
    return isVersioned && (HTML.has(mediaType) || (isMultipart(entity) && boundary !== null));
  },
  read: readMhtml,
};
