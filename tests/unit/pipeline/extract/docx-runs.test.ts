import { describe, expect, it } from "vitest";
import { readDocx } from "@/lib/pipeline/extract/docx/docx";
import { docxFile, paragraph, run } from "@/tests/support/docx-file";
import { drawnBlocks } from "@/tests/support/drawn-document";

function lineOf(content: string, styles = "") {
  const { document } = readDocx(docxFile({ body: paragraph(content), styles }));
  return drawnBlocks(document);
}

describe("text that a style hides", () => {
  const style = (kind: string, id: string, properties: string, basedOn = "") =>
    `<w:style w:type="${kind}" w:styleId="${id}"><w:basedOn w:val="${basedOn}"/><w:rPr>${properties}</w:rPr></w:style>`;
  const STYLES = [
    style("character", "hidden", "<w:vanish/>"),
    style("character", "struck", "<w:strike/>"),
    style("character", "derived", "", "hidden"),
    style("character", "shown", '<w:vanish w:val="0"/>', "hidden"),
    style("character", "circle", "", "circle"),
    style("paragraph", "secret", "<w:vanish/>"),
  ].join("");
  const styled = (id: string, more = "") => run("藏", `<w:rStyle w:val="${id}"/>${more}`);

  it.each([
    ["hidden", "见"],
    ["struck", "见"],
    ["derived", "见"],
    ["shown", "见藏"],
    ["circle", "见藏"],
    ["unknown", "见藏"],
  ])("is left out, also by the style that it is based on: %s", (id, line) => {
    expect(lineOf(run("见") + styled(id), STYLES)).toEqual([line]);
  });

  it("is there where the run says so", () => {
    expect(lineOf(styled("hidden", '<w:vanish w:val="0"/>'), STYLES)).toEqual(["藏"]);
  });

  it("is left out by a paragraph's style, and there by both", () => {
    const body = paragraph(run("甲") + styled("hidden"), '<w:pStyle w:val="secret"/>');

    expect(drawnBlocks(readDocx(docxFile({ body, styles: STYLES })).document)).toEqual(["藏"]);
  });
});

describe("a sign of a run", () => {
  it("is a symbol by its code", () => {
    const symbols = ["2460", "F0FE", "", "zz", "FFFFFF"].map((code) => `<w:sym w:char="${code}"/>`);
    const digit = '<w:sym w:font="Symbol" w:char="F033"/>';

    expect(lineOf(`<w:r>${symbols.join("")}${digit}</w:r>`)).toEqual(["①\uf0fe3"]);
  });

  it("has no soft hyphen, no note's number and no tab that is a property", () => {
    const signs = '<w:softHyphen/><w:footnoteReference w:id="1"/><w:ptab/><w:t>件</w:t>';

    expect(lineOf(`<w:r><w:t>3</w:t>${signs}</w:r>`)).toEqual(["3\t件"]);
  });

  it("is left out where the run is hidden", () => {
    expect(lineOf(`${run("3")}<w:r><w:rPr><w:vanish/></w:rPr><w:noBreakHyphen/></w:r>`)).toEqual([
      "3",
    ]);
  });
});

describe("a field", () => {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = "<w:r><w:instrText> IF </w:instrText></w:r>";

  it("shows nothing of a field within its code", () => {
    const inner = mark("begin") + code + mark("separate") + run("9") + mark("end");
    const field = mark("begin") + code + inner + mark("separate") + run("12") + mark("end");

    expect(lineOf(run("共") + field + run("件"))).toEqual(["共12件"]);
  });

  it("without an end hides no more than its paragraph", () => {
    const body =
      paragraph(run("甲") + mark("begin") + run("乙")) + paragraph(mark("end") + run("丙"));

    expect(drawnBlocks(readDocx(docxFile({ body })).document)).toEqual(["甲", "丙"]);
  });
});

describe("a formula", () => {
  const math = (text: string) => `<m:r><w:rPr/><m:t>${text}</m:t></m:r>`;

  it("is text, with its fractions and powers set apart", () => {
    const fraction = `<m:f><m:num>${math("3")}</m:num><m:den>${math("5")}</m:den></m:f>`;
    const power = `<m:sSup><m:e>${math("2")}</m:e><m:sup>${math("10")}</m:sup></m:sSup>`;
    const brackets = `<m:d><m:e>${math("1")}</m:e></m:d>`;

    expect(
      lineOf(
        `${run("占")}<m:oMath>${fraction}</m:oMath>${run("，")}<m:oMath>${power}${brackets}</m:oMath>`,
      ),
    ).toEqual(["占3/5，2¹⁰(1)"]);
  });
});

describe("content that stands there in several ways", () => {
  const choice = (requires: string, text: string) =>
    `<mc:Choice Requires="${requires}">${run(text)}</mc:Choice>`;
  const either = (...choices: readonly string[]) =>
    `<mc:AlternateContent>${choices.join("")}<mc:Fallback>${run("旧")}</mc:Fallback></mc:AlternateContent>`;

  it.each([
    ["the first that is understood", [choice("wps w14", "甲"), choice("w15", "乙")], "甲"],
    ["the next where the first is not", [choice("w16se", "甲"), choice("w15", "乙")], "乙"],
    ["what is there for older programs where none is", [choice("xyz", "甲")], "旧"],
  ])("is read once: %s", (_, choices, text) => {
    expect(lineOf(run("前") + either(...choices) + run("后"))).toEqual([`前${text}后`]);
  });

  it("is chosen anew within what was chosen", () => {
    const inner = `<mc:Choice Requires="w14">${either(choice("xyz", "甲"))}</mc:Choice>`;

    expect(lineOf(either(inner))).toEqual(["旧"]);
  });
});
