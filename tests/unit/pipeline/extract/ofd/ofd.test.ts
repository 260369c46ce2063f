import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { resolveLocation } from "@/lib/pipeline/extract/ofd/package";
import { joinBytes } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { ofdFile } from "@/tests/support/ofd-file";
import { A4, drawn, grid, pageOf, words } from "@/tests/support/page-content";
import { extractNow } from "@/tests/support/read-now";

const TABLE = grid({
  widths: [160, 80, 80],
  rows: [
    ["信息内容", "本年制发件数", "<"],
    ["规章", "3", "1,204"],
    ["规范性文件", "", "0"],
  ],
});
const PAGE = pageOf(drawn(words("某局2023年政府信息公开工作年度报告", 60, 60), TABLE));

describe("an OFD file", () => {
  it("is read as the table and text that its objects draw", () => {
    const { document } = extractNow(ofdFile([PAGE]));

    expect(document.format).toBe("ofd");
    expect(document.text).toContain("某局2023年政府信息公开工作年度报告");
    const [block] = document.blocks.filter(({ kind }) => kind === "table");
    if (block?.kind !== "table") throw new Error("no table");
    const shown = block.cells.map(({ row, column, columnSpan, start, end }) => [
      row,
      column,
      columnSpan,
      document.text.slice(start, end),
    ]);
    expect(shown).toEqual([
      [0, 0, 1, "信息内容"],
      [0, 1, 2, "本年制发件数"],
      [1, 0, 1, "规章"],
      [1, 1, 1, "3"],
      [1, 2, 1, "1,204"],
      [2, 0, 1, "规范性文件"],
      [2, 1, 1, ""],
      [2, 2, 1, "0"],
    ]);
  });

  it("knows where everything stands on its pages, in points", () => {
    const { document } = extractNow(ofdFile([PAGE]));
    const start = document.text.indexOf("1,204");
    const run = document.layout?.runs.find((each) => each.start <= start && each.end > start);
    const glyph = PAGE.glyphs[PAGE.glyphs.findIndex(({ text }) => text === ",") - 1];

    expect(document.layout?.pages).toEqual([A4]);
    expect(run?.page).toBe(1);
    expect(run?.box[0]).toBeCloseTo(glyph?.box[0] ?? NaN, 0);
  });

  it("takes an object's own matrix and place into account", () => {
    const objects =
      '<ofd:PageBlock><ofd:TextObject ID="1" Boundary="10 20 60 10" Size="5" CTM="0.5 0 0 0.5 0 0"><ofd:TextCode X="0" Y="8" DeltaX="g 3 5">年度报告</ofd:TextCode></ofd:TextObject></ofd:PageBlock>';
    const { document } = extractNow(ofdFile([{ objects }]));
    const [run] = document.layout?.runs ?? [];
    const mm = run?.box.map((value) => (value * 25.4) / 72) ?? [];

    expect(document.text.trim()).toBe("年度报告");
    expect(mm[0]).toBeCloseTo(10, 1);
    expect(mm[2]).toBeCloseTo(20, 1);
    expect(mm[1]).toBeCloseTo(20 + (8 - 5 * 0.85) / 2, 1);
  });

  it("leaves out what is not shown", () => {
    const text = (attribute: string) =>
      `<ofd:TextObject ID="1" ${attribute} Boundary="10 20 60 10" Size="5"><ofd:TextCode X="0" Y="8">废</ofd:TextCode></ofd:TextObject>`;
    const objects = `${text('Visible="false"')}${text('Alpha="0"')}`;

    expect(extractNow(ofdFile([{ objects }])).document.text).toBe("");
  });

  it("of images alone needs OCR; with one such page it is read in part", () => {
    const scan = { objects: '<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="4"/>' };

    expect(failureCode(() => extractNow(ofdFile([scan])))).toBe("needs-ocr");
    const { isPartial, diagnostics } = extractNow(ofdFile([PAGE, scan]));
    expect(isPartial).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toEqual(["page-unread"]);
  });

  it("of which a page is missing is read in part, its other pages as they are numbered", () => {
    const parts = unzipSync(ofdFile([PAGE, PAGE, PAGE]));
    const { "Doc_0/Pages/Page_1/Content.xml": missing, ...others } = parts;
    const { document, diagnostics, isPartial } = extractNow(zipSync(others));

    expect(missing).toBeDefined();
    expect(document.layout?.pages).toHaveLength(3);
    expect(document.layout?.runs.at(-1)?.page).toBe(3);
    expect(isPartial).toBe(true);
    expect(diagnostics.map(({ code, message }) => [code, message.en.slice(0, 17)])).toEqual([
      ["page-unread", "Page 2 is missing"],
    ]);
  });

  it("bears numbers that no page has", () => {
    const objects =
      '<ofd:TextObject ID="1" Boundary="1e308 -1e308 1e308 0" Size="1e308" CTM="1e308 0 0 1e308 0 0"><ofd:TextCode X="1e308" Y="0" DeltaX="g 3 1e308">年度</ofd:TextCode></ofd:TextObject>' +
      '<ofd:PathObject ID="2" Boundary="1e308 0 1 1"><ofd:AbbreviatedData>M 0 0 L 1e308 0</ofd:AbbreviatedData></ofd:PathObject>';
    const { document } = extractNow(ofdFile([{ objects }]));

    expect(document.layout?.runs.flatMap(({ box }) => box).every(Number.isFinite)).toBe(true);
  });

  it("without a document in it is damaged", () => {
    const whole = ofdFile([PAGE]);

    expect(failureCode(() => extractNow(zipSync({ "OFD.xml": strToU8("<OFD/>") })))).toBe(
      "damaged",
    );
    expect(failureCode(() => extractNow(whole.slice(0, whole.length / 2)))).toBe("damaged");
    const doctype = zipSync({ "OFD.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><OFD/>') });
    expect(failureCode(() => extractNow(joinBytes(doctype)))).toBe("damaged");
  });
});

describe("a location in a package", () => {
  it.each([
    ["Doc_0/Document.xml", "Pages/Page_0/Content.xml", "Doc_0/Pages/Page_0/Content.xml"],
    ["Doc_0/Document.xml", "/Doc_1/a.xml", "Doc_1/a.xml"],
    ["Doc_0/Document.xml", "..\\Doc_1\\a.xml", "Doc_1/a.xml"],
    ["", "../../../etc/passwd", "etc/passwd"],
    ["a.xml", "./b.xml", "b.xml"],
  ])("beside %j, %j is %j", (base, location, expected) => {
    expect(resolveLocation(base, location)).toBe(expected);
  });
});
