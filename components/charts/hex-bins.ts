/** Points of a plane that lie near each other. */
export interface HexBin {
  /** The middle, in px. */
  readonly x: number;
  readonly y: number;
  /** Places of the points in what was given. */
  readonly members: readonly number[];
}

/** Points gathered in hexagons that fill the plane, `radius` px from middle to corner. */
export function hexBins(
  points: readonly { readonly x: number; readonly y: number }[],
  radius: number,
): HexBin[] {
  const across = radius * Math.sqrt(3);
  const down = radius * 1.5;
  const bins = new Map<string, { x: number; y: number; members: number[] }>();
  points.forEach(({ x, y }, index) => {
    // The middle is one of two rows: whichever is nearer.
    const near = [Math.floor(y / down), Math.ceil(y / down)].map((row) => {
      const shift = row % 2 === 0 ? 0 : across / 2;
      const column = Math.round((x - shift) / across);
      return { row, column, x: column * across + shift, y: row * down };
    });
    const [first, second] = near;
    if (first === undefined || second === undefined) return;
    const distance = (middle: { x: number; y: number }) => Math.hypot(middle.x - x, middle.y - y);
    const middle = distance(first) <= distance(second) ? first : second;
    const key = `${middle.row} ${middle.column}`;
    const bin = bins.get(key);
    if (bin === undefined) bins.set(key, { x: middle.x, y: middle.y, members: [index] });
    else bin.members.push(index);
  });
  return [...bins.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}

export function hexagonPath(radius: number): string {
  const half = (radius * Math.sqrt(3)) / 2;
  const corner = (value: number) => value.toFixed(2);
  return `M0 ${corner(-radius)}L${corner(half)} ${corner(-radius / 2)}V${corner(radius / 2)}L0 ${corner(radius)}L${corner(-half)} ${corner(radius / 2)}V${corner(-radius / 2)}Z`;
}
