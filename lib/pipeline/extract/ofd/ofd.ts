import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import type { PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { buildPagedDocument } from "@/lib/pipeline/extract/paged/build-paged-document";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { unreadPageNote } from "@/lib/pipeline/extract/paged/unread-page";
import { zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { type FiledPage, pagesOf } from "./ofd-pages";
import { OfdPackage, partName } from "./package";
import { isScan } from "./is-scan";
import { readScannedPage } from "./scanned-page";
import { missingPageNote, undecodedImageNote } from "./unread-notes";

/** A page as it was read, with what is to be said of it where a part of it was not. */
interface ReadPage {
  readonly content: PageContent;
  /** Nothing of its images was read. */
  readonly isUnread: boolean;
  readonly note: Diagnostic | null;
}

function asItIs({ content, images, isMissing }: FiledPage): ReadPage {
  if (isMissing) return { content, isUnread: false, note: missingPageNote(content.number) };
  const isUnread = isScan({ content, images });
  return { content, isUnread, note: isUnread ? unreadPageNote(content.number) : null };
}

async function recognised(
  page: FiledPage,
  files: ReadonlyMap<string, Uint8Array>,
  recogniser: PageRecogniser,
): Promise<ReadPage> {
  if (!isScan(page)) return asItIs(page);
  const fileOf = (resource: string) => files.get(page.media.get(resource) ?? "");
  const { content, undecoded } = await readScannedPage(page, fileOf, recogniser);
  return {
    content: content ?? page.content,
    isUnread: content === null,
    note: undecoded === 0 ? null : undecodedImageNote(page.content.number),
  };
}

async function recognisedPages(
  file: OfdPackage,
  pages: readonly FiledPage[],
  recogniser: PageRecogniser,
): Promise<ReadPage[]> {
  const names = pages
    .filter(isScan)
    .flatMap(({ images, media }) => images.flatMap(({ resource }) => media.get(resource) ?? []));
  const files = file.files(new Set(names));
  const read: ReadPage[] = [];
  for (const page of pages) read.push(await recognised(page, files, recogniser));
  return read;
}

function documentOf(pages: readonly ReadPage[]): Extracted {
  const notes = pages.flatMap(({ note }) => note ?? []);
  const { document } = buildPagedDocument(
    pages.map(({ content }) => content),
    "ofd",
  );
  return { document, diagnostics: notes, isPartial: notes.length > 0 };
}

const hasText = (pages: readonly ReadPage[]) =>
  pages.some(({ content, isUnread }) => !isUnread && content.glyphs.length > 0);

/** @throws {CannotRead} `unsupported` where all pages are images and none can be decoded */
async function readScans(
  file: OfdPackage,
  pages: readonly FiledPage[],
  recogniser: PageRecogniser,
): Promise<Extracted> {
  const read = await recognisedPages(file, pages, recogniser);
  if (read.some(({ isUnread }) => isUnread) && !hasText(read)) {
    throw cannotRead("unsupported", {
      zh: "这份 OFD 的各页是图片，其格式不能解码。请上传有文字的版本，或把各页存成 PNG、JPEG 图片再上传。",
      en: "The pages of this OFD are images whose format can't be decoded. Upload a version with text, or save its pages as PNG or JPEG images and upload those.",
    });
  }
  return documentOf(read);
}

/**
 * OFD, the fixed layout of public bodies (GB/T 33190-2016): a ZIP of XML parts with text objects,
 * paths and images in millimetres. Pages of images are read by the recogniser.
 *
 * @throws {CannotRead} `damaged` without a document in it, `needs-ocr` where all pages are images
 */
function readOfd(
  bytes: Uint8Array,
  recogniser: PageRecogniser | null,
): Extracted | Promise<Extracted> {
  const file = new OfdPackage(bytes);
  const pages = pagesOf(file);
  if (pages.every(({ isMissing }) => isMissing)) throw cannotRead("damaged");
  const read = pages.map(asItIs);
  if (!read.some(({ isUnread }) => isUnread)) return documentOf(read);
  if (recogniser !== null) return readScans(file, pages, recogniser);
  if (!hasText(read)) throw cannotRead("needs-ocr");
  return documentOf(read);
}

export const OFD_READER: FormatReader = {
  recognises: (bytes) =>
    isZip(bytes) && zipEntryNames(bytes).some((name) => partName(name) === "OFD.xml"),
  read: readOfd,
};
