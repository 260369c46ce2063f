import { describe, expect, it } from "vitest";
import { readDocx } from "@/lib/pipeline/extract/docx/docx";
import { cell, docxFile, paragraph, row, run, table } from "@/tests/support/docx-file";
import { drawnBlocks, placedCells } from "@/tests/support/drawn-document";

function blocksOf(body: string) {
  return drawnBlocks(readDocx(docxFile({ body })).document);
}

const DELETED_MARK = "<w:rPr><w:del/></w:rPr>";

describe("a tracked change of paragraphs", () => {
  it("joins two where the mark between them is deleted", () => {
    const body =
      paragraph(run("共三"), DELETED_MARK) +
      paragraph(run("件，"), "<w:rPr><w:moveFrom/></w:rPr>") +
      paragraph("余五件");

    expect(blocksOf(body)).toEqual(["共三件，余五件"]);
  });

  it("joins nothing across a cell, a table or the end of the document", () => {
    const body = [
      paragraph("前", DELETED_MARK),
      table(row(cell(paragraph("规章", DELETED_MARK)), cell("3"))),
      paragraph("末", DELETED_MARK),
    ].join("");

    expect(blocksOf(body)).toEqual(["前", [["规章", "3"]], "末"]);
  });

  it("joins nothing where a mark was inserted or only its looks were changed", () => {
    const body =
      paragraph("甲", "<w:rPr><w:ins/></w:rPr>") +
      paragraph("乙", "<w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>") +
      paragraph("丙");

    expect(blocksOf(body)).toEqual(["甲", "乙", "丙"]);
  });
});

describe("a tracked change of a table", () => {
  it("leaves out the rows that it deletes and keeps those that it inserts", () => {
    const changed = (change: string, ...cells: readonly string[]) =>
      `<w:tr><w:trPr>${change}</w:trPr>${cells.join("")}</w:tr>`;
    const body = table(
      row(cell("规章"), cell("1")),
      changed("<w:del/>", cell("旧"), cell("2")),
      changed("<w:ins/>", cell("新"), cell("3")),
    );

    expect(blocksOf(body)).toEqual([
      [
        ["规章", "1"],
        ["新", "3"],
      ],
    ]);
  });

  it("leaves out a table of which every row is deleted", () => {
    const body = table(`<w:tr><w:trPr><w:del/></w:trPr>${cell("旧")}${cell("2")}</w:tr>`);

    expect(blocksOf(body + paragraph("后"))).toEqual(["后"]);
  });

  it("leaves out the cells that it deletes and keeps those that it inserts", () => {
    const body = table(
      row(cell("规章"), cell("旧", "<w:cellDel/>"), cell("新", "<w:cellIns/>"), cell("3")),
    );

    expect(blocksOf(body)).toEqual([[["规章", "新", "3"]]]);
  });

  it("merges cells downwards", () => {
    const body = table(
      row(cell("甲", '<w:cellMerge w:vMerge="rest"/>'), cell("1")),
      row(cell("", '<w:cellMerge w:vMerge="cont"/>'), cell("2")),
    );

    expect(placedCells(readDocx(docxFile({ body })).document)).toMatchObject({
      甲: [0, 0, 2, 1],
      2: [1, 1, 1, 1],
    });
  });
});

describe("cells merged to the right as old programs wrote them", () => {
  it("are one cell, and a merge may begin anew", () => {
    const begin = '<w:hMerge w:val="restart"/>';
    const body = table(
      row(cell("甲", begin), cell("乙", "<w:hMerge/>"), cell("丙", begin), cell("", "<w:hMerge/>")),
      row(cell("1"), cell("2"), cell("3"), cell("4")),
    );

    expect(placedCells(readDocx(docxFile({ body })).document)).toMatchObject({
      "甲\n乙": [0, 0, 1, 2],
      丙: [0, 2, 1, 2],
      4: [1, 3, 1, 1],
    });
  });

  it("begin with the first cell of a row, whatever it says", () => {
    expect(blocksOf(table(row(cell("甲", "<w:hMerge/>"), cell("1"))))).toEqual([[["甲", "1"]]]);
  });
});

describe("a content control", () => {
  const control = (content: string) =>
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtEndPr><w:rPr><w:vanish/></w:rPr></w:sdtEndPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  it("is seen through around blocks, rows, cells and runs", () => {
    const body =
      control(paragraph(`${run("共")}${control(run("3"))}${run("件")}`)) +
      control(table(control(row(cell("规章"), control(cell(control(paragraph("1"))))))));

    expect(blocksOf(body)).toEqual(["共3件", [["规章", "1"]]]);
  });
});
