import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import type { PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { buildPagedDocument } from "@/lib/pipeline/extract/paged/build-paged-document";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { turnLeft, turnPage } from "@/lib/pipeline/extract/paged/turn";
import { unreadPageNote } from "@/lib/pipeline/extract/paged/unread-page";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { PdfEngine } from "./engine";
import { type OpenPage, withPage } from "./open-page";
import { isGarbled } from "./garbled-text";
import { pageFrame } from "./page-frame";
import { pageGlyphs } from "./page-glyphs";
import { renderGrey } from "./page-image";
import { pageObjects } from "./page-rules";
import { mainTurn } from "./page-turn";
import { type PdfFile, withPdf } from "./pdf-file";
import { isPicture } from "./picture-page";

/** Pixels an inch at which a scan is looked at. */
const RESOLUTION = 300;
const SIGNATURE = "%PDF-";
/** Readers accept the signature within the first kilobyte (ISO 32000-1, annex H, note 13). */
const SIGNATURE_WITHIN = 1024;

/** How pages are to be read. */
interface Reading {
  readonly recogniser: PageRecogniser | null;
  /** Their characters can't be trusted: they have to be looked at. */
  readonly isGarbled: boolean;
}

interface ReadPage {
  readonly content: PageContent;
  /** The page is an image and was not read. */
  readonly isUnread: boolean;
}

function unreadPage(number: number): ReadPage {
  const content = { number, width: 0, height: 0, glyphs: [], horizontal: [], vertical: [] };
  return { content, isUnread: true };
}

async function readOpenPage(
  engine: PdfEngine,
  { page, form, flat }: OpenPage,
  number: number,
  room: number,
  { recogniser, isGarbled: isUntold }: Reading,
): Promise<ReadPage> {
  const frame = pageFrame(engine, flat);
  const { imageShare, curves, clips, ...rules } = pageObjects(engine, flat, frame);
  const { glyphs, unmapped } = pageGlyphs(engine, flat, frame, room, clips);
  const { width, height } = frame;
  const isUnread =
    (isUntold && glyphs.length > 0) ||
    isPicture({ glyphs: glyphs.length, unmapped, imageShare, curves });
  const image = isUnread && recogniser !== null ? renderGrey(engine, page, RESOLUTION, form) : null;
  if (image !== null && recogniser !== null) {
    return { content: await recogniser.recognise(image, number), isUnread: false };
  }
  const turn = mainTurn(glyphs);
  const left = glyphs.map((glyph) => ({ ...glyph, turn: turnLeft(glyph.turn, turn) }));
  const content = turnPage({ number, width, height, glyphs: left, ...rules }, turn);
  return { content: isUnread ? { ...content, glyphs: [] } : content, isUnread };
}

async function readPage(
  file: PdfFile,
  index: number,
  room: number,
  reading: Reading,
): Promise<ReadPage> {
  const number = index + 1;
  const read = await withPage(file, index, (page) =>
    readOpenPage(file.engine, page, number, room, reading),
  );
  return read ?? unreadPage(number);
}

async function readPages(file: PdfFile, reading: Reading): Promise<ReadPage[]> {
  const read: ReadPage[] = [];
  let room: number = LIMITS.textLength;
  for (let index = 0; index < file.pages; index += 1) {
    const page = await readPage(file, index, room, reading);
    room -= page.content.glyphs.length;
    if (room <= 0) throw cannotRead("too-large");
    read.push(page);
  }
  return read;
}

/** Why a file needs a recogniser that has text. */
const GARBLED = {
  zh: "文件里的文字编码不对，复制出来是乱码，要装上文字识别组件照着页面认读：在程序目录运行 npm ci（不要加 --omit=optional），重启后再试。也可以上传报告的网页或 Word 版本。",
  en: "The text in the file is encoded wrongly and comes out garbled; only the recognition part can read its pages: run npm ci in the program's folder (without --omit=optional), restart and try again. Or upload the report as a web page or Word document.",
};

async function readPdf(bytes: Uint8Array, recogniser: PageRecogniser | null): Promise<Extracted> {
  const { pages, isUntold } = await withPdf(bytes, async (file) => {
    const told = await readPages(file, { recogniser, isGarbled: false });
    if (!isGarbled(told.map(({ content }) => content))) return { pages: told, isUntold: false };
    return { pages: await readPages(file, { recogniser, isGarbled: true }), isUntold: true };
  });
  const unread = pages.filter(({ isUnread }) => isUnread);
  const hasText = pages.some(({ content }) => content.glyphs.length > 0);
  if (unread.length > 0 && !hasText) {
    throw isUntold ? cannotRead("needs-ocr", GARBLED) : cannotRead("needs-ocr");
  }
  const { document } = buildPagedDocument(
    pages.map(({ content }) => content),
    "pdf",
  );
  return {
    document,
    diagnostics: unread.map(({ content }) => unreadPageNote(content.number)),
    isPartial: unread.length > 0,
  };
}

function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, SIGNATURE_WITHIN));
  return head.includes(SIGNATURE);
}

/** PDF with text; pages of images by a recogniser, where there is one. */
export const PDF_READER: FormatReader = { recognises: isPdf, read: readPdf };
