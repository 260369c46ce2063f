import { describe, expect, it } from "vitest";
import { extract } from "@/lib/pipeline/extract/extract";
import type { PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { chinese, latin, pdfFile } from "@/tests/support/drawn-pdf";
import { rejection } from "@/tests/support/failure-code";

const PROSE = chinese("本年规章行政处罚公开情况数量总计自然人法申请信息", 90, 700);
/** As a font names them whose map of characters is wrong: ç, ó and ÿ in WinAnsi. */
const ACCENTED = String.raw`\347\363\377`;

const page = (content: string) => ({ content: [PROSE, content].join("\n") });
const garbled = [page(latin(ACCENTED.repeat(4), 90, 650)), { content: latin("12", 90, 700) }];

/** Sees a page and reads nothing but its number on it. */
function recogniserInto(seen: number[]): PageRecogniser {
  return {
    recognise: (_, number) => {
      seen.push(number);
      return Promise.resolve({
        number,
        width: 595,
        height: 842,
        glyphs: [{ text: String(number), box: [10, 10, 20, 20], score: 1 }],
        horizontal: [],
        vertical: [],
      });
    },
  };
}

describe("text whose characters are not those that are seen", () => {
  it("is looked at, on all pages of the document", async () => {
    const seen: number[] = [];
    const { document } = await extract(pdfFile(garbled), recogniserInto(seen));
    expect(seen).toEqual([1, 2]);
    expect(document.text).not.toContain("本年");
  });

  it("needs a recogniser, and says why", async () => {
    const failure = await rejection(extract(pdfFile(garbled)));
    expect(failure?.code).toBe("needs-ocr");
    expect(failure?.message.zh).toContain("乱码");
  });
});

describe("text with letters of other languages", () => {
  it.each([
    ["a name", page(latin(`Fran${String.raw`\347`}ois`, 90, 650))],
    ["no Chinese at all", { content: latin(ACCENTED.repeat(8), 90, 650) }],
  ])("is read as it is: %s", async (_, content) => {
    const seen: number[] = [];
    const { document } = await extract(pdfFile([content]), recogniserInto(seen));
    expect(seen).toEqual([]);
    expect(document.text).toContain("ç");
  });
});
