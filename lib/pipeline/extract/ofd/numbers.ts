/** OFD measures in millimetres (GB/T 33190-2016, 7.3); places are in points. */
export const POINTS_PER_MM = 72 / 25.4;

/** A kilometre: no page reaches so far, and products of such numbers are still exact enough. */
const FARTHEST = 1e6;

/** A number as far as a page may need it. */
export const bounded = (value: number) => Math.min(Math.max(value, -FARTHEST), FARTHEST);

/** Numbers set apart by spaces; what is none is left out. */
export function numbersOf(text: string | undefined): number[] {
  return (text ?? "")
    .split(/[\s,]+/u)
    .filter((part) => part !== "")
    .map(Number)
    .filter(Number.isFinite)
    .map(bounded);
}
