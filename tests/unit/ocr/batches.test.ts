import { expect, test } from "vitest";
import { batchesOf } from "@/lib/ocr/reading/batches";

test("each line is in one batch, which is as wide as its widest", () => {
  const widths = [60, 2000, 61, 300, 48, 290];
  const batches = batchesOf(widths, 8);

  expect(batches.flatMap(({ lines }) => lines).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  for (const { lines, width } of batches) {
    expect(width % 8).toBe(0);
    for (const line of lines) expect(width).toBeGreaterThanOrEqual(widths[line] ?? Infinity);
  }
});

test("a batch never takes much memory, however many lines there are", () => {
  const batches = batchesOf(Array<number>(500).fill(400), 8);

  for (const { lines, width } of batches) expect(lines.length * width).toBeLessThanOrEqual(8_000);
});
