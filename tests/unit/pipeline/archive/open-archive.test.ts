import { crc32 } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sourceOfBytes } from "@/lib/pipeline/archive/byte-source";
import { openArchive } from "@/lib/pipeline/archive/open-archive";
import { LIMITS } from "@/lib/pipeline/limits";
import { joinBytes, utf8 } from "@/tests/support/encoded";
import { rejectionCode } from "@/tests/support/failure-code";
import { docxFile, paragraph } from "@/tests/support/docx-file";
import { zipFile } from "@/tests/support/zip-file";

const open = (bytes: Uint8Array) => openArchive(sourceOfBytes(bytes));

async function namesIn(bytes: Uint8Array): Promise<string[] | null> {
  return (await open(bytes))?.members.map(({ name }) => name) ?? null;
}

const member = (name: string | Uint8Array, besides = {}) => ({ name, content: "x", ...besides });
/** "年报.txt" as Windows writes it. */
const GBK_NAME = Uint8Array.from([0xc4, 0xea, 0xb1, 0xa8, ...utf8(".txt")]);

/** The field with a name in UTF-8, which holds as long as the name beside it is this one. */
function unicodePath(beside: string, name: string): Uint8Array {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32(beside));
  const content = joinBytes([1], checksum, utf8(name));
  return joinBytes([0x75, 0x70, content.length, 0], content);
}

describe("a ZIP", () => {
  it.each([
    ["a Word document", docxFile({ body: paragraph("年报") })],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
    ["an OpenDocument text", zipSync({ "content.xml": strToU8("<office:document-content/>") })],
    ["an OFD document", zipSync({ "OFD.xml": strToU8("<ofd:OFD/>") })],
    ["a presentation", zipSync({ "[Content_Types].xml": strToU8("<Types/>") })],
    ["no ZIP at all", utf8("2020年政府信息公开工作年度报告")],
    ["cut before its directory", zipFile([member("年报.txt")]).subarray(0, 40)],
  ])("is no archive where it is %s", async (_what, bytes) => {
    expect(await open(bytes)).toBeNull();
  });

  it("is an archive where folders are called as those of Office are", async () => {
    const bytes = zipFile([member("Word/年报.docx"), member("xl/年报.xlsx")]);

    expect(await namesIn(bytes)).toEqual(["Word/年报.docx", "xl/年报.xlsx"]);
  });

  it("is left to the reader of documents where a document's directory is damaged", async () => {
    const bytes = docxFile({ body: paragraph("年报") });
    bytes.fill(0, bytes.length - 60, bytes.length - 22);

    expect(await open(bytes)).toBeNull();
  });

  it("is damaged where the directory has fewer entries than it should", async () => {
    const bytes = zipFile([member("a.txt"), member("b.txt")]);
    bytes.fill(0, bytes.length - 73, bytes.length - 22);

    expect(await rejectionCode(open(bytes))).toBe("damaged");
  });

  it("is too large with more files than any collection of reports has", async () => {
    const names = Array.from({ length: LIMITS.zipEntries + 1 }, (_, index) => `${index}.txt`);

    expect(await rejectionCode(open(zipFile(names.map((name) => member(name)))))).toBe("too-large");
  });

  it("can't be opened where it is one of several volumes", async () => {
    const bytes = zipFile([member("a.txt")]);
    bytes[bytes.length - 18] = 2;

    expect(await rejectionCode(open(bytes))).toBe("unsupported");
  });
});

describe("the members of an archive", () => {
  it("are its files, without folders and what systems leave in them", async () => {
    const bytes = zipFile([
      { name: "2020/", content: "", method: 0 },
      member("2020/a.txt"),
      member("__MACOSX/2020/._a.txt"),
      member("2020/.DS_Store"),
      member("2020/Thumbs.db"),
      member("2020/~$a.docx"),
      member(".git/config"),
    ]);

    expect(await namesIn(bytes)).toEqual(["2020/a.txt"]);
  });

  it("have names of their own where one stands twice", async () => {
    const bytes = zipFile([member("年/a.b.txt"), member("年/a.b.txt"), member("年/a.b.txt")]);

    expect(await namesIn(bytes)).toEqual(["年/a.b.txt", "年/a.b (2).txt", "年/a.b (3).txt"]);
  });

  it.each([
    ["UTF-8 with the flag that says so", member("年报.txt", { flags: 0x800 })],
    ["UTF-8 without it, as the Finder writes", member("年报.txt")],
    ["GBK, as Windows writes", member(GBK_NAME)],
    [
      "UTF-8 beside another encoding, as Info-ZIP writes",
      member("nb.txt", {
        extra: unicodePath("nb.txt", "年报.txt"),
      }),
    ],
  ])("are named in %s", async (_how, entry) => {
    expect(await namesIn(zipFile([entry]))).toEqual(["年报.txt"]);
  });

  it("keep the name that was given last where the one beside it is older", async () => {
    const extra = unicodePath("before.txt", "年报.txt");

    expect(await namesIn(zipFile([member("nb.txt", { extra })]))).toEqual(["nb.txt"]);
  });

  it.each([
    ["../../etc/年报.txt", "etc/年报.txt"],
    ["C:\\年报\\2020.txt", "C:/年报/2020.txt"],
    ["/年报//./2020.txt", "年报/2020.txt"],
    ["年报\u202etxt.exe\u0000", "年报txt.exe"],
  ])("are called by what can be shown of %j", async (written, shown) => {
    expect(await namesIn(zipFile([member(written)]))).toEqual([shown]);
  });

  it("keep the end of a long name, which tells the files apart", async () => {
    const [name = ""] = (await namesIn(zipFile([member(`${"年".repeat(400)}/报告.txt`)]))) ?? [];

    expect([name.length, name.startsWith("…"), name.endsWith("年/报告.txt")]).toEqual([
      300,
      true,
      true,
    ]);
  });

  it("are found where something stands before the ZIP", async () => {
    const zip = zipFile([member("a.txt")]);
    const first = zipFile([member("b.txt")]);
    const head = first.subarray(0, first.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
    const archive = await open(joinBytes(head, zip));

    expect(archive?.members.map(({ name, start }) => [name, start])).toEqual([
      ["a.txt", head.length],
    ]);
  });
});
