import { describe, expect, it } from "vitest";
import { CannotRead } from "@/lib/pipeline/read-failure";
import { compoundFile, type DocContent, docFile, u32 } from "@/tests/support/doc-file";
import { cellParagraph, docParagraph } from "@/tests/support/doc-paragraphs";
import { drawnBlocks } from "@/tests/support/drawn-document";
import { joinBytes, utf16, utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { extractNow } from "@/tests/support/read-now";

const PARAGRAPHS = [docParagraph("某局年度报告")];

function messageOf(bytes: Uint8Array): string | null {
  try {
    extractNow(bytes);
    return null;
  } catch (error) {
    if (error instanceof CannotRead) return error.failure.message.en;
    throw error;
  }
}

function codeOf(content: Partial<DocContent>) {
  return failureCode(() => extractNow(docFile({ paragraphs: PARAGRAPHS, ...content })));
}

/** A summary with the name of the program that wrote the file ([MS-OLEPS]). */
function summary(program: string, kind = 0x1e): Uint8Array {
  const name = kind === 0x1e ? [...utf8(program), 0] : [...utf16(program)];
  const length = kind === 0x1e ? name.length : name.length / 2;
  const set = [
    ...u32(0),
    ...u32(2),
    ...[1, 32, 0x12, 24].flatMap(u32),
    ...u32(kind),
    ...u32(length),
  ];
  return joinBytes(new Uint8Array(44), u32(48), set, name);
}

describe("the format of a binary Word document", () => {
  const formatOf = (streams: DocContent["streams"]) =>
    extractNow(docFile({ paragraphs: PARAGRAPHS, streams })).document.format;

  it("is doc, whether a stream is long or short", () => {
    const { document } = extractNow(docFile({ paragraphs: PARAGRAPHS }));
    const long = docFile({ paragraphs: Array.from({ length: 20 }, () => docParagraph("正文")) });

    expect([document.format, document.encoding]).toEqual(["doc", null]);
    expect(drawnBlocks(document)).toEqual(["某局年度报告"]);
    expect(drawnBlocks(extractNow(long).document)).toHaveLength(20);
  });

  it.each([
    ["WPS Office_11.1.0", 0x1e, "wps"],
    ["WPS 文字", 0x1f, "wps"],
    ["Microsoft Office Word", 0x1e, "doc"],
    ["WPS Office", 0x02, "doc"],
  ])("is told by the program that wrote it: %s", (program, kind, format) => {
    expect(formatOf({ "\u0005SummaryInformation": summary(program, kind) })).toBe(format);
  });

  it("is wps where there is a stream of its own", () => {
    expect(formatOf({ WpsCustomData: utf8("1") })).toBe("wps");
  });

  it("is doc where the summary can't be read", () => {
    expect(formatOf({ "\u0005SummaryInformation": utf8("?") })).toBe("doc");
  });

  it("is told by the document itself and not by one that it holds", () => {
    const inner = { "/ObjectPool/1/WordDocument": utf8("x"), "/ObjectPool/1/1Table": utf8("x") };
    const bytes = docFile({ paragraphs: PARAGRAPHS, streams: inner });

    expect(drawnBlocks(extractNow(bytes).document)).toEqual(["某局年度报告"]);
    expect(messageOf(compoundFile(inner))).toContain("no Word document");
  });
});

it.each([
  ["as many as are listed", 4 + 3 * 26, 2],
  ["one at least", 0, 1],
])("text boxes are left out, and said to be: %s", (_, listed, count) => {
  const header = { 0x64: 5, 0x25e: listed };
  const { diagnostics } = extractNow(docFile({ paragraphs: PARAGRAPHS, behind: "框中\r", header }));

  expect(diagnostics.map(({ code }) => code)).toEqual(["text-box-left-out"]);
  expect(diagnostics[0]?.message.en).toContain(`has ${count} text boxes`);
});

describe("a compound file that is no Word document", () => {
  it.each([
    ["PowerPoint Document", "PPT / DPS"],
    ["Something", "OLE"],
  ])("is told by its name: %s", (stream, name) => {
    const bytes = compoundFile({ [stream]: utf8("x") });

    expect(failureCode(() => extractNow(bytes))).toBe("unsupported");
    expect(messageOf(bytes)).toContain(`This is a ${name} file`);
  });
});

describe("a binary Word document that can't be read", () => {
  it("is encrypted where it says so", () => {
    expect(codeOf({ header: { 0x0a: 0x0300 } })).toBe("encrypted");
  });

  it.each([
    ["Word 6", { 0: 0xa5dc, 2: 101 }],
    ["Word 95", { 2: 104 }],
  ])("is unsupported from %s", (_, header) => {
    const bytes = docFile({ paragraphs: PARAGRAPHS, header });

    expect(failureCode(() => extractNow(bytes))).toBe("unsupported");
    expect(messageOf(bytes)).toContain("Word 95 or before");
  });

  it.each([
    ["does not begin as Word's do", { 0: 0x1234 }],
    ["names a stream that is not there", { 0x0a: 0 }],
    ["says that its text is longer than it is", { 0x4c: 0x1000 }],
    ["has its pieces outside the table", { 0x1a4: 0x1000 }],
    ["has pages of properties outside the stream", { 0x102: 0xfff0 }],
  ])("is damaged where it %s", (_, header) => {
    expect(codeOf({ header })).toBe("damaged");
  });

  it("is too large with more text than any report, or with tables nested without end", () => {
    expect(codeOf({ header: { 0x4e: 0x1000 } })).toBe("too-large");
    expect(codeOf({ paragraphs: [cellParagraph("甲", 1_000_000)] })).toBe("too-large");
  });

  it.each([0.1, 0.3, 0.5, 0.7, 0.9])("is damaged where it is cut: %d", (part) => {
    const bytes = docFile({ paragraphs: PARAGRAPHS });
    const cut = bytes.subarray(0, Math.floor(bytes.length * part));

    expect(failureCode(() => extractNow(cut))).toBe("damaged");
  });

  it.each([
    ["its allocation table", 0x4c],
    ["its directory", 0x30],
    ["its table of short streams", 0x3c],
  ])("is damaged where %s can't be found", (_, place) => {
    const bytes = docFile({ paragraphs: PARAGRAPHS });
    new DataView(bytes.buffer).setUint32(place, 0x00ffffff, true);

    expect(failureCode(() => extractNow(bytes))).toBe("damaged");
  });

  it("is damaged where its sectors follow each other in a circle", () => {
    const bytes = docFile({ paragraphs: PARAGRAPHS });
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(0x4c, true) + 1) * 512;
    const directory = view.getUint32(0x30, true);
    view.setUint32(table + directory * 4, directory, true);

    expect(failureCode(() => extractNow(bytes))).toBe("damaged");
  });
});
