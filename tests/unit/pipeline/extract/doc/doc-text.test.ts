import { describe, expect, it } from "vitest";
import { type DocContent, docFile, type DocRun, u16, u32 } from "@/tests/support/doc-file";
import {
  cellEnd,
  DELETED,
  docParagraph,
  HIDDEN,
  IN_TABLE,
  RAISED,
  rowEnd,
  STRUCK,
} from "@/tests/support/doc-paragraphs";
import { drawnBlocks } from "@/tests/support/drawn-document";
import { utf16 } from "@/tests/support/encoded";
import { extractNow } from "@/tests/support/read-now";

function linesOf(content: DocContent) {
  return drawnBlocks(extractNow(docFile(content)).document);
}

function lineOf(...runs: readonly DocRun[]) {
  return linesOf({ paragraphs: [docParagraph(runs)] });
}

describe("the text of a binary Word document", () => {
  it("is a line for each paragraph and break", () => {
    const paragraphs = [docParagraph("一、总体情况"), docParagraph("甲\x0b乙"), docParagraph("")];

    expect(linesOf({ paragraphs })).toEqual(["一、总体情况", "甲", "乙"]);
    expect(extractNow(docFile({ paragraphs })).document.text).toBe("一、总体情况\n甲\n乙\n");
  });

  it("may stand there with one byte a character, by the code page of Western Windows", () => {
    const paragraphs = [docParagraph("No. 12\x85 \x9334\x94")];

    expect(linesOf({ paragraphs, isCompressed: true })).toEqual(["No. 12… “34”"]);
  });

  it("ends where notes and headers begin", () => {
    expect(linesOf({ paragraphs: [docParagraph("正文")], behind: "脚注\r页眉\r" })).toEqual([
      "正文",
    ]);
  });

  it("keeps its last paragraph where the mark is missing", () => {
    expect(linesOf({ paragraphs: [docParagraph("甲"), { runs: [{ text: "乙" }] }] })).toEqual([
      "甲",
      "乙",
    ]);
  });

  it("has hyphens that do not break, and no sign for those that may, for pictures and for notes", () => {
    expect(lineOf({ text: "3\x1e5\x1f件\x01\x02\x05\x08" })).toEqual(["3-5件"]);
  });

  it.each([
    ["hidden", HIDDEN],
    ["deleted by a tracked change", DELETED],
    ["struck out", STRUCK],
    ["struck out twice", [0x2a53, 1]],
  ] as const)("has nothing that is %s", (_, modifier) => {
    expect(lineOf({ text: "共" }, { text: "三", modifiers: [modifier] }, { text: "件" })).toEqual([
      "共件",
    ]);
  });

  it.each([
    ["switched off", 0],
    ["as in a style that does not hide", 0x80],
  ])("has what is hidden no more: %s", (_, value) => {
    expect(lineOf({ text: "见", modifiers: [[0x083c, value]] })).toEqual(["见"]);
  });

  it("marks raised digits, so that a note's number is no digit of a figure", () => {
    expect(lineOf({ text: "3" }, { text: "1", modifiers: [RAISED] }, { text: "件" })).toEqual([
      "3¹件",
    ]);
  });

  it("has the result of a field and not its code, fields within fields too", () => {
    const field = "\x13 IF \x13 PAGE \x149\x15 = 1 \x14共\x13 SUM \x1412\x15件\x15";

    expect(lineOf({ text: `前${field}后` })).toEqual(["前共12件后"]);
  });

  it("has nothing of a field without a result", () => {
    expect(lineOf({ text: "前\x13 TC 3 \x15后" })).toEqual(["前后"]);
  });

  it("is not hidden by a field that never ends", () => {
    expect(lineOf({ text: "前\x13 PAGE \x14后" })).toEqual(["前 PAGE 后"]);
  });

  it("has a symbol by its code, one of a symbol font as a sign that is not known", () => {
    const symbol = (code: number) => ({
      text: "(",
      modifiers: [[0x6a09, 3, 0, ...u16(code)]] as const,
    });

    expect(lineOf(symbol(0x25a1), { text: "(a)" }, symbol(0xf0fe))).toEqual(["□(a)\uf0fe"]);
  });

  it("goes on in the next paragraph where a tracked change deletes the mark between them", () => {
    const paragraphs = [
      { runs: [{ text: "共三" }, { text: "\r", modifiers: [DELETED] }] },
      docParagraph("件"),
      { runs: [{ text: "末" }, { text: "\r", modifiers: [DELETED] }] },
    ];

    expect(linesOf({ paragraphs })).toEqual(["共三件", "末"]);
  });

  it("goes on no further than a row's end", () => {
    const paragraphs = [
      cellEnd("规章"),
      { runs: [{ text: "余" }, { text: "\r", modifiers: [DELETED] }], modifiers: [IN_TABLE] },
      rowEnd({ edges: [0, 1000] }),
      docParagraph("后"),
    ];

    expect(linesOf({ paragraphs })).toEqual([[["规章", "余"]], "后"]);
  });
});

describe("a document that was saved fast", () => {
  const paragraphs = [docParagraph("藏")];

  it.each([
    ["hidden", (0x5c << 1) | (1 << 8)],
    ["deleted", (0x41 << 1) | (1 << 8)],
  ])("has a piece that is %s by a short modifier", (_, pieceModifier) => {
    expect(linesOf({ paragraphs, pieceModifier })).toEqual([]);
  });

  it("has a piece that is changed by a list", () => {
    const modifierLists = [[[0x2a48, 1]], [HIDDEN]] as const;

    expect(linesOf({ paragraphs, modifierLists, pieceModifier: (1 << 1) | 1 })).toEqual([]);
    expect(linesOf({ paragraphs, modifierLists, pieceModifier: (7 << 1) | 1 })).toEqual(["藏"]);
  });

  it("is not changed by a modifier that does not matter", () => {
    expect(linesOf({ paragraphs, pieceModifier: (0x55 << 1) | (1 << 8) })).toEqual(["藏"]);
  });
});

describe("a style of a binary Word document", () => {
  it("makes a heading by its number, its outline level or the style it is based on", () => {
    const styles = [
      {},
      { builtIn: 2 },
      { basedOn: 1 },
      { paragraph: [[0x2640, 0]] as const },
      { builtIn: 3, paragraph: [[0x2640, 9]] as const },
    ];
    const paragraphs = [0, 1, 2, 3, 4].map((style) => docParagraph(`第${style}`, { style }));
    paragraphs.push(docParagraph("自定", { modifiers: [[0x2640, 7]] }));
    paragraphs.push(docParagraph("正文", { style: 1, modifiers: [[0x2640, 9]] }));
    const { blocks } = extractNow(docFile({ paragraphs, styles })).document;

    expect(blocks.map((block) => block.kind === "paragraph" && block.level)).toEqual([
      null,
      2,
      2,
      1,
      null,
      6,
      null,
    ]);
  });

  it("hides its text, and that of a character style too, but not both together", () => {
    const styles = [
      {},
      { characters: [HIDDEN] },
      { kind: "character", characters: [HIDDEN] } as const,
    ];
    const marked = { text: "乙", modifiers: [[0x4a30, ...u16(2)]] as const };
    const paragraphs = [
      docParagraph("甲", { style: 1 }),
      docParagraph([{ text: "见" }, marked]),
      docParagraph([marked], { style: 1 }),
      docParagraph([{ text: "丙", modifiers: [[0x083c, 0x81]] }], { style: 1 }),
    ];

    expect(linesOf({ paragraphs, styles })).toEqual(["见", "乙", "丙"]);
  });

  it("is done without where it can't be read, or is based on itself", () => {
    const paragraphs = [docParagraph("甲", { style: 1 })];

    expect(linesOf({ paragraphs, styles: [{}, { basedOn: 1 }] })).toEqual(["甲"]);
    expect(linesOf({ paragraphs, header: { 0xa2: 0xffff, 0xa6: 0xffff } })).toEqual(["甲"]);
  });
});

describe("a list of a binary Word document", () => {
  const level = (format: number, text: string, start = 1) => [
    ...u32(start),
    format,
    0,
    ...new Array<number>(22).fill(0),
    ...u16(text.length),
    ...utf16(text),
  ];
  const chapters = [
    ...level(37, "\0、"),
    ...level(0, "\0.\x01 "),
    ...Array.from({ length: 7 }, () => level(23, "•")).flat(),
  ];
  const definition = [...u32(77), ...new Array<number>(24).fill(0)];
  const overrides = (restart: boolean) => [
    ...u32(2),
    ...[0, restart ? 1 : 0].flatMap((levels) => [
      ...u32(77),
      ...u32(0),
      ...u32(0),
      levels,
      0,
      0,
      0,
    ]),
    ...u32(0),
    ...u32(0),
    ...(restart ? [...u32(1), ...u32(0x10)] : []),
  ];
  const item = (text: string, listLevel = 0, list = 1) =>
    docParagraph(text, {
      modifiers: [
        [0x460b, ...u16(list)],
        [0x260a, listLevel],
      ],
    });
  const listed = (paragraphs: DocContent["paragraphs"], more: Partial<DocContent> = {}) =>
    linesOf({
      paragraphs,
      lists: [...u16(1), ...definition],
      listLevels: chapters,
      listOverrides: overrides(true),
      ...more,
    });

  it("has the numbers that Word draws, counted for each level", () => {
    const paragraphs = [
      item("总体"),
      item("制度", 1),
      item("平台", 1),
      item("公开"),
      item("点", 2),
    ];

    expect(listed(paragraphs)).toEqual(["一、总体", "一.1 制度", "一.2 平台", "二、公开", "点"]);
  });

  it("begins anew where it is said to", () => {
    const paragraphs = [item("甲"), item("乙"), item("丙", 0, 2), item("丁", 0, 2)];

    expect(listed(paragraphs)).toEqual(["一、甲", "二、乙", "一、丙", "二、丁"]);
    expect(listed(paragraphs, { listOverrides: overrides(false) })).toEqual([
      "一、甲",
      "二、乙",
      "三、丙",
      "四、丁",
    ]);
  });

  it("may come from a style, and a paragraph may leave it", () => {
    const styles = [{}, { paragraph: [[0x460b, ...u16(1)]] as const }];
    const paragraphs = [
      docParagraph("甲", { style: 1 }),
      docParagraph("乙", { style: 1, modifiers: [[0x460b, 0, 0]] }),
    ];

    expect(listed(paragraphs, { styles })).toEqual(["一、甲", "乙"]);
  });

  it("is done without where its tables can't be read", () => {
    expect(listed([item("甲")], { listLevels: chapters.slice(0, 40), listOverrides: [] })).toEqual([
      "甲",
    ]);
  });
});
