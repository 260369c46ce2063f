import type { Streams } from "./streams";

/** How running text is set. A font that the machine lacks is replaced by one that it has. */
export interface TextLayout {
  readonly font: string;
  /** The font of digits and Latin letters; null where they are in the text's own. */
  readonly latinFont: string | null;
  /** Points. */
  readonly size: number;
  /** Times the size. */
  readonly lineHeight: number;
  /** Times the size. */
  readonly letterSpacing: number;
  readonly justified: boolean;
}

export function textLayout(streams: Streams): TextLayout {
  return {
    font: streams("font").pick([
      "Noto Serif CJK SC",
      "Noto Serif CJK SC",
      "Noto Sans CJK SC",
      "Noto Sans CJK SC",
      "Noto Sans Mono CJK SC",
      "Droid Sans Fallback",
    ]),
    latinFont: streams("latin font").pick([
      null,
      null,
      "DejaVu Serif",
      "DejaVu Sans",
      "Nimbus Roman",
      "Noto Sans Mono",
    ]),
    size: streams("size").pick([10.5, 12, 12, 14, 16]),
    lineHeight: streams("line height").pick([1.25, 1.5, 1.75, 2]),
    letterSpacing: streams("letter spacing").pick([0, 0, 0, 0.05, 0.1]),
    justified: streams("justified").chance(0.6),
  };
}
