import { describe, expect, it } from "vitest";
import type { Document } from "@/lib/domain/document";
import { readDocx } from "@/lib/pipeline/extract/docx/docx";
import { cell, docxFile, paragraph, row, run, table } from "@/tests/support/docx-file";
import { drawnBlocks, placedCells, tablesOf } from "@/tests/support/drawn-document";
import { failureCode } from "@/tests/support/failure-code";

function documentOf(body: string): Document {
  return readDocx(docxFile({ body })).document;
}

/** What a text box holds, as Word writes it: once for itself and once for older programs. */
const TEXT_BOX = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph("框中")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph("框中")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("the text of a Word document", () => {
  it("is a line for each paragraph and break", () => {
    const document = documentOf(
      paragraph("一、总体情况") + paragraph(`${run("甲")}<w:r><w:br/></w:r>${run("乙")}`),
    );

    expect(drawnBlocks(document)).toEqual(["一、总体情况", "甲", "乙"]);
    expect(document.text).toBe("一、总体情况\n甲\n乙\n");
  });

  it("puts the runs of a paragraph together, with tabs and hyphens", () => {
    const body = `${run("新收")}${run("申请", "<w:b/>")}<w:r><w:tab/><w:t>3</w:t><w:noBreakHyphen/><w:t>5件</w:t></w:r>`;

    expect(drawnBlocks(documentOf(paragraph(body)))).toEqual(["新收申请\t3-5件"]);
  });

  it("has no tab of a tab stop", () => {
    const body = paragraph("正文", '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>');

    expect(drawnBlocks(documentOf(body))).toEqual(["正文"]);
  });

  it("has what was inserted and moved here, and nothing that was deleted or moved away", () => {
    const body = [
      run("共"),
      `<w:del><w:r><w:delText>三</w:delText></w:r></w:del>`,
      `<w:ins>${run("五")}</w:ins>`,
      `<w:moveFrom>${run("旧")}</w:moveFrom>`,
      `<w:moveTo>${run("新")}</w:moveTo>`,
      run("件"),
    ].join("");

    expect(drawnBlocks(documentOf(paragraph(body)))).toEqual(["共五新件"]);
  });

  it("has no hidden text, and has text whose hiding is switched off", () => {
    const body =
      run("看") +
      run("藏", "<w:vanish/>") +
      run("见", '<w:vanish w:val="0"/>') +
      run("了", '<w:vanish w:val="false"/>');

    expect(drawnBlocks(documentOf(paragraph(body)))).toEqual(["看见了"]);
  });

  it("marks raised digits, so that a note's number is no digit of a figure", () => {
    const body = run("3") + run("1", '<w:vertAlign w:val="superscript"/>') + run("件");

    expect(drawnBlocks(documentOf(paragraph(body)))).toEqual(["3¹件"]);
  });

  it("has the result of a field and not its instruction", () => {
    const body = `<w:r><w:instrText>SUM(ABOVE)</w:instrText></w:r>${run("12")}`;

    expect(drawnBlocks(documentOf(paragraph(body)))).toEqual(["12"]);
  });

  it("has what stands in content controls and links", () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent>${paragraph(`<w:hyperlink>${run("某局")}</w:hyperlink>`)}</w:sdtContent></w:sdt>`;

    expect(drawnBlocks(documentOf(body))).toEqual(["某局"]);
  });

  it("leaves text boxes out and says how many there were", () => {
    const { document, diagnostics } = readDocx(
      docxFile({ body: paragraph(run("前") + TEXT_BOX + run("后")) + paragraph(TEXT_BOX) }),
    );

    expect(drawnBlocks(document)).toEqual(["前后"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-box-left-out"]);
    expect(diagnostics[0]?.message.en).toContain("The document has 2 text boxes");
  });

  it("has no doubts without text boxes", () => {
    expect(readDocx(docxFile({ body: paragraph("正文") })).diagnostics).toEqual([]);
  });
});

describe("a table of a Word document", () => {
  it("has cells that span columns", () => {
    const document = documentOf(
      table(
        row(cell("甲", '<w:gridSpan w:val="2"/>'), cell("乙")),
        row(cell("丙"), cell("丁"), cell("戊")),
      ),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 1, 2],
      乙: [0, 2, 1, 1],
      丙: [1, 0, 1, 1],
      丁: [1, 1, 1, 1],
      戊: [1, 2, 1, 1],
    });
    expect(tablesOf(document)[0]).toMatchObject({ rows: 2, columns: 3, layout: "grid" });
  });

  it("has one cell for those that are merged downwards", () => {
    const document = documentOf(
      table(
        row(cell("甲", '<w:vMerge w:val="restart"/>'), cell("乙")),
        row(cell("", "<w:vMerge/>"), cell("丙")),
        row(cell("", '<w:vMerge w:val="continue"/>'), cell("丁")),
        row(cell("戊"), cell("己")),
      ),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 3, 1],
      乙: [0, 1, 1, 1],
      丙: [1, 1, 1, 1],
      丁: [2, 1, 1, 1],
      戊: [3, 0, 1, 1],
      己: [3, 1, 1, 1],
    });
  });

  it("has a merge that begins anew as a cell of its own", () => {
    const begin = '<w:vMerge w:val="restart"/>';
    const document = documentOf(
      table(
        row(cell("甲", begin), cell("1")),
        row(cell("乙", begin), cell("2")),
        row(cell("", "<w:vMerge/>"), cell("3")),
      ),
    );

    expect(placedCells(document)).toMatchObject({ 甲: [0, 0, 1, 1], 乙: [1, 0, 2, 1] });
  });

  it("keeps a cell that goes on with nothing above it", () => {
    const document = documentOf(table(row(cell("甲", "<w:vMerge/>"), cell("1"))));

    expect(drawnBlocks(document)).toEqual([[["甲", "1"]]]);
  });

  it("has the columns that a row leaves out before its first cell", () => {
    const document = documentOf(
      table(
        row(cell("甲"), cell("乙"), cell("丙")),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("丁")}${cell("戊")}</w:tr>`,
      ),
    );

    expect(placedCells(document)).toMatchObject({ 丁: [1, 1, 1, 1], 戊: [1, 2, 1, 1] });
  });

  it("keeps empty cells, and the paragraphs of a cell one below another", () => {
    const document = documentOf(
      table(row(cell(paragraph("规章") + paragraph("文件")), cell(""), cell("3"))),
    );

    expect(drawnBlocks(document)).toEqual([[["规章\n文件", "", "3"]]]);
  });

  it("is read on its own where it stands in a cell of another", () => {
    const inner = table(row(cell("规章"), cell("1")), row(cell("许可"), cell("2")));
    const document = documentOf(table(row(cell(paragraph("表二") + inner), cell("旁边"))));

    expect(drawnBlocks(document)).toEqual([
      "表二",
      [
        ["规章", "1"],
        ["许可", "2"],
      ],
      "旁边",
    ]);
  });

  it("spans no more columns than any report's, whatever it says", () => {
    const document = documentOf(table(row(cell("甲", '<w:gridSpan w:val="999999"/>'), cell("1"))));

    expect(placedCells(document)).toEqual({ 甲: [0, 0, 1, 1000], 1: [0, 1000, 1, 1] });
  });
});

describe("a Word document that can't be read", () => {
  it("is damaged where its main part is no XML, or declares a document type", () => {
    expect(failureCode(() => documentOf("<w:p>"))).toBe("damaged");
    expect(failureCode(() => documentOf("<!DOCTYPE x><w:p/>"))).toBe("damaged");
  });
});

describe("what was otherwise before a tracked change", () => {
  it.each([
    ["hidden", "<w:vanish/>"],
    ["raised", '<w:vertAlign w:val="superscript"/>'],
    ["struck out", "<w:strike/>"],
  ])("is not how a run is now: %s", (_, before) => {
    const changed = run("12", `<w:rPrChange><w:rPr>${before}</w:rPr></w:rPrChange>`);

    expect(drawnBlocks(documentOf(paragraph(changed)))).toEqual(["12"]);
  });

  it("is not how wide a cell is now", () => {
    const before = '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>';
    const [grid] = tablesOf(documentOf(table(row(cell("甲", before), cell("乙")))));

    expect(grid?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});

it.each(["<w:strike/>", "<w:dstrike/>", '<w:strike w:val="true"/>'])(
  "leaves out what was struck out by hand: %s",
  (property) => {
    const body = paragraph(run("12", property) + run("13"));

    expect(drawnBlocks(documentOf(body))).toEqual(["13"]);
  },
);

it("keeps what is said not to be struck out", () => {
  expect(drawnBlocks(documentOf(paragraph(run("12", '<w:strike w:val="0"/>'))))).toEqual(["12"]);
});
