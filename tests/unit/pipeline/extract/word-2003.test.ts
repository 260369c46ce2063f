import { describe, expect, it } from "vitest";
import { cell, paragraph, row, run, table } from "@/tests/support/docx-file";
import { drawnBlocks, type DrawnBlock, placedCells } from "@/tests/support/drawn-document";
import { utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { word2003File, type Word2003Parts } from "@/tests/support/flat-word-files";
import { extractNow } from "@/tests/support/read-now";

const blocksOf = (parts: Word2003Parts): DrawnBlock[] =>
  drawnBlocks(extractNow(word2003File(parts)).document);

const annotated = (kind: string, content: string) =>
  `<aml:annotation aml:id="1" w:type="Word.${kind}"><aml:content>${content}</aml:content></aml:annotation>`;

describe("a document of Word 2003 in XML", () => {
  it("is read as docx is, without its headers and styles", () => {
    const styles = `<w:style w:styleId="a"><w:name w:val="heading 2"/><w:rPr/></w:style>`;
    const body = paragraph("一、总体情况", '<w:pStyle w:val="a"/>') + paragraph("正文");
    const { document } = extractNow(word2003File({ body, styles }));

    expect(document.format).toBe("docx");
    expect(document.text).toBe("一、总体情况\n正文\n");
    expect(document.blocks).toMatchObject([{ level: 2 }, { level: null }]);
  });

  it("has tables with merged cells", () => {
    const { document } = extractNow(
      word2003File({
        body: table(
          row(
            cell("信息内容", '<w:vmerge w:val="restart"/>'),
            cell("件数", '<w:gridSpan w:val="2"/>'),
          ),
          row(cell("", "<w:vmerge/>"), cell("3"), cell("5")),
          row(cell("合计", '<w:hmerge w:val="restart"/>'), cell("", "<w:hmerge/>"), cell("8")),
        ),
      }),
    );

    expect(placedCells(document)).toEqual({
      信息内容: [0, 0, 2, 1],
      件数: [0, 1, 1, 2],
      "3": [1, 1, 1, 1],
      "5": [1, 2, 1, 1],
      合计: [2, 0, 1, 2],
      "8": [2, 2, 1, 1],
    });
  });

  it("has its tracked changes as accepted, and no comments and notes", () => {
    const text =
      run("共") +
      annotated("Deletion", "<w:r><w:delText>三</w:delText></w:r>") +
      annotated("Insertion", run("五")) +
      annotated("Comment", paragraph("批注")) +
      run("件", annotated("Formatting", "<w:rPr><w:vanish/></w:rPr>")) +
      `<w:r><w:footnote>${paragraph("脚注")}</w:footnote></w:r>`;
    const mark = `<w:rPr>${annotated("Deletion", "")}</w:rPr>`;

    expect(blocksOf({ body: paragraph(text) + paragraph("前", mark) + paragraph("后") })).toEqual([
      "共五件",
      "前后",
    ]);
  });

  it("has the numbers of its lists", () => {
    const level = (number: number, numeral: number, text: string) =>
      `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:nfc w:val="${numeral}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const lists =
      `<w:listDef w:listDefId="7">${level(0, 37, "%1、")}${level(1, 0, "%1.%2")}</w:listDef>` +
      '<w:list w:ilfo="2"><w:ilst w:val="7"/></w:list>';
    const item = (text: string, number: number) =>
      paragraph(text, `<w:listPr><w:ilvl w:val="${number}"/><w:ilfo w:val="2"/></w:listPr>`);

    expect(blocksOf({ body: item("甲", 0) + item("乙", 0) + item("丙", 1), lists })).toEqual([
      "一、甲",
      "二、乙",
      "二.1丙",
    ]);
  });

  it("says that its text boxes were left out", () => {
    const body = paragraph(
      `<w:r><w:pict><w:txbxContent>${paragraph("框")}</w:txbxContent></w:pict></w:r>`,
    );

    expect(extractNow(word2003File({ body })).diagnostics.map(({ code }) => code)).toEqual([
      "text-box-left-out",
    ]);
  });

  it("that is cut or declares entities is damaged", () => {
    const whole = word2003File({ body: paragraph("正文") });
    const text = new TextDecoder().decode(whole);
    const declared = text.replace(
      "<w:wordDocument",
      '<!DOCTYPE a [<!ENTITY b "c">]><w:wordDocument',
    );

    expect(failureCode(() => extractNow(whole.slice(0, -20)))).toBe("damaged");
    expect(failureCode(() => extractNow(utf8(declared)))).toBe("damaged");
  });
});
