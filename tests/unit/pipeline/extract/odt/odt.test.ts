import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readOdt } from "@/lib/pipeline/extract/odt/odt";
import { drawnBlocks, type DrawnBlock, placedCells } from "@/tests/support/drawn-document";
import { failureCode } from "@/tests/support/failure-code";
import {
  cell,
  COVERED,
  flatOdtFile,
  odtFile,
  type OdtParts,
  paragraph,
  row,
  table,
} from "@/tests/support/odt-file";
import { extractNow } from "@/tests/support/read-now";

function blocksOf(body: string, others: Omit<OdtParts, "body"> = {}): DrawnBlock[] {
  return drawnBlocks(readOdt(odtFile({ body, ...others })).document);
}

const HIDDEN = '<style:text-properties text:display="none"/>';
const STRUCK = '<style:text-properties style:text-line-through-style="solid"/>';
const RAISED = '<style:text-properties style:text-position="super 58%"/>';

function style(name: string, properties: string, family = "text", parent = ""): string {
  return `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${properties}</style:style>`;
}

const span = (name: string, text: string) =>
  `<text:span text:style-name="${name}">${text}</text:span>`;

describe("the text of a document", () => {
  it("is its paragraphs and its headings with their levels", () => {
    const { blocks } = readOdt(
      odtFile({ body: `<text:h text:outline-level="2">一、总体情况</text:h>${paragraph("正文")}` }),
    ).document;

    expect(blocks).toMatchObject([{ level: 2 }, { level: null }]);
  });

  it("has white space as it is written, and collapses what is not", () => {
    const text = 'A\n  B<text:s text:c="3"/>C<text:tab/>D<text:s/>E<text:line-break/>F';

    expect(blocksOf(paragraph(text))).toEqual(["A B   C\tD E", "F"]);
  });

  it("is that of tracked changes as accepted", () => {
    const tracked =
      "<text:tracked-changes><text:changed-region><text:deletion>" +
      `${paragraph("旧稿9件")}</text:deletion></text:changed-region></text:tracked-changes>`;
    const text = '甲<text:change-start text:change-id="a"/>乙<text:change-end text:change-id="a"/>';

    expect(blocksOf(tracked + paragraph(text))).toEqual(["甲乙"]);
  });

  it.each([
    "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>",
    "<office:annotation><text:p>批注</text:p></office:annotation>",
    '<text:hidden-text text:is-hidden="true">藏</text:hidden-text>',
    "<draw:frame><svg:title>图</svg:title><svg:desc>图</svg:desc><draw:image/></draw:frame>",
    span("hidden", "藏"),
    span("struck", "12"),
    span("of-hidden", "藏"),
    "<text:ruby><text:ruby-text>gōu</text:ruby-text></text:ruby>",
  ])("has nothing of %s", (leftOut) => {
    const automatic = style("hidden", HIDDEN) + style("struck", STRUCK);
    const styles = style("of-hidden", "", "text", "hidden");

    expect(blocksOf(paragraph(`前${leftOut}后`), { automatic, styles })).toEqual(["前后"]);
  });

  it("has no hidden paragraphs and sections", () => {
    const body =
      paragraph("藏", "hidden") +
      paragraph('藏<text:hidden-paragraph text:is-hidden="true"/>') +
      `<text:section text:display="none">${paragraph("藏")}</text:section>` +
      `<text:section>${paragraph("见")}</text:section>`;

    expect(blocksOf(body, { automatic: style("hidden", HIDDEN, "paragraph") })).toEqual(["见"]);
  });

  it("marks raised digits, so that a note's number is no digit of a figure", () => {
    const automatic = style("raised", RAISED);

    expect(blocksOf(paragraph(`共3${span("raised", "1")}件`), { automatic })).toEqual(["共3¹件"]);
  });

  it("goes on after a picture in its middle, whatever stands for the picture", () => {
    const seal =
      '<draw:frame><draw:image href="Pictures/seal.png"><text:p>印章</text:p></draw:image></draw:frame>';

    expect(blocksOf(`<text:p>${seal}某市某局</text:p>`)).toEqual(["某市某局"]);
  });

  it("has the text boxes of its frames, and says that shapes with text are left out", () => {
    const box = `<draw:frame><draw:text-box>${paragraph("框")}</draw:text-box></draw:frame>`;
    const shapes = `<draw:custom-shape>${paragraph("形")}</draw:custom-shape><draw:line><text:p/></draw:line>`;
    const { document, diagnostics } = readOdt(odtFile({ body: paragraph(`前${box}${shapes}后`) }));

    expect(drawnBlocks(document)).toEqual(["框", "前后"]);
    expect(diagnostics.map(({ code, message }) => [code, message.en])).toEqual([
      ["text-box-left-out", "The document has 1 shapes with text; the text in them was not read."],
    ]);
  });
});

const level = (number: number, format: string, attributes = "") =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" ${attributes}/>`;

const LIST =
  '<text:list-style style:name="L">' +
  level(1, "一, 二, 三, ...", 'style:num-suffix="、"') +
  level(2, "1", 'style:num-suffix="." text:display-levels="1"') +
  level(3, "1", 'style:num-prefix="(" style:num-suffix=")" text:display-levels="2"') +
  "</text:list-style>" +
  '<text:list-style style:name="bullets"><text:list-level-style-bullet text:level="1"/></text:list-style>';

const item = (...content: readonly string[]) =>
  `<text:list-item>${content.join("")}</text:list-item>`;
const list = (attributes: string, ...items: readonly string[]) =>
  `<text:list ${attributes}>${items.join("")}</text:list>`;

describe("a list", () => {
  it("has its numbers, level by level", () => {
    const body = list(
      'text:style-name="L"',
      item(
        paragraph("甲"),
        paragraph("续"),
        list("", item(paragraph("子"), list("", item(paragraph("孙")))), item(paragraph("丑"))),
      ),
      item(paragraph("乙"), list("", item(paragraph("寅")))),
    );

    expect(blocksOf(body, { styles: LIST })).toEqual([
      "一、甲",
      "续",
      "1.子",
      "(1.1)孙",
      "2.丑",
      "二、乙",
      "1.寅",
    ]);
  });

  it("begins anew unless it goes on with another, and may begin elsewhere", () => {
    const one = (attributes: string, text: string) =>
      list(`text:style-name="L" ${attributes}`, item(paragraph(text)));
    const body =
      one('xml:id="a"', "甲") +
      one("", "乙") +
      one('text:continue-numbering="true"', "丙") +
      one('text:continue-list="a"', "丁") +
      list(
        'text:style-name="L"',
        `<text:list-item text:start-value="5">${paragraph("戊")}</text:list-item>`,
        item(paragraph("己")),
      );

    expect(blocksOf(body, { automatic: LIST })).toEqual([
      "一、甲",
      "一、乙",
      "二、丙",
      "二、丁",
      "五、戊",
      "六、己",
    ]);
  });

  it("has no numbers where its style has none", () => {
    const body =
      list('text:style-name="bullets"', item(paragraph("甲"))) +
      list('text:style-name="none"', item(paragraph("乙")));

    expect(blocksOf(body, { styles: LIST })).toEqual(["甲", "乙"]);
  });

  it("is what the headings are, where the outline is numbered", () => {
    const outline =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>' +
      '<text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>';
    const heading = (text: string, outlineLevel: number, attributes = "") =>
      `<text:h text:outline-level="${outlineLevel}" ${attributes}>${text}</text:h>`;
    const body =
      heading("报告", 1, 'text:is-list-header="true"') +
      heading("总体情况", 1) +
      heading("公开", 2) +
      heading("主动公开", 1);

    expect(blocksOf(body, { styles: outline })).toEqual([
      "报告",
      "一、总体情况",
      "公开",
      "二、主动公开",
    ]);
  });
});

describe("a table", () => {
  it("has its cells where their spans put them", () => {
    const { document } = readOdt(
      odtFile({
        body: table(
          "<table:table-column/>",
          `<table:table-header-rows>${row(
            cell("甲", 'table:number-rows-spanned="2"'),
            cell("乙", 'table:number-columns-spanned="2"'),
            COVERED,
          )}</table:table-header-rows>`,
          row(COVERED, cell("丙"), cell("丁")),
        ),
      }),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 2, 1],
      乙: [0, 1, 1, 2],
      丙: [1, 1, 1, 1],
      丁: [1, 2, 1, 1],
    });
  });

  it("has cells and rows as often as they are repeated, blank rows once", () => {
    const body = table(
      row(cell("规章"), cell("0", 'table:number-columns-repeated="3"')),
      `<table:table-row table:number-rows-repeated="2">${cell("许可")}${cell("1")}${cell("", 'table:number-columns-repeated="2"')}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="1048576">${cell("", 'table:number-columns-repeated="4"')}</table:table-row>`,
    );

    expect(blocksOf(body)).toEqual([
      [
        ["规章", "0", "0", "0"],
        ["许可", "1", "", ""],
        ["许可", "1", "", ""],
        ["", "", "", ""],
      ],
    ]);
  });

  it("has the lines of a cell one below another, and its lists numbered apart", () => {
    const inner = paragraph("规章") + list('text:style-name="L"', item(paragraph("文件")));
    const body = list(
      'text:style-name="L"',
      item(paragraph("前"), table(row(cell(inner), cell("3")))),
      item(paragraph("后")),
    );

    expect(blocksOf(body, { styles: LIST })).toEqual([
      "一、前",
      [["规章\n一、文件", "3"]],
      "二、后",
    ]);
  });

  it("has the rows of a split cell as its own", () => {
    const split = table(row(cell("丙"), cell("1")), row(cell("丁"), cell("2"))).replace(
      "<table:table>",
      '<table:table table:is-sub-table="true">',
    );
    const { document } = readOdt(
      odtFile({ body: table(row(cell("甲"), cell("乙")), row(cell("左"), cell(split))) }),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 1, 1],
      乙: [0, 1, 1, 2],
      左: [1, 0, 2, 1],
      丙: [1, 1, 1, 1],
      1: [1, 2, 1, 1],
      丁: [2, 1, 1, 1],
      2: [2, 2, 1, 1],
    });
  });

  it("is read within a frame, and is dissolved where it only lays out the page", () => {
    const data = table(row(cell("规章"), cell("1")));
    const frame = `<draw:frame><draw:text-box>${data}</draw:text-box></draw:frame>`;

    expect(blocksOf(paragraph(`后${frame}`))).toEqual([[["规章", "1"]], "后"]);
    expect(blocksOf(table(row(cell("栏"), cell(data))))).toEqual(["栏", [["规章", "1"]]]);
  });
});

describe("a file of OpenDocument", () => {
  it("may be one of XML", () => {
    const { document } = extractNow(flatOdtFile({ body: paragraph("某局年度报告") }));

    expect(document.format).toBe("odt");
    expect(drawnBlocks(document)).toEqual(["某局年度报告"]);
  });

  it("is encrypted where its manifest says so", () => {
    const manifest = strToU8(
      '<m:manifest xmlns:m="urn:m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
    );
    const bytes = odtFile({ body: "" }, { "META-INF/manifest.xml": manifest });

    expect(failureCode(() => extractNow(bytes))).toBe("encrypted");
    const whole = odtFile({ body: "" }, { "encrypted-package": strToU8("?") });
    expect(failureCode(() => extractNow(whole))).toBe("encrypted");
  });

  it("is not read where it is a presentation, and its user is told what to do", () => {
    const whole = odtFile({ body: "", kind: "presentation" });

    expect(failureCode(() => extractNow(whole))).toBe("unsupported");
  });

  it("is damaged where it was cut short", () => {
    const whole = odtFile({
      body: Array.from({ length: 300 }, (_, index) => paragraph(`第${index}段`)).join(""),
    });

    expect(failureCode(() => extractNow(whole.slice(0, whole.length / 2)))).toBe("damaged");
  });

  it("is too large with more cells than any report, however few are written", () => {
    const cells = cell("1", 'table:number-columns-repeated="1000"');
    const body = table(
      `<table:table-row table:number-rows-repeated="1000">${cells}</table:table-row>`,
    );

    expect(failureCode(() => blocksOf(body))).toBe("too-large");
  });
});
