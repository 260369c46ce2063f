/** OFD measures in millimetres (GB/T 33190-2016, 7.3); places are in points. */
export const POINTS_PER_MM = 72 / 25.4;

/** Numbers set apart by spaces; what is none is left out. */
export function numbersOf(text: string | undefined): number[] {
  return (text ?? "")
    .split(/[\s,]+/u)
    .filter((part) => part !== "")
    .map(Number)
    .filter(Number.isFinite);
}
