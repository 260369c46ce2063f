/**
 * Widths that share a space by weight, each at least its least one: what those take that need more
 * than their share is taken from the others.
 *
 * @param least must not add up to more than the space
 */
export function shareWidth(
  space: number,
  weights: readonly number[],
  least: readonly number[],
): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = least.reduce((rest, width, index) => rest - (fixed.has(index) ? width : 0), space);
    const weight = weights.reduce((all, each, index) => all + (fixed.has(index) ? 0 : each), 0);
    const share = (index: number) => (left * (weights[index] ?? 0)) / weight;
    const short = least.findIndex((width, index) => !fixed.has(index) && share(index) < width);
    if (short === -1) {
      return least.map((width, index) => (fixed.has(index) ? width : share(index)));
    }
    fixed.add(short);
  }
}
