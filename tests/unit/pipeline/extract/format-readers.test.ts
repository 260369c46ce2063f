import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { CannotRead } from "@/lib/pipeline/read-failure";
import { docxFile, paragraph } from "@/tests/support/docx-file";
import { drawnBlocks } from "@/tests/support/drawn-document";
import { joinBytes, utf16, utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { extractNow } from "@/tests/support/read-now";

const OLE = joinBytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(600));

/** What the reader is told of a file that can't be read. */
function failureMessage(bytes: Uint8Array): string | null {
  try {
    extractNow(bytes);
    return null;
  } catch (error) {
    if (error instanceof CannotRead) return error.failure.message.en;
    throw error;
  }
}

describe("the format of a file", () => {
  it("is HTML where a page was saved as .doc", () => {
    const { document } = extractNow(utf8("<html><body><p>某局年度报告</p></body></html>"));

    expect([document.format, document.encoding]).toEqual(["html", "utf-8"]);
    expect(drawnBlocks(document)).toEqual(["某局年度报告"]);
  });

  it.each([
    "<!DOCTYPE html><title>报告</title><p>正文</p>",
    "<table><tr><td>规章</td><td>1</td></tr></table>",
    "\n\n<DIV class=report>正文</DIV>",
    "# 某局年度报告\n\n<table><tr><td>规章</td><td>1</td></tr></table>\n",
  ])("is HTML where the text has tags: %j", (page) => {
    expect(extractNow(utf8(page)).document.format).toBe("html");
  });

  it.each(["某局年度报告\n一、总体情况\n", "年度<报告>：3<5", "规章\t1\t2\n"])(
    "is text where it has none: %j",
    (text) => {
      expect(extractNow(utf8(text)).document.format).toBe("text");
    },
  );

  it.each(["# 某局年度报告\n正文\n", "| 规章 | 1 |\n| --- | --- |\n"])(
    "is Markdown by its headings or its tables: %j",
    (text) => {
      expect(extractNow(utf8(text)).document.format).toBe("markdown");
    },
  );

  it("is DOCX where a ZIP holds a Word document", () => {
    const { document } = extractNow(docxFile({ body: paragraph("某局年度报告") }));

    expect([document.format, document.encoding]).toEqual(["docx", null]);
    expect(drawnBlocks(document)).toEqual(["某局年度报告"]);
  });
});

describe("a format that is known and not read", () => {
  it.each([
    ["ZIP", zipSync({ "notes.bin": strToU8("?") })],
    ["ZIP", zipSync({})],
    ["GIF", utf8("GIF89a")],
    ["WebP", utf8("RIFF....WEBPVP8 ")],
    ["HEIC", utf8("....ftypheic....")],
  ])("is told by its name: %s", (name, bytes) => {
    expect(failureCode(() => extractNow(bytes))).toBe("unsupported");
    expect(failureMessage(bytes)).toContain(`This is a ${name} file`);
  });
});

describe("a file that can't be read", () => {
  it("is empty without a byte", () => {
    expect(failureCode(() => extractNow(new Uint8Array()))).toBe("empty");
  });

  it("is encrypted where Word has put the document into an OLE container", () => {
    const bytes = joinBytes(OLE, utf16("EncryptedPackage"), [0, 0]);

    expect(failureCode(() => extractNow(bytes))).toBe("encrypted");
  });

  it("is of no known format where it is full of NUL bytes", () => {
    expect(failureCode(() => extractNow(new Uint8Array(100)))).toBe("unsupported");
    expect(failureMessage(new Uint8Array(100))).toContain("This kind of file is not known.");
  });

  it("is damaged where a Word document lacks its main part", () => {
    const bytes = zipSync({ "word/styles.xml": strToU8("<styles/>") });

    expect(failureCode(() => extractNow(bytes))).toBe("damaged");
  });
});

describe("a single odd byte", () => {
  it("does not make a long text unknown", () => {
    const { document } = extractNow(utf8(`${"本年公开信息。".repeat(50)}\u0000`));

    expect(document.format).toBe("text");
  });

  it("is told as a doubt about the reading", () => {
    const { document, diagnostics } = extractNow(joinBytes(utf8("政府信息公开"), [0xff]));

    expect(document.text).toBe("政府信息公开\ufffd");
    expect(diagnostics.map(({ code }) => code)).toEqual(["text-replaced"]);
    expect(diagnostics[0]?.message.en).toBe(
      "1 characters are not valid utf-8 and could not be read.",
    );
  });
});
