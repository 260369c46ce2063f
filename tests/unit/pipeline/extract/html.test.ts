import { describe, expect, it } from "vitest";
import type { Document } from "@/lib/domain/document";
import { readHtml } from "@/lib/pipeline/extract/html/html";
import { drawnBlocks, placedCells, tablesOf } from "@/tests/support/drawn-document";
import { failureCode } from "@/tests/support/failure-code";

function page(body: string): Document {
  return readHtml({
    text: `<html><body>${body}</body></html>`,
    encoding: "utf-8",
    replaced: 0,
  });
}

describe("the text of a page", () => {
  it("is a paragraph for each block, break and rule", () => {
    const document = page("<h2>一、总体情况</h2><p>甲<br>乙<hr>丙</p><div>丁<div>戊</div>己</div>");

    expect(drawnBlocks(document)).toEqual(["一、总体情况", "甲", "乙", "丙", "丁", "戊", "己"]);
    expect(document.text).toBe("一、总体情况\n甲\n乙\n丙\n丁\n戊\n己\n");
  });

  it("has the levels of its headings", () => {
    const { blocks } = page("<h1>某局年度报告</h1><h3>一、总体情况</h3><p>正文</p>");

    expect(blocks.map((block) => block.kind === "paragraph" && block.level)).toEqual([1, 3, null]);
  });

  it("goes on through what stands within a line, and lets white space collapse", () => {
    expect(drawnBlocks(page("<p>本年\n  <b>新收</b><span>申请</span> 5\t件</p>"))).toEqual([
      "本年 新收申请 5 件",
    ]);
  });

  it("has spaces for spaces that don't break, however they are written", () => {
    expect(drawnBlocks(page("<p>&nbsp;新收&nbsp;&#160;申请\u00a0五件&nbsp;</p>"))).toEqual([
      "新收  申请 五件",
    ]);
  });

  it("keeps the lines of preformatted text", () => {
    expect(drawnBlocks(page("<pre>规章  1\n\n许可  2</pre>"))).toEqual(["规章  1", "许可  2"]);
  });

  it("keeps entities as the text that they are, never as tags", () => {
    expect(drawnBlocks(page("<p>&lt;img src=x onerror=alert(1)&gt;&amp;lt;</p>"))).toEqual([
      "<img src=x onerror=alert(1)>&lt;",
    ]);
  });

  it.each([
    "<script>var 规章 = 9;</script>",
    "<style>p { color: red }</style>",
    "<!-- 旧稿 -->",
    "<noscript>请启用脚本</noscript>",
    "<template><p>模板</p></template>",
    "<select><option>2020</option></select>",
    "<textarea>留言</textarea>",
    "<button>打印</button>",
    "<svg><text>图</text></svg>",
    "<iframe>框架</iframe>",
    "<span hidden>藏</span>",
    "<div style='color: red; display: none'>藏</div>",
    "<b style='VISIBILITY : HIDDEN'>藏</b>",
  ])("has nothing of %s", (leftOut) => {
    expect(drawnBlocks(page(`<p>前${leftOut}</p><p>后</p>`))).toEqual(["前", "后"]);
  });

  it("marks raised digits, so that a note's number is no digit of a figure", () => {
    expect(drawnBlocks(page("<p>共3<sup>1</sup>件</p>"))).toEqual(["共3¹件"]);
  });
});

describe("a table of a page", () => {
  it("has its cells where a browser puts them, with the spans that are written", () => {
    const document = page(
      "<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td>戊<td>己<td>庚</table>",
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 2, 1],
      乙: [0, 1, 1, 2],
      丙: [1, 1, 1, 1],
      丁: [1, 2, 1, 1],
      戊: [2, 0, 1, 1],
      己: [2, 1, 1, 1],
      庚: [2, 2, 1, 1],
    });
    expect(tablesOf(document)[0]).toMatchObject({ rows: 3, columns: 3, layout: "grid" });
  });

  it("ends a row span with its last row", () => {
    const document = page("<table><tr><td rowspan=0>甲<td rowspan=9>乙<tr><td>丙</table>");

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 2, 1],
      乙: [0, 1, 2, 1],
      丙: [1, 2, 1, 1],
    });
  });

  it("takes a span that is no number for one", () => {
    const document = page("<table><tr><td colspan=x>甲<td colspan=-3>乙<td colspan=0>丙</table>");

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 1, 1],
      乙: [0, 1, 1, 1],
      丙: [0, 2, 1, 1],
    });
  });

  it("keeps empty cells, and the lines of a cell one below another", () => {
    const document = page(
      "<table><tr><td><p>规章</p><p>文件</p></td><td>&nbsp;</td><td>3</td></tr></table>",
    );

    expect(drawnBlocks(document)).toEqual([[["规章\n文件", "", "3"]]]);
    expect(document.text).toBe("规章\n文件\t\t3\n");
  });

  it("has no rows without cells and none of the cells that are hidden", () => {
    const document = page(
      "<table><tr></tr><tr><td style='display:none'>9</td><td>规章</td><td>1</td></tr></table>",
    );

    expect(drawnBlocks(document)).toEqual([[["规章", "1"]]]);
  });

  it("is read with its rows left open", () => {
    expect(drawnBlocks(page("<table><tr><th>规章<th>1<tr><td>许可<td>2</table>"))).toEqual([
      [
        ["规章", "1"],
        ["许可", "2"],
      ],
    ]);
  });

  it("stands in the text where its cells are", () => {
    const { text, blocks } = page("<p>前</p><table><tr><td>规章<td>1</table><p>后</p>");

    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["前", "规章\t1", "后"]);
  });
});

describe("a table that only lays out the page", () => {
  it("is dissolved where it holds tables", () => {
    const document = page(
      "<table><tr><td>导航</td><td><p>表二</p><table><tr><td>规章<td>1</table></td></tr></table>",
    );

    expect(drawnBlocks(document)).toEqual(["导航", "表二", [["规章", "1"]]]);
  });

  it("is dissolved where it is a single cell or holds whole prose", () => {
    const prose = "本年依法公开各类信息。".repeat(40);

    expect(drawnBlocks(page("<table><tr><td>正文</table>"))).toEqual(["正文"]);
    expect(drawnBlocks(page(`<table><tr><td>${prose}<td>旁边</table>`))).toEqual([prose, "旁边"]);
  });

  it("is dissolved however deep it nests", () => {
    const document = page(`${"<table><tr><td>".repeat(2_000)}底`);

    expect(drawnBlocks(document)).toEqual(["底"]);
  });
});

describe("a hostile page", () => {
  it("may nest deeper than the stack", () => {
    const depth = 20_000;

    expect(drawnBlocks(page(`${"<div>".repeat(depth)}底${"</div>".repeat(depth)}`))).toEqual([
      "底",
    ]);
  });

  it("is too large where its spans make a table larger than any report's", () => {
    const cells = "<td rowspan=1000 colspan=1000>1".repeat(2);
    const rows = "<tr><td>1".repeat(999);

    expect(failureCode(() => page(`<table><tr>${cells}${rows}</table>`))).toBe("too-large");
  });

  it("is too large where its text is longer than any report's", () => {
    expect(failureCode(() => page(`<p>${"字".repeat(1_000_001)}</p>`))).toBe("too-large");
  });
});

describe("tables of HTML in Markdown", () => {
  it("stand among lines that are paragraphs, with their headings", () => {
    const document = readHtml({
      text: "## 二、主动公开\n**表二**\n<table><tr><td>规章<td>1</table>\n如上表。\n",
      encoding: "utf-8",
      replaced: 0,
    });

    expect(drawnBlocks(document)).toEqual(["二、主动公开", "表二", [["规章", "1"]], "如上表。"]);
    expect(document.blocks[0]).toMatchObject({ level: 2 });
  });
});

it.each(["<del>12</del>13", "<s>12</s>13", "<strike>12</strike>13"])(
  "what was struck out is left out: %s",
  (cell) => {
    expect(drawnBlocks(page(`<p>${cell}</p>`))).toEqual(["13"]);
  },
);

it("how a character is spoken is no part of the text", () => {
  expect(drawnBlocks(page("<p><ruby>勾<rp>(</rp><rt>gōu</rt><rp>)</rp></ruby>稽</p>"))).toEqual([
    "勾稽",
  ]);
});
