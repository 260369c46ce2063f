import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { SampleReport } from "@/lib/sample/sample-report";
import { encodeText } from "@/lib/sample/write/encode-text";
import { writeReport } from "@/lib/sample/write/write-report";
import { type Encoding, LAYOUTS, PLAIN_WRITING, type Writing } from "@/lib/sample/write/writing";
import { reportOf } from "../../support/sample-recipe";

const REPORT = reportOf({
  form: "form-2021",
  laterYear: false,
  body: 1,
  seed: 1,
  figures: "lived",
  marks: "none",
  signed: true,
  dated: true,
  title: "usual",
});

function textOf(writing: Partial<Writing>, report: SampleReport = REPORT): string {
  const { bytes, extension } = writeReport(report, { ...PLAIN_WRITING, ...writing });
  if (extension !== "docx") return new TextDecoder().decode(bytes);
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

describe("a written report", () => {
  it.each(LAYOUTS)("is the same file for the same report and writing: %s", (layout) => {
    const writing = { ...PLAIN_WRITING, layout, layoutTable: true, textBox: true };
    expect(writeReport(REPORT, writing).bytes).toEqual(writeReport(REPORT, writing).bytes);
  });

  it.each(LAYOUTS)("says title, headings and signature in every layout: %s", (layout) => {
    const text = textOf({ layout }).replace(/<[^>]*>/g, "");
    for (const words of [REPORT.title, "三、收到和处理政府信息公开申请情况", "2.重复申请"]) {
      expect(text).toContain(words);
    }
  });

  it.each(["html", "html-messy", "docx"] as const)("never lets text be markup: %s", (layout) => {
    const title = `示例局<script>alert("1 & 2")</script>2021年政府信息公开工作年度报告`;
    const text = textOf({ layout }, { ...REPORT, title });
    expect(text).not.toContain("<script>alert");
    expect(text.replace(/<\/?w:[^>]*>/g, "")).toContain("&lt;/script&gt;2021年");
  });

  it("is a package of Word with the parts that Word asks for", () => {
    const { bytes } = writeReport(REPORT, { ...PLAIN_WRITING, layout: "docx" });
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "word/document.xml",
    ]);
  });

  it("merges cells in Word across and down", () => {
    const xml = textOf({ layout: "docx" });
    expect(xml).toContain('<w:gridSpan w:val="7"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain("<w:vMerge/>");
  });

  it("keeps a text box and a layout table of Word apart from the report", () => {
    const xml = textOf({ layout: "docx", textBox: true, layoutTable: true });
    expect(xml.match(/<w:txbxContent>/g)).toHaveLength(2);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(4);
  });

  it("ends lines as asked for", () => {
    expect(textOf({ lineEnd: "\r\n" })).not.toMatch(/[^\r]\n/);
  });

  it("leaves unsigned and undated what is unsigned and undated", () => {
    const text = textOf({}, { ...REPORT, signatory: null, publishedOn: null });
    expect(text.trimEnd().endsWith("不作为任何依据。")).toBe(true);
  });
});

describe("encoded text", () => {
  const TEXT = "（一）予以公开－１２０　−1 “三安全一稳定”〔2021〕規章 𠮷\r\n";

  it.each<[Encoding, string]>([
    ["utf-8", "utf-8"],
    ["utf-8-bom", "utf-8"],
    ["gb18030", "gb18030"],
    ["utf-16le", "utf-16le"],
    ["utf-16be", "utf-16be"],
  ])("in %s is read back by a decoder", (encoding, label) => {
    expect(new TextDecoder(label, { fatal: true }).decode(encodeText(TEXT, encoding))).toBe(TEXT);
  });

  it("covers the basic plane in GB18030", () => {
    const characters = Array.from({ length: 0xd800 - 0x80 }, (_, index) =>
      String.fromCharCode(index + 0x80),
    ).join("");
    const decoded = new TextDecoder("gb18030", { fatal: true, ignoreBOM: true }).decode(
      encodeText(characters, "gb18030"),
    );
    expect(decoded).toBe(characters);
  });

  it("begins with its mark where the encoding needs one", () => {
    expect([...encodeText("0", "utf-16be")]).toEqual([0xfe, 0xff, 0, 0x30]);
    expect([...encodeText("0", "utf-8-bom")]).toEqual([0xef, 0xbb, 0xbf, 0x30]);
  });
});
