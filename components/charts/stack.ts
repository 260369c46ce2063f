/** A part of a bar, in values from its foot. */
export interface Layer {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface Stack {
  readonly layers: readonly Layer[];
  /** What the parts add up to; null where one is not known. */
  readonly whole: number | null;
  /** How far the bar reaches. */
  readonly highest: number;
}

/**
 * Parts laid on each other, those below zero downwards. As shares they fill the bar; without all
 * parts, or where they are nothing together, there are no shares.
 */
export function stack(
  parts: readonly { readonly id: string; readonly value: number | null }[],
  mode: "absolute" | "share",
): Stack {
  const isWhole = parts.length > 0 && parts.every(({ value }) => value !== null);
  const whole = isWhole ? parts.reduce((sum, { value }) => sum + (value ?? 0), 0) : null;
  if (mode === "share" && (whole === null || whole <= 0)) return { layers: [], whole, highest: 0 };
  const unit = mode === "share" ? (whole ?? 1) : 1;
  let up = 0;
  let down = 0;
  const layers = parts.flatMap(({ id, value }): Layer[] => {
    if (value === null || value === 0) return [];
    const size = value / unit;
    const from = size > 0 ? up : down;
    if (size > 0) up += size;
    else down += size;
    return [{ id, from, to: from + size }];
  });
  return { layers, whole, highest: up };
}
