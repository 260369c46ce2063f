import { describe, expect, it } from "vitest";
import { decodeText } from "@/lib/pipeline/extract/decode-text";
import { randomFrom } from "@/lib/sample/random";
import { joinBytes, utf16, utf8 } from "@/tests/support/encoded";

const TEXT = "某区政府信息公开年度报告\n2020年\n";
/** 政府信息公开年度 */
const IN_GB = [
  0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa, 0xc4, 0xea, 0xb6, 0xc8,
];

describe("UTF-8", () => {
  it("is told by its bytes", () => {
    expect(decodeText(utf8(TEXT))).toEqual({ text: TEXT, encoding: "utf-8", replaced: 0 });
  });

  it("is told by its mark, which is no part of the text", () => {
    expect(decodeText(utf8(`\ufeff${TEXT}`))).toEqual({
      text: TEXT,
      encoding: "utf-8",
      replaced: 0,
    });
  });

  it("is believed before what a page declares", () => {
    const page = `<meta charset="gb2312"><p>${TEXT}</p>`;

    expect(decodeText(utf8(page))).toEqual({ text: page, encoding: "utf-8", replaced: 0 });
  });

  it("keeps its sound part where some bytes are broken, and counts those", () => {
    const { text, encoding, replaced } = decodeText(joinBytes(utf8(TEXT), [0xff, 0xfe]));

    expect({ text, encoding, replaced }).toEqual({
      text: `${TEXT}\ufffd\ufffd`,
      encoding: "utf-8",
      replaced: 2,
    });
  });

  it("is what no bytes at all are", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8", replaced: 0 });
  });
});

describe("GB18030", () => {
  it("is told where the bytes are no UTF-8", () => {
    expect(decodeText(joinBytes(IN_GB))).toEqual({
      text: "政府信息公开年度",
      encoding: "gb18030",
      replaced: 0,
    });
  });

  it("keeps characters of four bytes", () => {
    expect(decodeText(joinBytes(IN_GB, [0x81, 0x39, 0xef, 0x30])).text).toBe("政府信息公开年度㐁");
  });

  it("is told where a page declares UTF-8 and is none", () => {
    const page = joinBytes(utf8('<meta charset="utf-8"><p>'), IN_GB, utf8("</p>"));

    expect(decodeText(page)).toEqual({
      text: '<meta charset="utf-8"><p>政府信息公开年度</p>',
      encoding: "gb18030",
      replaced: 0,
    });
  });
});

describe.each([
  ["little", "utf-16le"],
  ["big", "utf-16be"],
] as const)("UTF-16 of %s end first", (order, encoding) => {
  it("is told by its mark, which is no part of the text", () => {
    const bytes = utf16("\ufeff政府信息", order);

    expect(decodeText(bytes)).toEqual({ text: "政府信息", encoding, replaced: 0 });
  });

  it("is told without a mark by the zeros of its digits and line ends", () => {
    expect(decodeText(utf16(TEXT, order))).toEqual({ text: TEXT, encoding, replaced: 0 });
  });

  it("is told of a page without a mark", () => {
    const page = `<html><body><p>${TEXT}</p></body></html>`;

    expect(decodeText(utf16(page, order))).toEqual({ text: page, encoding, replaced: 0 });
  });

  it("is not taken from a zero in text of UTF-8", () => {
    expect(decodeText(utf8(`${TEXT}\u0000${TEXT}`)).encoding).toBe("utf-8");
  });
});

it.each([1, 2, 3, 4, 5])("random bytes are not UTF-16 (%i)", (seed) => {
  const random = randomFrom(seed);
  const bytes = Uint8Array.from({ length: 20_000 }, () => random.integer(0, 255));

  expect(decodeText(bytes).encoding).not.toMatch(/^utf-16/u);
});
