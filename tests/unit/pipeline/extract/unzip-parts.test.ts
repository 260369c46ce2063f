import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { LIMITS } from "@/lib/pipeline/limits";
import { randomFrom } from "@/lib/sample/random";
import { failureCode } from "@/tests/support/failure-code";

const every = () => true;

/** Bytes that no packing makes smaller. */
function noise(length: number): Uint8Array {
  const random = randomFrom(7);
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}

const TWO_PARTS = zipSync({
  "word/document.xml": noise(40_000),
  "word/styles.xml": strToU8("样式"),
});

describe("the parts of a ZIP", () => {
  it("are unpacked by name, and no others", () => {
    const parts = unzipParts(TWO_PARTS, (name) => name === "word/styles.xml");

    expect([...parts.keys()]).toEqual(["word/styles.xml"]);
    expect(strFromU8(parts.get("word/styles.xml") ?? new Uint8Array())).toBe("样式");
  });

  it("are whole where they are larger than a piece of the file", () => {
    expect(unzipParts(TWO_PARTS, every).get("word/document.xml")).toEqual(noise(40_000));
  });

  it("may be stored as they are", () => {
    const bytes = zipSync({ "a.xml": [strToU8("文字"), { level: 0 }] });

    expect(strFromU8(unzipParts(bytes, every).get("a.xml") ?? new Uint8Array())).toBe("文字");
  });

  it("are none in an empty ZIP", () => {
    expect(unzipParts(zipSync({}), every).size).toBe(0);
  });
});

describe("a ZIP that can't be read", () => {
  it("is too large with more entries than any document, wanted or not", () => {
    const entries = (count: number) =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`${index}.xml`, new Uint8Array()]),
        ),
        { level: 0 },
      );
    const none = () => false;

    expect(failureCode(() => unzipParts(entries(LIMITS.zipEntries), none))).toBeNull();
    expect(failureCode(() => unzipParts(entries(LIMITS.zipEntries + 1), none))).toBe("too-large");
  });

  it("is too large where a wanted part unpacks to more than any document", () => {
    const bomb = zipSync(
      { "word/document.xml": new Uint8Array(LIMITS.partBytes + 1) },
      { level: 1 },
    );

    expect(bomb.length).toBeLessThan(LIMITS.partBytes / 100);
    expect(failureCode(() => unzipParts(bomb, every))).toBe("too-large");
    expect(failureCode(() => unzipParts(bomb, () => false))).toBeNull();
  });

  it("is damaged where it ends inside a part", () => {
    expect(failureCode(() => unzipParts(TWO_PARTS.slice(0, 20_000), every))).toBe("damaged");
  });

  it("is damaged where the packed bytes make no sense", () => {
    const packed = zipSync({ "a.xml": strToU8("本年公开信息。".repeat(500)) });
    const broken = packed.map((byte, index) => (index >= 40 && index < 60 ? 0xff : byte));

    expect(failureCode(() => unzipParts(broken, every))).toBe("damaged");
  });
});

describe("the names in a ZIP", () => {
  it("are told without unpacking", () => {
    expect(zipEntryNames(TWO_PARTS)).toEqual(["word/document.xml", "word/styles.xml"]);
  });

  it("are told up to the damage", () => {
    expect(zipEntryNames(TWO_PARTS.slice(0, 20_000))).toEqual(["word/document.xml"]);
    expect(zipEntryNames(strToU8("PK 不是压缩文件"))).toEqual([]);
  });
});

describe("a ZIP with a bit flipped", () => {
  const stored = zipSync({ "a.xml": [strToU8("采购总金额2580.444799万元"), { level: 0 }] });

  it("is damaged, even where what it holds can still be unpacked", () => {
    const flipped = stored.slice();
    const at = strFromU8(stored, true).indexOf("2580") + 1;
    flipped[at] = (flipped[at] ?? 0) ^ 1;

    expect(failureCode(() => unzipParts(flipped, every))).toBe("damaged");
  });

  it("is read as before where only a part that nobody asked for is hurt", () => {
    const two = zipSync({ "a.xml": strToU8("文字"), "b.xml": [strToU8("12"), { level: 0 }] });
    const at = strFromU8(two, true).indexOf("b.xml12") + "b.xml".length;
    two[at] = (two[at] ?? 0) ^ 1;

    expect(unzipParts(two, (name) => name === "a.xml").size).toBe(1);
  });
});
