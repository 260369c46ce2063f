import { describe, expect, it } from "vitest";
import { drawn, grid, words } from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

const part = (rows: readonly (readonly string[])[], top: number, widths = [60, 60, 60]) =>
  grid({ at: [60, top], widths, heights: rows.map(() => 40), rows });
const HEADINGS = ["内容", "本年", "现行"];

describe("a table on two pages", () => {
  it("is one, its rows one after the other", () => {
    expect(
      pagedBlocks(part([HEADINGS, ["规章", "1", "2"]], 700), part([["处罚", "3", "4"]], 80)),
    ).toEqual([[HEADINGS, ["规章", "1", "2"], ["处罚", "3", "4"]]]);
  });

  it("loses headings that stand again, even between the halves of a row", () => {
    const pages = [
      part([HEADINGS, ["规范性", "1", "2"]], 700),
      part([HEADINGS, ["文件", "", ""], ["处罚", "3", "4"]], 80),
    ];
    expect(pagedBlocks(...pages)).toEqual([
      [HEADINGS, ["规范性", "1", "2"], ["文件", "", ""], ["处罚", "3", "4"]],
    ]);
  });

  it("has figures that the cut pushed to the next page in their row", () => {
    expect(
      pagedBlocks(part([HEADINGS, ["规章", "", ""]], 700), part([["", "1", "2"]], 80)),
    ).toEqual([[HEADINGS, ["规章", "1", "2"]]]);
  });

  it("has a figure that is broken and cut in one piece", () => {
    const widths = [60, 13, 13];
    const pages = [
      part(
        [
          ["内容", "甲", "乙"],
          ["规章", "10", "21"],
        ],
        700,
        widths,
      ),
      part([["", "45", ""]], 80, widths),
    ];
    expect(pagedBlocks(...pages)).toEqual([
      [
        ["内容", "甲", "乙"],
        ["规章", "1045", "21"],
      ],
    ]);
  });

  it("has two figures where the one above had room", () => {
    expect(
      pagedBlocks(part([HEADINGS, ["规章", "10", "2"]], 700), part([["", "45", ""]], 80)),
    ).toEqual([[HEADINGS, ["规章", "10", "2"], ["", "45", ""]]]);
  });

  it("has a label that was full and goes on in one piece", () => {
    const widths = [36, 60, 60];
    const pages = [
      part(
        [
          ["内容", "甲", "乙"],
          ["规范性", "10", "2"],
        ],
        700,
        widths,
      ),
      part(
        [
          ["文件", "", ""],
          ["处罚", "3", "4"],
        ],
        80,
        widths,
      ),
    ];
    expect(pagedBlocks(...pages)).toEqual([
      [
        ["内容", "甲", "乙"],
        ["规范性文件", "10", "2"],
        ["处罚", "3", "4"],
      ],
    ]);
  });

  it("keeps a numbered label apart from a full one above it", () => {
    const widths = [36, 60, 60];
    const pages = [
      part(
        [
          ["内容", "甲", "乙"],
          ["规范性", "10", ""],
        ],
        700,
        widths,
      ),
      part([["2.文", "", "4"]], 80, widths),
    ];
    expect(pagedBlocks(...pages)).toEqual([
      [
        ["内容", "甲", "乙"],
        ["规范性", "10", ""],
        ["2.文", "", "4"],
      ],
    ]);
  });

  it("has a group's cell on both pages", () => {
    const rows = [
      ["不予公开", "国家秘密", "1"],
      ["^", "三安全", "2"],
    ];
    const below = [
      ["", "第三方", "3"],
      ["^", "内部", "4"],
    ];
    expect(pagedBlocks(part(rows, 700), part(below, 80))).toEqual([
      [
        ["不予公开", "国家秘密", "1"],
        ["三安全", "2"],
        ["", "第三方", "3"],
        ["内部", "4"],
      ],
    ]);
  });
});

it("two tables with words between them are two, and so are two of different width", () => {
  const first = part([HEADINGS, ["规章", "1", "2"]], 600);
  const second = part([HEADINGS, ["处罚", "3", "4"]], 80);
  expect(pagedBlocks(drawn(first, words("第二十条第五项", 100, 690)), second)).toHaveLength(3);
  expect(pagedBlocks(first, part([HEADINGS, ["处罚", "3", "4"]], 80, [60, 60, 90]))).toHaveLength(
    2,
  );
});
