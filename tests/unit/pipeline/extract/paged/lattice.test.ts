import { describe, expect, it } from "vitest";
import { placedCells } from "@/tests/support/drawn-document";
import { across, down, drawn, grid, words } from "@/tests/support/page-content";
import { pagedBlocks, pagedDocument } from "@/tests/support/paged-blocks";

const ROWS = [
  ["内容", "本年"],
  ["规章", "12"],
];
const TEXT = grid({ widths: [100, 100], rows: ROWS, lines: "none" });
const [XS, YS] = [
  [60, 160, 260],
  [100, 124, 148],
];
const ALL_ACROSS = YS.map((y) => across(y, 60, 260));
const ALL_DOWN = XS.map((x) => down(x, 100, 148));

describe("a table's lines", () => {
  it("make merged cells where they are left out", () => {
    const rows = [
      ["", "申请人", "<", "总计"],
      ["^", "自然人", "法人", "^"],
      ["新收", "1", "2", "3"],
    ];
    expect(placedCells(pagedDocument(grid({ widths: [80, 60, 60, 60], rows })))).toEqual({
      "": [0, 0, 2, 1],
      申请人: [0, 1, 1, 2],
      总计: [0, 3, 2, 1],
      自然人: [1, 1, 1, 1],
      法人: [1, 2, 1, 1],
      新收: [2, 0, 1, 1],
      "1": [2, 1, 1, 1],
      "2": [2, 2, 1, 1],
      "3": [2, 3, 1, 1],
    });
  });

  it.each([
    ["double", [...YS.flatMap((y) => [across(y, 60, 260), across(y + 3, 60, 260)]), ...ALL_DOWN]],
    [
      "of dashes",
      [
        ...YS.flatMap((y) =>
          Array.from({ length: 40 }, (_, i) => across(y, 60 + 5 * i, 63 + 5 * i)),
        ),
        ...XS.flatMap((x) =>
          Array.from({ length: 10 }, (_, i) => down(x, 100 + 5 * i, 103 + 5 * i)),
        ),
      ],
    ],
    [
      "that miss one another by a hair",
      [...YS.map((y) => across(y, 61.5, 258.5)), ...XS.map((x) => down(x, 101.5, 146.5))],
    ],
    ["open at the bottom", [...ALL_ACROSS.slice(0, 2), ...ALL_DOWN]],
    ["open at the top", [...ALL_ACROSS.slice(1), ...ALL_DOWN]],
  ])("%s make the same cells", (_, lines) => {
    expect(pagedBlocks(drawn(TEXT, ...lines))).toEqual([ROWS]);
  });

  it("within a frame around the page make the table alone", () => {
    const frame = [
      across(30, 30, 565),
      across(800, 30, 565),
      down(30, 30, 800),
      down(565, 30, 800),
    ];
    const above = words("二、主动公开", 60, 60);
    expect(pagedBlocks(drawn(TEXT, above, ...ALL_ACROSS, ...ALL_DOWN, ...frame))).toEqual([
      "二、主动公开",
      ROWS,
    ]);
  });

  it("of two tables on a page make two", () => {
    const table = (top: number, text: string) =>
      grid({
        at: [60, top],
        widths: [100, 100],
        rows: [
          ["内容", text],
          ["规章", "1"],
        ],
      });
    expect(pagedBlocks(drawn(table(100, "甲"), table(300, "乙")))).toEqual([
      [
        ["内容", "甲"],
        ["规章", "1"],
      ],
      [
        ["内容", "乙"],
        ["规章", "1"],
      ],
    ]);
  });

  it("of which a part is missing make no cell that covers another", () => {
    // Without the line between the first row's cells and the one below its first cell.
    const lines = [
      across(100, 60, 260),
      across(124, 160, 260),
      across(148, 60, 260),
      down(60, 100, 148),
      down(160, 124, 148),
      down(260, 100, 148),
    ];
    const blocks = pagedBlocks(drawn(TEXT, ...lines));
    expect(blocks).toEqual([[["内容 本年"], ["规章", "12"]]]);
  });

  it("that run by themselves are no table", () => {
    expect(pagedBlocks(drawn(words("信息公开", 60, 60), across(80, 60, 260)))).toEqual([
      "信息公开",
    ]);
  });
});
