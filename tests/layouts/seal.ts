import { encode } from "fast-png";

const SIZE = 160;
const CENTRE = SIZE / 2;
const RED = [214, 30, 38, 190] as const;

/** Within the ring, or within the star of five points in its middle. */
function isInked(x: number, y: number): boolean {
  const radius = Math.hypot(x - CENTRE, y - CENTRE);
  if (radius > 70 && radius < 77) return true;
  const turn = (2 * Math.PI) / 5;
  const angle = Math.atan2(x - CENTRE, CENTRE - y) + 2 * Math.PI;
  const fromPoint = Math.abs((angle % turn) - turn / 2) / (turn / 2);
  return radius < 12 + 18 * fromPoint ** 2;
}

/** The picture of a red seal with a transparent ground, as a PNG in base 64. */
export function sealPicture(): string {
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      if (isInked(x, y)) data.set(RED, (y * SIZE + x) * 4);
    }
  }
  return Buffer.from(encode({ width: SIZE, height: SIZE, data, channels: 4 })).toString("base64");
}
