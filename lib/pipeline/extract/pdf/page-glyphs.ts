import type { Box } from "@/lib/domain/document";
import { boxOf } from "@/lib/pipeline/extract/paged/matrix";
import type { Glyph } from "@/lib/pipeline/extract/paged/page-content";
import type { Turn } from "@/lib/pipeline/extract/paged/turn";
import type { PdfEngine } from "./engine";
import type { PageFrame } from "./page-frame";

/** A glyph with the way it is turned, in quarters of a turn against the clock as the page is shown. */
export interface TurnedGlyph extends Glyph {
  readonly turn: Turn;
}

const QUARTER = Math.PI / 2;
/** Text that is further from upright than this, in radians, is a watermark or a stamp. */
const SLANT = 0.1;
/** Text render mode 3: neither filled nor stroked, as recognised text is laid under a scan. */
const INVISIBLE = 3;
/** How far recognised text that somebody else's program laid under a scan is trusted. */
const FOREIGN_RECOGNITION = 0.6;

function turnOf(angle: number): Turn | null {
  const quarters = angle / QUARTER;
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) * QUARTER > SLANT) return null;
  const turns = [0, 1, 2, 3] as const;
  return turns[((nearest % 4) + 4) % 4] ?? 0;
}

/** How much a page's frame turns what it shows, in radians. */
function frameAngle({ matrix: [a, b] }: PageFrame): number {
  return Math.atan2(b, a);
}

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

/** What all characters of a piece of text have in common. */
interface TextStyle {
  readonly isHidden: boolean;
  /** Null for slanted text. */
  readonly turn: Turn | null;
  /** Which way is up in the page's own space, by an em. */
  readonly up: readonly [number, number];
}

/** Asks once for each piece of text, since a page has thousands of characters in a few hundred pieces. */
class TextStyles {
  private readonly known = new Map<number, TextStyle>();
  private readonly shown: number;

  constructor(
    private readonly engine: PdfEngine,
    private readonly text: number,
    frame: PageFrame,
  ) {
    this.shown = frameAngle(frame);
  }

  styleAt(index: number): TextStyle {
    const object = this.engine.pdfium.FPDFText_GetTextObject(this.text, index);
    let style = this.known.get(object);
    if (style === undefined) {
      style = this.ask(object, index);
      this.known.set(object, style);
    }
    return style;
  }

  private ask(object: number, index: number): TextStyle {
    const { pdfium, scratch } = this.engine;
    const angle = pdfium.FPDFText_GetCharAngle(this.text, index);
    const size = pdfium.FPDFText_GetFontSize(this.text, index);
    const hasMatrix = pdfium.FPDFText_GetMatrix(this.text, index, scratch);
    const up = hasMatrix
      ? ([this.engine.float(2), this.engine.float(3)] as const)
      : ([0, 1] as const);
    return {
      isHidden: object !== 0 && pdfium.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE,
      // PDFium's angle goes with the clock, as that of the frame does.
      turn: turnOf(-angle - this.shown),
      up: [up[0] * size, up[1] * size],
    };
  }
}

/** Where capitals begin and letters hang down to, in ems from the baseline. */
const ASCENT = 0.75;
const DESCENT = 0.12;
/** A box lower than this share of an em is no taller than its ink. */
const FLAT = 0.8;

/**
 * The box of a character, as high as its font: some fonts give the ink alone, and then a dash or a
 * full stop would seem to stand on a line of its own.
 */
function glyphBox(
  engine: PdfEngine,
  text: number,
  index: number,
  { up }: TextStyle,
  { matrix }: PageFrame,
): Box | null {
  const { pdfium, scratch } = engine;
  if (!pdfium.FPDFText_GetLooseCharBox(text, index, scratch)) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 1, 2, 3].map((each) => engine.float(each));
  const em = Math.hypot(...up);
  const height =
    Math.abs(up[0]) > Math.abs(up[1]) ? Math.abs(right - left) : Math.abs(top - bottom);
  const box = boxOf(matrix, left, top, right, bottom);
  if (height >= FLAT * em || !pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)) {
    return box;
  }
  const [x, y] = [engine.double(0), engine.double(1)];
  const inFont = boxOf(
    matrix,
    x - up[0] * DESCENT,
    y - up[1] * DESCENT,
    x + up[0] * ASCENT,
    y + up[1] * ASCENT,
  );
  // Only across the line: along it the box is right.
  const isAcross = Math.abs(inFont[2] - inFont[0]) > Math.abs(inFont[3] - inFont[1]);
  const [x0, y0, x1, y1] = box;
  return isAcross
    ? [Math.min(x0, inFont[0]), y0, Math.max(x1, inFont[2]), y1]
    : [x0, Math.min(y0, inFont[1]), x1, Math.max(y1, inFont[3])];
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
 * and what lies outside the page are left out.
 *
 * @param limit at most so many
 */
export function pageGlyphs(
  engine: PdfEngine,
  page: number,
  frame: PageFrame,
  limit: number,
): PageText {
  const { pdfium } = engine;
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return { glyphs: [], unmapped: 0 };
  const styles = new TextStyles(engine, text, frame);
  const glyphs: TurnedGlyph[] = [];
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
      const style = styles.styleAt(index);
      const { turn, isHidden } = style;
      const box = turn === null ? null : glyphBox(engine, text, index, style, frame);
      if (turn === null || box === null || !isWithin(box, frame)) continue;
      glyphs.push({
        text: character,
        box,
        turn,
        ...(isHidden ? { score: FOREIGN_RECOGNITION } : {}),
      });
    }
  } finally {
    pdfium.FPDFText_ClosePage(text);
  }
  return { glyphs, unmapped };
}
