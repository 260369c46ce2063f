import { describe, expect, it } from "vitest";
import { drawnBlocks, placedCells } from "@/tests/support/drawn-document";
import { joinBytes, utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { extractNow } from "@/tests/support/read-now";

const FONTS =
  "{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset2 Symbol;}{\\f3 Any;}}";

function rtf(body: string, start = "\\ansi\\ansicpg936\\deff0"): Uint8Array {
  return utf8(`{\\rtf1${start}${FONTS}${body}}`);
}

/** Each UTF-16 unit by its number, as Word writes Chinese, with a sign for programs that can't. */
function u(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`);
}

function documentOf(body: string, start?: string) {
  return extractNow(rtf(u(body), start)).document;
}

const blocksOf = (body: string, start?: string) => drawnBlocks(documentOf(body, start));

const row = (edges: readonly number[], texts: readonly string[], flags: readonly string[] = []) =>
  `\\trowd${edges.map((edge, index) => `${flags[index] ?? ""}\\cellx${edge}`).join("")}\\pard\\intbl ${texts.map((text) => `${text}\\cell`).join(" ")}\\row `;

describe("an RTF document", () => {
  it("counts as doc, also behind blanks and a byte order mark", () => {
    const bytes = joinBytes([0xef, 0xbb, 0xbf, 0x0a], rtf(u("某局年度报告\\par")));

    expect(extractNow(bytes).document.format).toBe("doc");
    expect(drawnBlocks(extractNow(bytes).document)).toEqual(["某局年度报告"]);
  });

  it("is a line for each paragraph and break", () => {
    expect(blocksOf("甲\\par\r\n乙\\line 丙\\page 丁\\\n戊")).toEqual([
      "甲",
      "乙",
      "丙",
      "丁",
      "戊",
    ]);
  });

  it("leaves out what is no part of the text", () => {
    const body =
      "{\\info{\\title 名}}{\\*\\generator X;}{\\header 页眉}{\\pict\\bin3 }}}a}前{\\footnote 脚注}{\\*\\new 新}后\\par";

    expect(blocksOf(body)).toEqual(["前后"]);
  });

  it("leaves out what is hidden, struck out or deleted, until it ends", () => {
    expect(
      blocksOf("共{\\v 藏}\\strike 划\\strike0 {\\deleted 三}\\v 藏\\plain 五件\\par"),
    ).toEqual(["共五件"]);
  });

  it("marks raised digits, and has signs that have names", () => {
    expect(blocksOf("3{\\super 1}\\tab 3\\_5\\-件\\ldblquote a\\rdblquote\\~b\\par")).toEqual([
      "3¹\t3-5件“a”\u00a0b",
    ]);
  });

  it("has the result of a field, and the number of a list without its tab", () => {
    const field = "{\\field{\\*\\fldinst PAGE 9}{\\fldrslt 12}}";

    expect(blocksOf(`{\\listtext\\pard 一、\\tab}共${field}件\\par {\\*\\pn x}丙\\par`)).toEqual([
      "一、共12件",
      "丙",
    ]);
  });

  it("has headings by their level or the name or level of their style", () => {
    const styles =
      "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2\\outlinelevel2 章;}{\\s3 标题 4;}}";
    const { blocks } = documentOf(
      `${styles}\\pard\\s1 甲\\par\\pard\\s2 乙\\par\\pard\\s3 丙\\par\\pard\\outlinelevel7 丁\\par\\pard 戊\\par`,
    );

    expect(blocks.map((block) => block.kind === "paragraph" && block.level)).toEqual([
      1,
      3,
      4,
      6,
      null,
    ]);
  });

  it("leaves text boxes out and says how many there were", () => {
    const box = "{\\shp{\\*\\shpinst{\\sp{\\sn a}}{\\shptxt 框中\\par}}}";
    const { document, diagnostics } = extractNow(rtf(u(`前${box}后\\par`)));

    expect(drawnBlocks(document)).toEqual(["前后"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-box-left-out"]);
  });
});

describe("the characters of an RTF document", () => {
  it("are bytes in the code page of their font", () => {
    expect(blocksOf("\\f1\\'b1\\'a8\\'b8\\'e6{\\f0 \\'93a\\'94}\\par", "\\ansi")).toEqual([
      "报告“a”",
    ]);
  });

  it("are in the document's code page where the font has none, or claims to be Western in vain", () => {
    expect(blocksOf("\\f3\\'b1\\'a8\\par\\f0\\'b8\\'e6\\par\\f9\\'b1\\'a8\\par")).toEqual([
      "报",
      "告",
      "报",
    ]);
  });

  it("may have a second byte that is written as it is", () => {
    expect(blocksOf("\\f1\\'81@\\'81\\\\\\par")).toEqual(["丂乗"]);
  });

  it("are Unicode, with as many bytes left out behind as is said", () => {
    expect(blocksOf("\\uc2\\u25253\\'b1\\'a8\\uc0\\u21578 a{\\uc1\\u25253\\emdash}b\\par")).toEqual(
      ["报告a报b"],
    );
    expect(blocksOf("\\u-10179?\\u-8704?\\par")).toEqual(["😀"]);
  });

  it("of a symbol font are left out, since their letters are shapes", () => {
    expect(blocksOf("{\\f2 \\'b7}甲\\par")).toEqual(["甲"]);
  });

  it("may stand there twice, and count once", () => {
    expect(blocksOf("{\\upr{old}{\\*\\ud{新}}}{\\*\\bkm{\\upr{x}{\\*\\ud{y}}}}\\par")).toEqual([
      "新",
    ]);
  });
});

describe("a table of an RTF document", () => {
  it("has columns told from where the cells of all rows end", () => {
    const document = documentOf(
      row([2000, 3000], ["甲", "乙"]) + row([1000, 2000, 3000], ["丙", "丁", "戊\\par 己"]),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 1, 2],
      乙: [0, 2, 1, 1],
      丙: [1, 0, 1, 1],
      丁: [1, 1, 1, 1],
      "戊\n己": [1, 2, 1, 1],
    });
  });

  it("has one cell for those that are merged", () => {
    const edges = [1000, 2000, 3000];
    const document = documentOf(
      row(edges, ["甲", "乙", ""], ["\\clvmgf", "\\clmgf", "\\clmrg"]) +
        row(edges, ["", "1", "2"], ["\\clvmrg"]),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 2, 1],
      乙: [0, 1, 1, 2],
      1: [1, 1, 1, 1],
      2: [1, 2, 1, 1],
    });
  });

  it("has the columns that a row leaves out before its first cell", () => {
    const document = documentOf(
      `\\trowd\\cellx1000\\cellx2000\\intbl 甲\\cell 乙\\cell\\row\\trowd\\trleft1000\\cellx2000 丙\\cell\\row`,
    );

    expect(placedCells(document)).toMatchObject({ 丙: [1, 1, 1, 1] });
  });

  it("ends where a paragraph is in none", () => {
    expect(blocksOf(`${row([1000, 2000], ["规章", "3"])}\\pard 后\\par`)).toEqual([
      [["规章", "3"]],
      "后",
    ]);
  });

  it("keeps the cells of a row of which nothing is told, and text behind its last cell", () => {
    expect(blocksOf("规章\\cell 3\\cell 余\\row")).toEqual([[["规章", "3", "余"]]]);
  });

  it("is read on its own where it stands in a cell of another", () => {
    const inner = (label: string, figure: string) =>
      `\\pard\\intbl\\itap2 ${label}\\nestcell ${figure}\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx1000\\nestrow}{\\nonesttables\\par}`;
    const body = `\\trowd\\cellx1000\\cellx2000\\pard\\intbl 表二\\par ${inner("规章", "1")}${inner("许可", "2")}\\pard\\intbl\\cell 旁边\\cell\\row\\pard 后\\par`;

    expect(blocksOf(body)).toEqual([
      "表二",
      [
        ["规章", "1"],
        ["许可", "2"],
      ],
      "旁边",
      "后",
    ]);
  });
});

describe("an RTF document that can't be read", () => {
  const codeOf = (text: string) => failureCode(() => extractNow(utf8(text)));

  it("is damaged where groups do not close, or close too often", () => {
    expect(codeOf("{\\rtf1 {a\\par}")).toBe("damaged");
    expect(codeOf("{\\rtf1 a}}")).toBe("damaged");
  });

  it("is too large with groups or tables nested without end", () => {
    expect(codeOf(`{\\rtf1 ${"{".repeat(6_000)}`)).toBe("too-large");
    expect(codeOf("{\\rtf1\\intbl\\itap9999 a\\par}")).toBe("too-large");
  });

  it.each([
    ["text", "a".repeat(4_000_100)],
    ["text in pieces", `${"a".repeat(50_000)}\\b `.repeat(21)],
    ["cells", "\\cell".repeat(150_001)],
    ["control words", "\\b".repeat(2_000_001)],
    ["groups", "{}".repeat(2_000_001)],
  ])("is too large with more %s than any report", (_, content) => {
    expect(codeOf(`{\\rtf1 ${content}}`)).toBe("too-large");
  });

  it("is read over what makes no sense in it", () => {
    expect(blocksOf("甲\\'zz\\bin-5 \\u\\f99999\\cellx\\trowd乙\\par")).toEqual(["甲zz\u0000乙"]);
  });
});
