import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "@/lib/pipeline/extract/docx/docx";
import { cell, docxFile, paragraph, row, table } from "@/tests/support/docx-file";
import { utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { flatOpcFile } from "@/tests/support/flat-word-files";
import { extractNow } from "@/tests/support/read-now";

const DOCX = docxFile({
  body:
    paragraph("总体情况", '<w:pStyle w:val="a"/>') +
    paragraph("甲", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
    table(row(cell("规章"), cell("3"))),
  styles: '<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
});

describe("a Word document in one XML file", () => {
  it("is read as its package in a ZIP is", () => {
    const flat = extractNow(flatOpcFile(DOCX));

    expect(flat).toEqual(readDocx(DOCX));
    expect(flat.document.text).toContain("（一）甲");
    expect(flat.document.format).toBe("docx");
  });

  it("has its parts where its relationships say", () => {
    const parts = unzipSync(DOCX);
    const { "word/document.xml": main, ...others } = parts;
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/main.xml"/></Relationships>';
    const moved = zipSync({
      ...others,
      "_rels/.rels": strToU8(relationships),
      "word/main.xml": main ?? new Uint8Array(),
    });
    const flat = strFromU8(flatOpcFile(moved)).replace(
      'main.xml" pkg:contentType="application/xml"',
      'main.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"',
    );

    expect(extractNow(utf8(flat)).document).toEqual(readDocx(DOCX).document);
  });

  it("without its main part, or cut, is damaged", () => {
    const whole = flatOpcFile(DOCX);
    const renamed = strFromU8(whole).replace('"/word/document.xml"', '"/word/other.xml"');

    expect(failureCode(() => extractNow(utf8(renamed)))).toBe("damaged");
    expect(failureCode(() => extractNow(whole.slice(0, -30)))).toBe("damaged");
  });
});
