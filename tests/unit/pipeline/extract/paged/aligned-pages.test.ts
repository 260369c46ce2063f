import { describe, expect, it } from "vitest";
import {
  type Drawing,
  drawn,
  grid,
  type GridDescription,
  words,
  wordsDown,
} from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

const aligned = (description: Omit<GridDescription, "lines">) =>
  grid({ lines: "none", ...description });

/** The words of a row at one height, each at a place of its own. */
const row = (y: number, ...cells: readonly (readonly [string, number])[]): Drawing =>
  drawn(...cells.map(([text, x]) => words(text, x, y)));

describe("the labels of a table without lines", () => {
  it("are apart from those of the groups that they belong to, in three columns", () => {
    const table = drawn(
      row(100, ["信息内容", 60], ["自然人", 250], ["总计", 310]),
      row(130, ["年初收到的申请", 60], ["11", 260], ["21", 312]),
      row(160, ["今年", 60], ["（一）公开", 90], ["12", 260], ["22", 312]),
      row(190, ["处理", 60], ["（二）", 90], ["1.涉及机密", 150], ["13", 260], ["23", 312]),
      row(205, ["结果", 60], ["不公开", 90]),
      row(220, ["2.涉及他人", 150], ["14", 260], ["24", 312]),
      row(250, ["年末留下的申请", 60], ["15", 260], ["25", 312]),
    );
    expect(pagedBlocks(table)).toEqual([
      [
        ["信息内容", "自然人", "总计"],
        ["年初收到的申请", "11", "21"],
        ["今年", "（一）公开", "12", "22"],
        ["处理结果", "（二）不公开", "1.涉及机密", "13", "23"],
        ["", "", "2.涉及他人", "14", "24"],
        ["年末留下的申请", "15", "25"],
      ],
    ]);
  });

  it("have their figures beside their last line as well", () => {
    const table = drawn(
      row(100, ["信息内容", 60], ["制发", 200], ["现行", 260]),
      row(130, ["行政规范", 60]),
      row(145, ["性文件", 60], ["12", 205], ["31", 265]),
      row(175, ["部门规章", 60], ["4", 207], ["5", 267]),
      row(205, ["其他的各", 60]),
      row(220, ["种文件", 60], ["67", 205], ["89", 265]),
    );
    expect(pagedBlocks(table)).toEqual([
      [
        ["信息内容", "制发", "现行"],
        ["行政规范性文件", "12", "31"],
        ["部门规章", "4", "5"],
        ["其他的各种文件", "67", "89"],
      ],
    ]);
  });

  it("that run down are of one piece, and tear no line apart", () => {
    const table = drawn(
      row(100, ["信息内容", 100], ["制发", 200], ["现行", 260]),
      wordsDown("处理结果", 60, 133, 8),
      row(130, ["规章", 100], ["1", 207], ["2", 267]),
      row(154, ["文件", 100], ["3", 207], ["4", 267]),
      row(178, ["其他", 100], ["5", 207], ["6", 267]),
    );
    const [block] = pagedBlocks(table);
    expect(block).toContainEqual(["处理结果", "文件", "3", "4"]);
    expect(block).toContainEqual(["", "规章", "1", "2"]);
  });
});

describe("the headings of a table without lines", () => {
  const body = [
    row(170, ["规章", 60], ["1", 157], ["2", 217], ["3", 277]),
    row(194, ["文件", 60], ["4", 157], ["5", 217], ["6", 277]),
  ];

  it("on several lines head one column each, those of several columns above them", () => {
    const head = drawn(
      row(100, ["法人的", 200]),
      row(124, ["公民", 150], ["企业", 210], ["社会", 270]),
      row(139, ["单位", 210], ["组织", 270]),
      row(132, ["信息内容", 60]),
    );
    expect(pagedBlocks(drawn(head, ...body))).toEqual([
      [
        ["", "", "法人的", ""],
        ["信息内容", "公民", "企业单位", "社会组织"],
        ["规章", "1", "2", "3"],
        ["文件", "4", "5", "6"],
      ],
    ]);
  });

  it("stand in the middle while the figures of a column with a blank above stand at a side", () => {
    const first = aligned({
      widths: [140, 80, 80],
      rows: [["信息内容", "上年数量", "本年增减"]],
    });
    const figures = aligned({
      at: [60, 124],
      widths: [140, 80, 80],
      rows: [
        ["行政许可", "4", "7"],
        ["行政处罚", "5", "8"],
      ],
      align: "left",
    });
    const caption = words("第二十条第（八）项", 60, 178);
    const second = drawn(
      aligned({ at: [60, 196], widths: [140, 80, 160], rows: [["信息内容", "上年数量", "增减"]] }),
      aligned({ at: [60, 220], widths: [140, 80, 160], rows: [["收费", "", "9"]], align: "left" }),
    );
    // The other table tells that figures stand at the left: 9 is what was added, and not last year's.
    expect(pagedBlocks(drawn(first, figures, caption, second)).at(-1)).toEqual([
      ["信息内容", "上年数量", "增减"],
      ["收费", "", "9"],
    ]);
  });
});

it("headings that a lone figure stands between are over no column by themselves", () => {
  const table = drawn(
    row(100, ["信息内容", 60], ["上年数量", 180], ["本年增减", 300]),
    row(124, ["收费", 60], ["9", 255]),
  );
  expect(pagedBlocks(table)).toEqual([
    [
      ["", "信息内容"],
      ["", "上年数量"],
      ["", "本年增减"],
      ["收费", "9"],
    ],
  ]);
});

it("figures under fewer headings than there are columns are no cells that could be counted", () => {
  const table = drawn(
    row(100, ["信息内容", 60], ["制发", 200], ["废止", 260]),
    row(124, ["规章", 60], ["3", 207], ["4", 267], ["5", 327]),
    row(148, ["文件", 60], ["6", 207], ["7", 267]),
  );
  expect(pagedBlocks(table)).toEqual([
    [
      ["", "信息内容"],
      ["", "制发"],
      ["", "废止"],
      ["规章", "3 4 5"],
      ["文件", "6 7"],
    ],
  ]);
});

describe("a table without lines on two pages", () => {
  const WIDTHS = [140, 60, 60, 60];
  const HEADINGS = ["信息内容", "制发", "废止", "现行"];

  it("has the columns of its headings on the second page too", () => {
    const first = aligned({
      at: [60, 700],
      widths: WIDTHS,
      rows: [HEADINGS, ["规章", "3", "12", "1041"]],
    });
    const second = aligned({
      at: [60, 80],
      widths: WIDTHS,
      rows: [
        ["文件", "14", "", "92"],
        ["其他", "", "5", ""],
      ],
    });
    expect(pagedBlocks(first, second)).toEqual([
      [HEADINGS, ["规章", "3", "12", "1041"], ["文件", "14", "", "92"], ["其他", "", "5", ""]],
    ]);
  });

  it("may have its headings alone on the first page", () => {
    const first = aligned({ at: [60, 740], widths: WIDTHS, rows: [HEADINGS] });
    const rows = [
      ["规章", "3", "", "1041"],
      ["文件", "14", "7", "92"],
    ];
    expect(pagedBlocks(first, aligned({ at: [60, 80], widths: WIDTHS, rows }))).toEqual([
      [HEADINGS, ...rows],
    ]);
  });

  it("says the headings once that the second page repeats", () => {
    const rows = [
      ["规章", "3", "12", "1041"],
      ["文件", "14", "7", "92"],
    ];
    const pages = rows.map((each, index) =>
      aligned({ at: [60, index === 0 ? 700 : 300], widths: WIDTHS, rows: [HEADINGS, each] }),
    );
    expect(pagedBlocks(...pages)).toEqual([[HEADINGS, ...rows]]);
  });
});

describe("figures of a table without lines", () => {
  const head = row(100, ["信息内容", 60], ["制发", 200], ["现行", 260]);

  it("that found no room on one line are one, at the bottom of their row", () => {
    const table = drawn(
      head,
      row(130, ["1,20", 200], ["2,10", 260]),
      row(145, ["规章", 60], ["6", 200], ["7", 260]),
      row(175, ["文件", 60], ["9", 200], ["8", 260]),
    );
    expect(pagedBlocks(table)).toEqual([
      [
        ["信息内容", "制发", "现行"],
        ["规章", "1,206", "2,107"],
        ["文件", "9", "8"],
      ],
    ]);
  });

  it("keep their columns in a row that has words in a cell", () => {
    const wide = row(100, ["信息内容", 60], ["制发", 200], ["废止", 260], ["现行", 320]);
    const table = drawn(
      wide,
      row(124, ["规章", 60], ["3", 207], ["4", 267], ["5", 327]),
      row(148, ["文件", 60], ["6", 207], ["见附件", 255], ["7", 327]),
    );
    expect(pagedBlocks(table)).toEqual([
      [
        ["信息内容", "制发", "废止", "现行"],
        ["规章", "3", "4", "5"],
        ["文件", "6", "见附件", "7"],
      ],
    ]);
  });

  it("are none where a label's own words say so", () => {
    const table = drawn(
      head,
      row(130, ["1.规章", 60], ["3", 205], ["4", 265]),
      row(160, ["2.", 60], ["无", 76]),
      row(175, ["理由的", 60], ["5", 205], ["6", 265]),
    );
    expect(pagedBlocks(table)).toEqual([
      [
        ["信息内容", "制发", "现行"],
        ["1.规章", "3", "4"],
        ["2.无理由的", "5", "6"],
      ],
    ]);
  });
});
