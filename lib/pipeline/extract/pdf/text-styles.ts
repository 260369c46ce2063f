import type { Box } from "@/lib/domain/document";
import type { Turn } from "@/lib/pipeline/extract/paged/turn";
import type { PdfEngine } from "./engine";
import type { PageFrame } from "./page-frame";

const QUARTER = Math.PI / 2;
/** Text that is further from upright than this, in radians, is a watermark or a stamp. */
const SLANT = 0.1;
/** Text render mode 3: neither filled nor stroked, as recognised text is laid under a scan. */
const INVISIBLE = 3;

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

/** What all characters of a piece of text have in common. */
export interface TextStyle {
  readonly isHidden: boolean;
  /** Null for slanted text. */
  readonly turn: Turn | null;
  /** Which way is up in the page's own space, by an em. */
  readonly up: readonly [number, number];
  /** Nothing of it is seen outside, on the page as it is shown; null where it isn't clipped. */
  readonly clip: Box | null;
}

/** Asks once for each piece of text, since a page has thousands of characters in a few hundred pieces. */
export class TextStyles {
  private readonly known = new Map<number, TextStyle>();
  private readonly shown: number;

  constructor(
    private readonly engine: PdfEngine,
    private readonly text: number,
    frame: PageFrame,
    private readonly clips: ReadonlyMap<number, Box>,
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
      clip: this.clips.get(object) ?? null,
    };
  }
}
