import { describe, expect, it } from "vitest";
import { headedColumns, leaning } from "@/lib/pipeline/extract/paged/headed-columns";

const extents = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to]) => ({ from, to }));

describe("the columns under headings", () => {
  it("are those of the figures where there are no headings", () => {
    expect(headedColumns(extents([10, 20], [40, 50]), [])).toEqual(extents([10, 20], [40, 50]));
  });

  it("are also those in which nothing but a heading stands", () => {
    const headings = extents([5, 25], [35, 55], [65, 85]);
    expect(headedColumns(extents([10, 20], [70, 80]), headings)).toEqual(
      extents([10, 20], [35, 55], [70, 80]),
    );
  });

  it("are not clear where a lone figure stands between two headings", () => {
    expect(headedColumns(extents([40, 45]), extents([10, 30], [60, 80]))).toBeNull();
  });

  it("are told by the side at which the figures of other tables stand", () => {
    const [figure, headings] = [extents([40, 45]), extents([10, 30], [60, 80])];
    expect(headedColumns(figure, headings, 1)).toEqual(extents([10, 30], [40, 80]));
    expect(headedColumns(figure, headings, -1)).toEqual(extents([10, 45], [60, 80]));
  });

  it("lean to no side where figures stand under the middle of their headings", () => {
    expect(leaning(extents([14, 16]), extents([5, 24]))).toBe(0);
    expect(leaning(extents([6, 8]), extents([5, 24]))).toBe(1);
    expect(leaning(extents([20, 24]), extents([5, 24]))).toBe(-1);
  });
});
