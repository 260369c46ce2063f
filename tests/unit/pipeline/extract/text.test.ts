import { describe, expect, it } from "vitest";
import type { Document } from "@/lib/domain/document";
import { readText } from "@/lib/pipeline/extract/text/text";
import { drawnBlocks, tablesOf } from "@/tests/support/drawn-document";
import { failureCode } from "@/tests/support/failure-code";

function read(...lines: readonly string[]): Document {
  return readText({ text: lines.join("\n"), encoding: "utf-8", replaced: 0 });
}

const TWO_ROWS = [
  [
    ["规章", "1", "2"],
    ["行政许可", "3", ""],
  ],
];

describe("rows of plain text", () => {
  it.each([
    ["tabs", ["规章\t1\t2", "行政许可\t3\t"]],
    ["pipes after the cells", ["规章 | 1 | 2 |", "行政许可 | 3 |  |"]],
    ["pipes around the cells", ["| 规章 | 1 | 2 |", "| 行政许可 | 3 | |"]],
    ["pipes of full width", ["｜规章｜1｜2｜", "｜行政许可｜3｜｜"]],
    ["lines that draw boxes", ["│规章│1│2│", "│行政许可│3││"]],
    ["pipes on lines of their own", ["规章 |", "1 |", "2 |", "行政许可 |", "3 |", "|"]],
    ["one cell a line after a tab", ["\t规章", "\t1", "\t2", "", "\t行政许可", "\t3", "\t"]],
  ])("are told from %s", (_, lines) => {
    expect(drawnBlocks(read(...lines))).toEqual(TWO_ROWS);
  });

  it("are told from columns of spaces", () => {
    expect(drawnBlocks(read("规章  1  2", "行政许可　　3　　4"))).toEqual([
      [
        ["规章", "1", "2"],
        ["行政许可", "3", "4"],
      ],
    ]);
  });

  it("have a header where every word heads a column of the forms", () => {
    expect(drawnBlocks(read("信息内容  本年制发件数  本年废止件数", "规章  1  2"))).toEqual([
      [
        ["信息内容", "本年制发件数", "本年废止件数"],
        ["规章", "1", "2"],
      ],
    ]);
  });

  it("are told, but not where each column stands", () => {
    expect(tablesOf(read("规章\t1\t2", "行政许可\t3"))).toMatchObject([
      { rows: 2, columns: 3, layout: "lines" },
    ]);
  });

  it("are a table of their own after an empty line or a sentence", () => {
    expect(drawnBlocks(read("规章\t1", "", "行政许可\t2", "如上表。", "行政处罚\t3"))).toEqual([
      [["规章", "1"]],
      [["行政许可", "2"]],
      "如上表。",
      [["行政处罚", "3"]],
    ]);
  });

  it("are figures alone where their label stands above", () => {
    expect(drawnBlocks(read("规章", "1", "2"))).toEqual(["规章", [["1"], ["2"]]]);
  });

  it("have blanks for spaces and breaks written out, and no signs of emphasis", () => {
    expect(drawnBlocks(read("| **规章** | &nbsp; | <br> | **3** |"))).toEqual([
      [["规章", "", "", "3"]],
    ]);
  });

  it("keep both halves of a figure that a line has broken in one cell", () => {
    expect(drawnBlocks(read("行政处罚 | 13", "10 |"))).toEqual([[["行政处罚", "13\n10"]]]);
  });
});

describe("lines of plain text that are no rows", () => {
  it.each([
    "本年新收申请 3 件，办结 3 件。",
    "电话 0451-1234567",
    "2021 年 1 月 25 日",
    "\t本年依法公开各类信息，具体情况如下。",
    "- 3 -",
    "第 3 页 共 8 页",
  ])("are prose, dates and numbers of pages: %j", (line) => {
    expect(drawnBlocks(read(line))).toEqual([line.trim()]);
  });

  it("are no prose where nothing is said", () => {
    expect(drawnBlocks(read("", " ", "\u3000"))).toEqual([]);
  });

  it("end with any kind of line end", () => {
    expect(drawnBlocks(read("甲\r\n乙\r丙\f丁\u2028戊"))).toEqual(["甲", "乙", "丙", "丁", "戊"]);
  });
});

describe("Markdown", () => {
  it("is told from the line under a table's head, which is no row", () => {
    const document = read("| 规章 | 1 | 2 |", "|:---|---:| --- |", "| 行政许可 | 3 | |");

    expect(document.format).toBe("markdown");
    expect(drawnBlocks(document)).toEqual(TWO_ROWS);
  });

  it("is told from its headings, which lose their signs", () => {
    const document = read("# 某局年度报告", "## 一、总体情况", "正文");

    expect(document.format).toBe("markdown");
    expect(drawnBlocks(document)).toEqual(["某局年度报告", "一、总体情况", "正文"]);
    expect(document.blocks.map((block) => block.kind === "paragraph" && block.level)).toEqual([
      1,
      2,
      null,
    ]);
  });

  it("is not what a sign without a space makes", () => {
    const document = read("#某局年度报告", "正文");

    expect(document.format).toBe("text");
    expect(drawnBlocks(document)).toEqual(["#某局年度报告", "正文"]);
  });
});

describe("the document of a text", () => {
  it("has the file's own text, so that offsets are the file's own", () => {
    const text = "  一、总体情况\r\n规章 | 12 |\r\n";
    const document = readText({ text, encoding: "gb18030", replaced: 0 });

    expect(document.text).toBe(text);
    expect(document.encoding).toBe("gb18030");
    expect(tablesOf(document)[0]?.cells[1]).toMatchObject({ start: 15, end: 17 });
  });

  it("is too large beyond the length of any report", () => {
    expect(failureCode(() => read("字".repeat(1_000_001)))).toBe("too-large");
  });
});
