import { describe, expect, it } from "vitest";
import { drawn, grid, type GridDescription, words } from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

const aligned = (description: Omit<GridDescription, "lines">) =>
  grid({ lines: "none", ...description });
const WIDTHS = [140, 60, 60, 60];
const ROWS = [
  ["信息内容", "制发", "废止", "现行"],
  ["规章", "3", "12", "1041"],
  ["规范性文件", "14", "0", "92"],
];

describe("a table without lines", () => {
  it.each(["left", "centre", "right"] as const)(
    "with figures at the %s has its columns",
    (align) => {
      expect(pagedBlocks(aligned({ widths: WIDTHS, rows: ROWS, align }))).toEqual([ROWS]);
    },
  );

  it("has blanks in their columns", () => {
    const rows = [...ROWS, ["行政处罚", "", "5", ""], ["行政强制", "", "", "6"]];
    expect(pagedBlocks(aligned({ widths: WIDTHS, rows }))).toEqual([rows]);
  });

  it("with lines across alone loses no text", () => {
    expect(pagedBlocks(grid({ widths: WIDTHS, rows: ROWS, lines: "across" }))).toEqual([ROWS]);
  });

  it("has labels in one piece whose figures stand beside their middle", () => {
    const rows = [
      ["信息内容", "制发", "废止", "现行"],
      ["1.其他法律行政法\n规禁止公开", "1", "2", "3"],
      ["2.重复申请", "4", "5", "6"],
      ["3.要求行政机关确\n认或重新出具已获\n取信息", "7", "8", "9"],
      ["4.其他", "10", "11", "12"],
    ];
    const table = aligned({
      widths: WIDTHS,
      rows,
      heights: rows.map((r) => 10 + 16 * (r[0]?.split("\n").length ?? 1)),
    });
    expect(pagedBlocks(table)).toEqual([
      rows.map((row) => row.map((text) => text.replaceAll("\n", ""))),
    ]);
  });

  it("followed by another of other columns is two tables", () => {
    const second = [
      ["信息内容", "数量"],
      ["行政许可", "7"],
      ["行政处罚", "8"],
    ];
    const between = words("第二十条第（五）项", 200, 190);
    const other = aligned({ at: [60, 220], widths: [200, 120], rows: second });
    expect(pagedBlocks(drawn(aligned({ widths: WIDTHS, rows: ROWS }), between, other))).toEqual([
      ROWS,
      "第二十条第（五）项",
      second,
    ]);
  });
});

it("words that stand wide apart are no table", () => {
  const text = drawn(
    words("联系人：某某      电话：略", 60, 100),
    words("特此报告      某局", 60, 130),
  );
  expect(pagedBlocks(text).every((block) => typeof block === "string")).toBe(true);
});
