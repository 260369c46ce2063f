import { readXml } from "@/lib/pipeline/extract/read-xml";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { xmlHead } from "@/lib/pipeline/extract/xml-head";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { cannotRead } from "@/lib/pipeline/read-failure";

const CONTENT = "content.xml";
const STYLES = "styles.xml";
const MANIFEST = "META-INF/manifest.xml";
/** What an encrypted document of LibreOffice 24.8 and later is, whole. */
const ENCRYPTED = "encrypted-package";
const PARTS = new Set([CONTENT, STYLES, MANIFEST, ENCRYPTED]);
const MEDIA_TYPE = "application/vnd.oasis.opendocument";

/** Where a ZIP of this kind has its media type: in the first part, which is not packed. */
const HEAD = 128;
/** Room for the tag of the body, and of the first element in it. */
const BODY_HEAD = 4 * 1024;

/** The parts of an OpenDocument file that are read. */
export interface OdfParts {
  /** The content, with styles of its own before the body. */
  readonly content: Uint8Array;
  /** The styles that it shares, where they are a part of their own. */
  readonly styles: Uint8Array | undefined;
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

/** Whether bytes are of an OpenDocument file, in a ZIP or in one XML file. */
export function isOdf(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return xmlHead(bytes).includes("<office:document");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return head.includes(MEDIA_TYPE) || zipEntryNames(bytes).some((name) => name === CONTENT);
}

/** @throws {CannotRead} `encrypted`, or `damaged` without a content */
export function readOdfParts(bytes: Uint8Array): OdfParts {
  if (!isZip(bytes)) return { content: bytes, styles: undefined };
  const parts = unzipParts(bytes, (name) => PARTS.has(name));
  const manifest = parts.get(MANIFEST);
  if (parts.has(ENCRYPTED) || (manifest !== undefined && isEncrypted(manifest))) {
    throw cannotRead("encrypted");
  }
  const content = parts.get(CONTENT);
  if (content === undefined) throw cannotRead("damaged");
  return { content, styles: parts.get(STYLES) };
}

/** What a document is, by the first element of its body: "text", "spreadsheet", ... */
export function kindOf({ content }: OdfParts): string | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const start = bytes.indexOf("<office:body");
  const head = start === -1 ? "" : bytes.toString("latin1", start, start + BODY_HEAD);
  return /^<office:body[^>]*>\s*<office:([a-z]+)/u.exec(head)?.[1] ?? null;
}
