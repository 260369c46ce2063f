import type { Cell } from "@/lib/domain/cell";

/** How sure the reading of a figure is, in three words. */
export type Certainty = "sure" | "fair" | "doubtful";

/** From here on there is nothing that could have been read otherwise. */
const SURE = 0.95;

/** Null where there is nothing to be sure of: the document has no such cell. */
export function certaintyOf({ confidence, doubtful }: Cell): Certainty | null {
  if (confidence === null) return null;
  if (doubtful) return "doubtful";
  return confidence >= SURE ? "sure" : "fair";
}
