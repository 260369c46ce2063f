import type { Cell, ReadingMethod } from "@/lib/domain/cell";
import type { TextRun } from "@/lib/domain/document";

/** How sure it is that a figure belongs to its column, by the way it was told. */
const BY_METHOD: Record<ReadingMethod, number> = { grid: 1, aligned: 0.9, counted: 0.85 };
/** Something stands there and is no number, or its column can't be told. */
const UNCLEAR = 0.3;
/** Below this a person should look at the source before trusting the figure. */
export const DOUBTFUL_BELOW = 0.8;

/** How sure the reading of a cell is: its column, and the characters where they were recognised. */
export function confidenceOf(
  { absent, method, place }: Cell,
  runs: readonly TextRun[],
): Pick<Cell, "confidence" | "doubtful"> {
  if (absent === "row-missing" || place === null) return { confidence: null, doubtful: false };
  const isUnclear = absent === "ambiguous" || absent === "unreadable";
  const column = isUnclear ? UNCLEAR : method === null ? 1 : BY_METHOD[method];
  const characters = runs.reduce((least, { score = 1 }) => Math.min(least, score), 1);
  const confidence = Math.round(column * characters * 1000) / 1000;
  return { confidence, doubtful: confidence < DOUBTFUL_BELOW };
}
