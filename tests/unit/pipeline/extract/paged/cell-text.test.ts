import { describe, expect, it } from "vitest";
import { drawn, grid, words, wordsDown } from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

/** What comes of one cell of a column, below a heading and above the column's widest figure. */
function cellOf(text: string, width = 60, widest = "1"): string | undefined {
  const rows = [
    ["内容", "本年"],
    ["规章", text],
    ["处罚", widest],
  ];
  const [table] = pagedBlocks(grid({ widths: [80, width], heights: [24, 60, 24], rows }));
  return typeof table === "string" ? table : table?.[1]?.[1];
}

describe("the text of a cell", () => {
  it("in two lines of Chinese is put together", () => {
    expect(cellOf("行政\n许可")).toBe("行政许可");
  });

  it("of one character a line is a word", () => {
    expect(cellOf("自\n然\n人", 20)).toBe("自然人");
  });

  it("of two figures, one above the other, is never one figure", () => {
    expect(cellOf("18\n19")).toBe("18\n19");
    expect(cellOf("18\n19", 18, "100")).toBe("18\n19");
  });

  it("of a figure that was broken for want of room is one", () => {
    expect(cellOf("10\n45", 13, "21")).toBe("1045");
  });

  it("of a broken figure is one where lines are drawn on whole pixels", () => {
    const rows = [["", "", ""]];
    const cells = grid({ at: [60, 100], widths: [60, 23, 23], heights: [40], rows });
    // From the right: 4 points in one column, 4.6 in the other.
    const figures = [
      ...[words("18", 129, 104), words("7", 134, 120)],
      ...[words("69", 151.4, 104), words("2", 156.4, 120)],
    ];
    expect(pagedBlocks(drawn(cells, ...figures))).toEqual([[["", "187", "692"]]]);
  });

  it("of a figure with a space in it keeps the space", () => {
    expect(cellOf("2 0")).toBe("2 0");
  });

  it("that runs down in columns from the right is read that way", () => {
    const cells = grid({
      widths: [80, 80],
      heights: [80, 24],
      rows: [
        ["内容", ""],
        ["规章", "3"],
      ],
    });
    const text = wordsDown("法律服务机构", 185, 110, 3);
    expect(pagedBlocks(drawn(cells, text))).toEqual([
      [
        ["内容", "法律服务机构"],
        ["规章", "3"],
      ],
    ]);
  });

  it("that is drawn twice to look bold is there once", () => {
    const cells = grid({
      widths: [80, 80],
      rows: [
        ["内容", ""],
        ["规章", "3"],
      ],
    });
    const bold = [words("本年", 150, 105), words("本年", 150.3, 105)];
    expect(pagedBlocks(drawn(cells, ...bold))).toEqual([
      [
        ["内容", "本年"],
        ["规章", "3"],
      ],
    ]);
  });
});
