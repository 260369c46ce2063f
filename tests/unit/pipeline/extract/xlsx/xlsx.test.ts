import { describe, expect, it } from "vitest";
import type { DiagnosticCode } from "@/lib/domain/diagnostic";
import { readXlsx } from "@/lib/pipeline/extract/xlsx/xlsx";
import { drawnBlocks, type DrawnBlock, placedCells } from "@/tests/support/drawn-document";
import { failureCode } from "@/tests/support/failure-code";
import { DRAWN_STYLES, rowsOf, type XlsxParts, xlsxFile } from "@/tests/support/xlsx-file";

function blocksOf(parts: XlsxParts): DrawnBlock[] {
  return drawnBlocks(readXlsx(xlsxFile(parts)).document);
}

/** The cells of a sheet of one row; the last says that it is one. */
function rowOf(cells: string, parts: Omit<XlsxParts, "sheets"> = {}): DrawnBlock | undefined {
  return blocksOf({
    sheets: [{ rows: `<row>${cells}<c t="str"><v>尾</v></c></row>` }],
    ...parts,
  })[0];
}

function doubtsOf(parts: XlsxParts): DiagnosticCode[] {
  return readXlsx(xlsxFile(parts)).diagnostics.map(({ code }) => code);
}

describe("a cell's text", () => {
  it("is a number, a shared string, an inline string or a formula's result", () => {
    const cells =
      '<c><v>3</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>许可</t></is></c>' +
      '<c t="str"><f>A1&amp;"件"</f><v>3件</v></c><c><f>SUM(A1:A2)</f><v>7</v></c>';

    expect(rowOf(cells, { strings: "<si><t>甲</t></si><si><t>规章</t></si>" })).toEqual([
      ["3", "规章", "许可", "3件", "7", "尾"],
    ]);
  });

  it("is what is shown of truths, errors and dates", () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c>' +
      '<c s="1"><v>44221</v></c><c s="1" t="d"><v>2021-01-25</v></c>';
    const styles =
      '<numFmts><numFmt numFmtId=\'176\' formatCode=\'yyyy"年"m"月"d"日"\'/></numFmts>' +
      "<cellXfs><xf/><xf numFmtId='176'/></cellXfs>";

    expect(rowOf(cells, { styles })).toEqual([
      ["TRUE", "FALSE", "#DIV/0!", "2021年1月25日", "2021年1月25日", "尾"],
    ]);
  });

  it("counts days from 1904 where the workbook does", () => {
    const cells = '<c s="1"><v>42759</v></c>';
    const styles = "<cellXfs><xf/><xf numFmtId='31'/></cellXfs>";

    expect(rowOf(cells, { styles, properties: 'date1904="1"' })).toEqual([["2021年1月25日", "尾"]]);
  });

  it("is joined from its runs, without what was struck out and how it is spoken", () => {
    const strings =
      "<si><r><t>规</t></r><r><rPr><b/></rPr><t>章</t></r>" +
      "<r><rPr><strike/></rPr><t>12</t></r><r><t>3</t></r>" +
      '<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>' +
      '<rPh sb="0" eb="1"><t>guī</t></rPh></si>';

    expect(rowOf('<c t="s"><v>0</v></c>', { strings })).toEqual([["规章3¹", "尾"]]);
  });

  it("has its escaped characters, and its lines one below another", () => {
    expect(rowOf('<c t="inlineStr"><is><t>规章_x000D_\n文件_x005F_</t></is></c>')).toEqual([
      ["规章\n文件_", "尾"],
    ]);
  });

  it("is none where the whole cell is struck out, or its format shows nothing", () => {
    const cells = '<c s="1"><v>9</v></c><c s="2"><v>0</v></c><c s="2"><v>4</v></c>';
    const styles =
      "<numFmts><numFmt numFmtId='176' formatCode='0;-0;;@'/></numFmts>" +
      "<fonts><font/><font><strike/></font></fonts>" +
      "<cellXfs><xf/><xf fontId='1'/><xf numFmtId='176'/></cellXfs>";
    const rows = `<row r="1">${'<c t="str"><v>头</v></c>'.repeat(4)}</row><row r="2">${cells}<c t="str"><v>尾</v></c></row>`;

    expect(blocksOf({ sheets: [{ rows }], styles })).toEqual([
      [
        ["头", "头", "头", "头"],
        ["", "", "4", "尾"],
      ],
    ]);
  });

  it("is none for a zero on a sheet that shows no zeros", () => {
    const before = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    const rows = rowsOf([
      ["规章", "件", "条"],
      ["甲", 0, 5],
    ]);

    expect(blocksOf({ sheets: [{ rows, before }] })).toEqual([
      [
        ["规章", "件", "条"],
        ["甲", "", "5"],
      ],
    ]);
  });
});

describe("a formula", () => {
  it("without a saved result is told as a doubt, and is never computed", () => {
    const rows = '<row><c t="str"><v>甲</v></c><c><f>1+1</f></c><c t="str"><v>乙</v></c></row>';
    const { document, diagnostics, isPartial } = readXlsx(xlsxFile({ sheets: [{ rows }] }));

    expect(drawnBlocks(document)).toEqual([[["甲", "乙"]]]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["formula-unread"]);
    expect(isPartial).toBe(true);
  });

  it("may well give an empty text", () => {
    const rows = '<row><c t="str"><v>甲</v></c><c t="str"><f>""</f><v></v></c></row>';

    expect(doubtsOf({ sheets: [{ rows }] })).toEqual([]);
  });
});

describe("the sheets of a workbook", () => {
  it("stand one below another, without the hidden ones", () => {
    const sheets = [
      { rows: rowsOf([["第一张", 1]]) },
      { rows: rowsOf([["旧稿", 9]]), state: "hidden" as const },
      { rows: rowsOf([["宏", 9]]), state: "veryHidden" as const },
      { rows: rowsOf([["第二张", 2]]) },
    ];

    expect(blocksOf({ sheets })).toEqual([[["第一张", "1"]], [["第二张", "2"]]]);
    expect(doubtsOf({ sheets })).toEqual(["hidden-left-out"]);
  });

  it("have no hidden rows and columns", () => {
    const before = '<cols><col min="2" max="2" hidden="1"/><col min="4" max="4" width="0"/></cols>';
    const rows =
      rowsOf([["规章", 9, 1, 9, 2]]) +
      rowsOf([["旧稿", 9, 9, 9, 9]], 0, 2).replace("<row", '<row hidden="1"') +
      rowsOf([["许可", 9, 3, 9, 4]], 0, 3);

    expect(blocksOf({ sheets: [{ rows, before }] })).toEqual([
      [
        ["规章", "1", "2"],
        ["许可", "3", "4"],
      ],
    ]);
    expect(doubtsOf({ sheets: [{ rows, before }] })).toEqual(["hidden-left-out"]);
  });
});

describe("merged cells", () => {
  it("are one cell over their rows and columns, whatever stands below them", () => {
    const rows = rowsOf([
      ["甲", "乙", "旧"],
      [null, "丙", "丁"],
      ["戊", "己", "庚"],
    ]);
    const { document } = readXlsx(xlsxFile({ sheets: [{ rows, merges: ["A1:A2", "B1:C1"] }] }));

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 2, 1],
      乙: [0, 1, 1, 2],
      丙: [1, 1, 1, 1],
      丁: [1, 2, 1, 1],
      戊: [2, 0, 1, 1],
      己: [2, 1, 1, 1],
      庚: [2, 2, 1, 1],
    });
  });

  it("are as many columns wide as their table has, where the sheet's are finer", () => {
    const rows = rowsOf([
      ["信息内容", null, null, "数量", null],
      ["规章", null, null, 1, null],
    ]);
    const merges = ["A1:C1", "D1:E1", "A2:C2", "D2:E2"];
    const { document } = readXlsx(xlsxFile({ sheets: [{ rows, merges }] }));

    expect(placedCells(document)).toEqual({
      信息内容: [0, 0, 1, 1],
      数量: [0, 1, 1, 1],
      规章: [1, 0, 1, 1],
      1: [1, 1, 1, 1],
    });
  });

  it("stand in what is left of them where they begin in a hidden row or column", () => {
    const before = '<cols><col min="1" max="1" hidden="1"/></cols>';
    const rows =
      rowsOf([["甲", null, 9]]).replace("<row", '<row hidden="1"') +
      rowsOf(
        [
          [null, null, 1],
          [null, "丙", 2],
        ],
        0,
        2,
      );

    expect(blocksOf({ sheets: [{ rows, before, merges: ["A1:B2"] }] })).toEqual([
      [
        ["甲", "1"],
        ["丙", "2"],
      ],
    ]);
  });

  it("may overlap, cross, or lie beyond the sheet", () => {
    const rows = rowsOf([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
    const merges = ["A1:B1", "B1:B2", "B2:A1", "C9:A0", "A1", "XFD1:XFE9"];

    expect(blocksOf({ sheets: [{ rows, merges }] })).toEqual(["甲", [["丙", "丁"]]]);
  });
});

describe("text around the tables of a sheet", () => {
  const table = [
    ["信息内容", "本年制发件数", "本年废止件数"],
    ["规章", 1, 2],
  ];

  it("is paragraphs: lines above and below, and prose", () => {
    const rows = rowsOf([
      ["某局年度报告"],
      ["本年公开信息三条。"],
      ...table,
      ["某局"],
      ["2021年1月25日"],
    ]);

    expect(blocksOf({ sheets: [{ rows, merges: ["A1:C1"] }] })).toEqual([
      "某局年度报告",
      "本年公开信息三条。",
      [
        ["信息内容", "本年制发件数", "本年废止件数"],
        ["规章", "1", "2"],
      ],
      "某局",
      "2021年1月25日",
    ]);
  });

  it("is prose beside its heading", () => {
    const rows = rowsOf([
      ["一、总体情况", "本年公开信息三条。"],
      ["五、主要问题", "没有问题。"],
    ]);

    expect(blocksOf({ sheets: [{ rows }] })).toEqual([
      "一、总体情况",
      "本年公开信息三条。",
      "五、主要问题",
      "没有问题。",
    ]);
  });

  it("is no row of a table that lines are drawn around", () => {
    const rows =
      rowsOf([["第二十条第（一）项"], ...table], 1) +
      rowsOf([["单位：件"]], 0, 4) +
      rowsOf([["第二十条第（五）项"], ...table], 1, 5);

    expect(blocksOf({ sheets: [{ rows }], styles: DRAWN_STYLES })).toEqual([
      [["第二十条第（一）项", "", ""], ...table.map((row) => row.map(String))],
      "单位：件",
      [["第二十条第（五）项", "", ""], ...table.map((row) => row.map(String))],
    ]);
  });

  it("is a section's heading wherever it stands", () => {
    const rows = rowsOf([...table, ["三、收到和处理政府信息公开申请情况"], ...table]);
    const drawn = table.map((row) => row.map(String));

    expect(blocksOf({ sheets: [{ rows }] })).toEqual([
      drawn,
      "三、收到和处理政府信息公开申请情况",
      drawn,
    ]);
  });
});

describe("the rows of a table", () => {
  it("may have labels without figures, and empty cells", () => {
    const rows = rowsOf([
      ["信息内容", "件数", "条数"],
      ["规章"],
      ["文件", null, 2],
      ["许可", "", 3],
    ]);

    expect(blocksOf({ sheets: [{ rows }] })).toEqual([
      [
        ["信息内容", "件数", "条数"],
        ["规章", "", ""],
        ["文件", "", "2"],
        ["许可", "", "3"],
      ],
    ]);
  });

  it("end at an empty row, unless a merged cell reaches over it", () => {
    const rows = rowsOf([["甲", 1], [], ["乙", 2], [], [null, 3]]);

    expect(blocksOf({ sheets: [{ rows, merges: ["A3:A5"] }] })).toEqual([
      [["甲", "1"]],
      [["乙", "2"], ["3"]],
    ]);
  });

  it("may be drawn and left blank: the first is a row, more are only lines", () => {
    const rows = rowsOf(
      [
        ["件数", "条数"],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
      1,
    );

    expect(blocksOf({ sheets: [{ rows }], styles: DRAWN_STYLES })).toEqual([
      [
        ["件数", "条数"],
        ["", ""],
      ],
    ]);
  });

  it("may leave out the places of their cells", () => {
    const rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>";

    expect(blocksOf({ sheets: [{ rows }] })).toEqual([
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ]);
  });
});

describe("a hostile workbook", () => {
  it("may name the last cell of a sheet and merge all of it", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>' +
      '<row r="1048576"><c r="A1048576"><v>3</v></c><c r="XFD1048576"><v>4</v></c></row>';

    expect(blocksOf({ sheets: [{ rows, merges: ["A2:XFD1048575"] }] })).toEqual([
      [["1", "2"]],
      [["3", "4"]],
    ]);
  });

  it("is too large with more filled cells than any report", () => {
    const rows = `<row>${"<c><v>1</v></c>".repeat(1_000)}</row>`.repeat(151);

    expect(failureCode(() => blocksOf({ sheets: [{ rows }] }))).toBe("too-large");
  });

  it("is too large where its tables are, however few of their cells are filled", () => {
    const diagonal = Array.from({ length: 1_000 }, (_, index) => {
      const cells = Array.from({ length: index + 2 }, (_, column) => (column < index ? null : 1));
      return cells;
    });

    expect(failureCode(() => blocksOf({ sheets: [{ rows: rowsOf(diagonal) }] }))).toBe("too-large");
  });

  it("is too large where many cells share a long text", () => {
    const strings = `<si><t>${"字".repeat(500_000)}</t></si>`;
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`;

    expect(failureCode(() => blocksOf({ sheets: [{ rows }], strings }))).toBe("too-large");
  });

  it("is too large with cells merged over and over", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>';
    const merges = Array.from({ length: 200 }, (_, row) => `B${row + 2}:XFD${row + 2}`);
    const filled = merges.map(
      (_, row) => `<row r="${row + 2}"><c r="B${row + 2}"><v>1</v></c></row>`,
    );

    expect(
      failureCode(() => blocksOf({ sheets: [{ rows: rows + filled.join(""), merges }] })),
    ).toBe("too-large");
  });

  it("is damaged without its parts", () => {
    const whole = xlsxFile({ sheets: [{ rows: rowsOf([["甲", 1]]) }] });

    expect(failureCode(() => readXlsx(whole.slice(0, whole.length / 2)))).toBe("damaged");
  });
});
