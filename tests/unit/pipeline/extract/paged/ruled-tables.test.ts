import { describe, expect, it } from "vitest";
import {
  across,
  type Drawing,
  drawn,
  grid,
  type GridDescription,
  words,
} from "@/tests/support/page-content";
import { pagedBlocks, pagedDocument } from "@/tests/support/paged-blocks";

const ruled = (description: Omit<GridDescription, "lines">) =>
  grid({ lines: "across", ...description });
const WIDTHS = [140, 60, 60, 60];
const LEFT = 60;
const RIGHT = 380;
const ROWS = [
  ["信息内容", "制发", "废止", "现行"],
  ["规章", "3", "12", "1041"],
  ["规范性文件", "14", "0", "92"],
];

function layouts(drawing: Drawing): string[] {
  return pagedDocument(drawing).blocks.flatMap((block) =>
    block.kind === "table" ? [block.layout] : [],
  );
}

describe("a table with lines between its rows alone", () => {
  it.each(["left", "centre", "right"] as const)(
    "with figures at the %s has its columns",
    (align) => {
      expect(pagedBlocks(ruled({ widths: WIDTHS, rows: ROWS, align }))).toEqual([ROWS]);
    },
  );

  it("says that its columns were told from where the words stand", () => {
    expect(layouts(ruled({ widths: WIDTHS, rows: ROWS }))).toEqual(["aligned"]);
    expect(layouts(grid({ widths: WIDTHS, rows: ROWS }))).toEqual(["grid"]);
  });

  it("has what stands between two lines in one row, however many lines its label has", () => {
    const rows = [
      ["信息内容", "制发", "废止", "现行"],
      ["行政许可\n的决定", "2070", "5", "6"],
      ["行政强制", "47", "8", "9"],
    ];
    const table = ruled({ widths: WIDTHS, rows, heights: [24, 40, 24] });
    expect(pagedBlocks(table)).toEqual([
      rows.map((row) => row.map((text) => text.replaceAll("\n", ""))),
    ]);
  });

  it("keeps a column in which nothing but its heading stands", () => {
    const rows = [ROWS[0] ?? [], ["规章", "3", "", "1041"], ["规范性文件", "14", "", "92"]];
    expect(pagedBlocks(ruled({ widths: WIDTHS, rows }))).toEqual([rows]);
  });

  it("has figures at the left of a column whose heading stands in its middle", () => {
    const headings = ruled({ widths: WIDTHS, rows: ROWS.slice(0, 1) });
    const figures = ruled({ at: [LEFT, 124], widths: WIDTHS, rows: ROWS.slice(1), align: "left" });
    expect(pagedBlocks(drawn(headings, figures))).toEqual([ROWS]);
  });

  it("has a group in a cell of its own, which the lines inside the group leave open", () => {
    const top = drawn(
      across(100, LEFT, RIGHT),
      words("信息内容", 65, 105),
      words("件数", 325, 105),
      across(124, LEFT, RIGHT),
    );
    const group = drawn(
      words("不予公开", 65, 141),
      words("国家秘密", 155, 129),
      words("12", 330, 129),
      across(148, 150, RIGHT),
      words("执法案卷", 155, 153),
      words("7", 332, 153),
      across(172, LEFT, RIGHT),
    );
    expect(pagedBlocks(drawn(top, group))).toEqual([
      [
        ["信息内容", "", "件数"],
        ["不予公开", "国家秘密", "12"],
        ["执法案卷", "7"],
      ],
    ]);
  });

  it("ends where a heading stands between two of its lines", () => {
    const caption = drawn(words("第二十条第（五）项", LEFT + 5, 177), across(196, LEFT, RIGHT));
    const second = ruled({
      at: [LEFT, 196],
      widths: [200, 120],
      rows: [
        ["信息内容", "数量"],
        ["行政许可", "7"],
      ],
    });
    const first = ruled({ widths: WIDTHS, rows: ROWS });
    expect(pagedBlocks(drawn(first, caption, second))).toEqual([
      ROWS,
      "第二十条第（五）项",
      [
        ["信息内容", "数量"],
        ["行政许可", "7"],
      ],
    ]);
  });

  it("goes over a page that cuts it within a row that no line closes", () => {
    const first = drawn(
      ruled({ at: [LEFT, 700], widths: WIDTHS, rows: ROWS.slice(0, 2) }),
      words("规范性", 115, 753),
      words("14", 225, 753),
      words("0", 287, 753),
      words("92", 345, 753),
    );
    const second = drawn(
      words("文件", 120, 80),
      ruled({ at: [LEFT, 98], widths: WIDTHS, rows: [["其他", "5", "6", "7"]] }),
    );
    // The halves of the label are put together where the form's words are known.
    expect(pagedBlocks(first, second)).toEqual([
      [
        ...ROWS.slice(0, 2),
        ["规范性", "14", "0", "92"],
        ["文件", "", "", ""],
        ["其他", "5", "6", "7"],
      ],
    ]);
  });
});

it("running text between lines is no table", () => {
  const text = drawn(
    across(100, LEFT, RIGHT),
    words("本年度公开了若干条信息并答复了全部申请", LEFT, 110),
    across(140, LEFT, RIGHT),
    words("其他事项没有需要说明的内容在此列出来", LEFT, 150),
    across(180, LEFT, RIGHT),
  );
  expect(pagedBlocks(text).every((block) => typeof block === "string")).toBe(true);
});
