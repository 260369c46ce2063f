import type { Turn } from "@/lib/pipeline/extract/paged/turn";
import type { TurnedGlyph } from "./page-glyphs";

/** The way that most of a page's text is turned, against the clock. */
export function mainTurn(glyphs: readonly TurnedGlyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  const turns: readonly Turn[] = [0, 1, 2, 3];
  return turns.reduce<Turn>(
    (best, turn) => ((counts[turn] ?? 0) > (counts[best] ?? 0) ? turn : best),
    0,
  );
}
