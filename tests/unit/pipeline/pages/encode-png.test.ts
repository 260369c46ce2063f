import { decode } from "fast-png";
import { expect, test } from "vitest";
import { encodePng } from "@/lib/pipeline/pages/encode-png";

test("a picture comes back pixel by pixel", () => {
  const rgb = Uint8Array.from({ length: 3 * 2 * 3 }, (_, index) => index * 13);
  const decoded = decode(encodePng({ width: 3, height: 2, rgb }));

  expect(decoded).toMatchObject({ width: 3, height: 2, channels: 3, depth: 8 });
  expect([...decoded.data]).toEqual([...rgb]);
});

test("of a picture without colours one byte a pixel is kept", () => {
  const grey = [0, 100, 200, 255];
  const rgb = Uint8Array.from(grey.flatMap((value) => [value, value, value]));
  const decoded = decode(encodePng({ width: 2, height: 2, rgb }));

  expect(decoded.channels).toBe(1);
  expect([...decoded.data]).toEqual(grey);
});
