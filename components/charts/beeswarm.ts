/**
 * Dots along a line, moved off it as little as keeps them apart.
 *
 * @param places where each stands along the line, in px
 * @param radius of a dot
 * @returns how far each is off the line, in px, to either side
 */
export function beeswarm(places: readonly number[], radius: number): number[] {
  const size = radius * 2 + 1;
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const off = new Array<number>(places.length).fill(0);
  const placed: { x: number; y: number }[] = [];
  for (const index of order) {
    const x = places[index] ?? 0;
    const near = placed.filter((each) => x - each.x < size);
    const free = (y: number) => near.every((each) => Math.hypot(x - each.x, y - each.y) >= size);
    const candidates = [
      0,
      ...near.flatMap((each) => {
        const away = Math.sqrt(Math.max(0, size ** 2 - (x - each.x) ** 2)) + 1e-6;
        return [each.y + away, each.y - away];
      }),
    ].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const y = candidates.find(free) ?? 0;
    off[index] = y;
    placed.push({ x, y });
  }
  return off;
}
