import { expect, test } from "vitest";
import { workingResolution } from "@/lib/ocr/image/working-resolution";

const image = (width: number, height: number, resolution: number) => ({
  width,
  height,
  resolution,
  grey: new Uint8Array(0),
});

test.each([
  ["as it was scanned", image(1654, 2339, 200), 200],
  ["smaller, where it was scanned finely", image(9921, 14031, 1200), 300],
  ["larger, where it was scanned coarsely", image(595, 842, 72), 150],
])("a page is looked at %s", (_, page, resolution) => {
  expect(workingResolution(page)).toBe(resolution);
});

test("a page larger than any paper is enlarged no further than there is room for", () => {
  const huge = image(6000, 6000, 30);
  const scale = workingResolution(huge) / huge.resolution;
  expect(huge.width * scale * (huge.height * scale)).toBeCloseTo(40_000_000, -1);
});
