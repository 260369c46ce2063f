import type { Box } from "@/lib/domain/document";
import type { Glyph } from "@/lib/pipeline/extract/paged/page-content";
import type { Turn } from "@/lib/pipeline/extract/paged/turn";
import { type ClippedGlyph, seenWords } from "./clipped-text";
import type { PdfEngine } from "./engine";
import { glyphBoxes } from "./glyph-box";
import type { PageFrame } from "./page-frame";
import { TextStyles } from "./text-styles";

/** A glyph with the way it is turned, in quarters of a turn against the clock as the page is shown. */
export interface TurnedGlyph extends Glyph {
  readonly turn: Turn;
}

/** How far recognised text that somebody else's program laid under a scan is trusted. */
const FOREIGN_RECOGNITION = 0.6;
/** How far a figure is trusted that is cut short by what it is clipped to: it may have more digits. */
const CUT_SHORT = 0.5;

/** Private use and "not a character": a font that doesn't say which characters its glyphs are. */
const UNMAPPED = /[\u0000\ufffd\ue000-\uf8ff]/u;

function characterAt(engine: PdfEngine, text: number, index: number): string | null {
  const code = engine.pdfium.FPDFText_GetUnicode(text, index);
  if (code === 0) return "\u0000";
  // 0xFFFE stands for a hyphen that PDFium took for a broken word's.
  if (code < 0x20 || code === 0xfffe || code === 0xffff || code > 0x10ffff) return null;
  const character = String.fromCodePoint(code);
  return character.trim() === "" ? null : character;
}

const isWithin = ([x0, y0, x1, y1]: Box, { width, height }: PageFrame) =>
  x1 > 0 && y1 > 0 && x0 < width && y0 < height && x1 > x0 && y1 > y0;

export interface PageText {
  readonly glyphs: readonly TurnedGlyph[];
  /** Glyphs of which the file doesn't tell the characters. */
  readonly unmapped: number;
}

/**
 * The characters of a page, in the order that the file has them. Slanted text (watermarks, stamps)
 * and what lies outside the page, or is clipped away, are left out.
 *
 * @param limit at most so many
 * @param clips what text objects are clipped to
 */
export function pageGlyphs(
  engine: PdfEngine,
  page: number,
  frame: PageFrame,
  limit: number,
  clips: ReadonlyMap<number, Box> = new Map(),
): PageText {
  const { pdfium } = engine;
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return { glyphs: [], unmapped: 0 };
  const styles = new TextStyles(engine, text, frame, clips);
  const found: (ClippedGlyph & { readonly glyph: TurnedGlyph })[] = [];
  let unmapped = 0;
  try {
    const count = Math.min(pdfium.FPDFText_CountChars(text), limit);
    for (let index = 0; index < count; index += 1) {
      const character = characterAt(engine, text, index);
      if (character === null) continue;
      if (UNMAPPED.test(character)) {
        unmapped += 1;
        continue;
      }
      const { turn, isHidden, up, clip } = styles.styleAt(index);
      const boxes = turn === null ? null : glyphBoxes(engine, text, index, up, frame);
      if (turn === null || boxes === null || !isWithin(boxes.box, frame)) continue;
      const score = isHidden ? { score: FOREIGN_RECOGNITION } : {};
      const glyph = { text: character, box: boxes.box, turn, ...score };
      found.push({ glyph, text: character, body: boxes.body, turn, clip });
    }
  } finally {
    pdfium.FPDFText_ClosePage(text);
  }
  const glyphs = seenWords(found).flatMap((word) =>
    word.glyphs.map(({ glyph }) => (word.isCutShort ? { ...glyph, score: CUT_SHORT } : glyph)),
  );
  return { glyphs, unmapped };
}
