import { describe, expect, it } from "vitest";
import { readDocx } from "@/lib/pipeline/extract/docx/docx";
import { type DocxParts, docxFile, paragraph } from "@/tests/support/docx-file";
import { drawnBlocks } from "@/tests/support/drawn-document";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
}

/** A list by the number 3, of the given levels. */
function listOf(...levels: readonly Level[]): string {
  const written = levels.map(
    ({ format, text, start = 1 }, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="7">${written.join("")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
}

const CHAPTERS = listOf(
  { format: "chineseCounting", text: "%1、" },
  { format: "chineseCounting", text: "（%2）" },
  { format: "decimal", text: "%3." },
);

function numbered(text: string, level = 0, list = "3"): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

function linesOf(parts: DocxParts) {
  return drawnBlocks(readDocx(docxFile(parts)).document);
}

describe("a list of a Word document", () => {
  it("has the numbers that Word draws, counted for each level", () => {
    const body = [
      numbered("总体情况"),
      numbered("制度", 1),
      numbered("平台", 1),
      numbered("网站", 2),
      numbered("主动公开"),
      numbered("文件", 1),
    ].join("");

    expect(linesOf({ body, numbering: CHAPTERS })).toEqual([
      "一、总体情况",
      "（一）制度",
      "（二）平台",
      "1.网站",
      "二、主动公开",
      "（一）文件",
    ]);
  });

  it("may number a level by those above it", () => {
    const numbering = listOf(
      { format: "decimal", text: "%1" },
      { format: "decimal", text: "%1.%2 " },
    );
    const body = numbered("甲") + numbered("乙", 1) + numbered("丙", 1);

    expect(linesOf({ body, numbering })).toEqual(["1甲", "1.1 乙", "1.2 丙"]);
  });

  it.each([
    ["chineseCounting", 9, ["九、", "十、", "十一、"]],
    ["chineseCountingThousand", 19, ["十九、", "二十、", "二十一、"]],
    ["decimalEnclosedCircle", 19, ["⑲、", "⑳、", "21、"]],
    ["upperLetter", 1, ["A、", "B、", "C、"]],
    ["lowerRoman", 3, ["iii、", "iv、", "v、"]],
    ["upperRoman", 8, ["VIII、", "IX、", "X、"]],
    ["decimal", 99, ["99、", "100、", "101、"]],
  ] as const)("is written in its own numerals: %s from %i", (format, start, numbers) => {
    const numbering = listOf({ format, text: "%1、", start });
    const body = numbered("甲") + numbered("乙") + numbered("丙");

    expect(linesOf({ body, numbering })).toEqual([
      `${numbers[0]}甲`,
      `${numbers[1]}乙`,
      `${numbers[2]}丙`,
    ]);
  });

  it("has no sign for bullets, and none for a list that is not there or switched off", () => {
    const numbering = listOf({ format: "bullet", text: "•" });
    const body = numbered("甲") + numbered("乙", 0, "9") + numbered("丙", 0, "0");

    expect(linesOf({ body, numbering })).toEqual(["甲", "乙", "丙"]);
    expect(linesOf({ body })).toEqual(["甲", "乙", "丙"]);
  });

  it("does not count a paragraph without text", () => {
    const body = numbered("") + numbered("总体情况");

    expect(linesOf({ body, numbering: CHAPTERS })).toEqual(["一、总体情况"]);
  });
});

describe("a style of a Word document", () => {
  const style = (id: string, name: string, properties = "") =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`;
  const styled = (text: string, id: string, properties = "") =>
    paragraph(text, `<w:pStyle w:val="${id}"/>${properties}`);

  it("makes a heading by its name or its outline level", () => {
    const { document } = readDocx(
      docxFile({
        body: [
          styled("甲", "1"),
          styled("乙", "2"),
          styled("丙", "a"),
          styled("丁", "9"),
          styled("戊", "a", '<w:outlineLvl w:val="1"/>'),
          styled("己", "a", '<w:outlineLvl w:val="9"/>'),
        ].join(""),
        styles: [
          style("1", "heading 1"),
          style("2", "章", '<w:outlineLvl w:val="2"/>'),
          style("9", "标题 9"),
          style("a", "Normal"),
        ].join(""),
      }),
    );

    const levels = document.blocks.map((block) => block.kind === "paragraph" && block.level);
    expect(levels).toEqual([1, 3, null, 6, 2, null]);
  });

  it("puts its paragraphs into its list, and a paragraph may leave it", () => {
    const body =
      styled("总体情况", "1") +
      styled("不编号", "1", '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled("主动公开", "1");
    const styles = style("1", "heading 1", '<w:numPr><w:numId w:val="3"/></w:numPr>');

    expect(linesOf({ body, styles, numbering: CHAPTERS })).toEqual([
      "一、总体情况",
      "不编号",
      "二、主动公开",
    ]);
  });
});
