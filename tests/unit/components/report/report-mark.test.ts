import { expect, test } from "vitest";
import { marksOfReport } from "@/components/report/report-mark";
import { textPlace } from "@/lib/domain/place";

test("numbers without a place are marked where they stand, and lead nowhere", () => {
  const unplaced = [
    { printed: "300", place: textPlace(20, 23) },
    { printed: "300", place: textPlace(40, 43) },
  ];

  expect(marksOfReport(new Map(), { claims: [], unplaced })).toEqual([
    expect.objectContaining({ kind: "unplaced", address: null, start: 20, end: 23 }),
    expect.objectContaining({ kind: "unplaced", address: null, start: 40, end: 43 }),
  ]);
  const ids = marksOfReport(new Map(), { claims: [], unplaced }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
