import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxFile, paragraph } from "@/tests/support/docx-file";
import { drawnBlocks } from "@/tests/support/drawn-document";
import { failureCode } from "@/tests/support/failure-code";
import { extractNow } from "@/tests/support/read-now";

const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPES =
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

function relationships(
  ...list: readonly (readonly [kind: string, target: string, more?: string])[]
) {
  const items = list.map(
    ([kind, target, more = ""]) =>
      `<Relationship Type="${KIND}/${kind}" Target="${target}" ${more}/>`,
  );
  return `<Relationships>${items.join("")}</Relationships>`;
}

function mainPart(text: string, namespace = STRICT): string {
  return `<w:document xmlns:w="${namespace}"><w:body><w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
}

const STYLES = `<w:styles xmlns:w="${STRICT}"><w:style w:styleId="1"><w:name w:val="heading 2"/></w:style></w:styles>`;

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

describe("the parts of a Word document", () => {
  it.each(["word/document.xml", "\\word\\document.xml", "Word/Document.xml"])(
    "have their usual names: %s",
    (name) => {
      expect(drawnBlocks(extractNow(zip({ [name]: mainPart("正文") })).document)).toEqual(["正文"]);
    },
  );

  it.each(["parts/main.xml", "/parts/main.xml", "parts/../parts/./main.xml"])(
    "are found by their relationships: %s",
    (target) => {
      const { document } = extractNow(
        zip({
          "[Content_Types].xml": WORD_TYPES,
          "_rels/.rels": relationships(["officeDocument", target]),
          "parts/main.xml": mainPart("正文"),
          "parts/_rels/main.xml.rels": relationships(["styles", "../looks/all.xml"]),
          "looks/all.xml": STYLES,
        }),
      );

      expect([document.format, drawnBlocks(document)]).toEqual(["docx", ["正文"]]);
      expect(document.blocks[0]).toMatchObject({ level: 2 });
    },
  );

  it("are found at the top, too", () => {
    const bytes = zip({
      "[Content_Types].xml": WORD_TYPES,
      "_rels/.rels": relationships(["officeDocument", "main.xml"]),
      "main.xml": mainPart("正文"),
      "styles.xml": STYLES,
    });

    expect(extractNow(bytes).document.blocks[0]).toMatchObject({ level: 2 });
  });

  it("are never looked for outside the file", () => {
    const bytes = zip({
      "_rels/.rels": relationships(
        ["officeDocument", "http://127.0.0.1/main.xml", 'TargetMode="External"'],
        ["officeDocument", "../../word/document.xml"],
      ),
      "word/document.xml": mainPart("正文"),
    });

    expect(drawnBlocks(extractNow(bytes).document)).toEqual(["正文"]);
  });

  it("lack the main part where the relationships name one that is not there", () => {
    const bytes = zip({
      "_rels/.rels": relationships(["officeDocument", "word/other.xml"]),
      "word/document.xml": mainPart("正文"),
    });

    expect(failureCode(() => extractNow(bytes))).toBe("damaged");
  });
});

describe("documents in other formats within a Word document", () => {
  it("are left out, which makes the reading partial", () => {
    const body = `${paragraph("前")}<w:altChunk w:id="rId9"/>${paragraph("后")}`;
    const { document, diagnostics, isPartial } = extractNow(docxFile({ body }));

    expect(drawnBlocks(document)).toEqual(["前", "后"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["foreign-part-left-out"]);
    expect(diagnostics[0]?.message.en).toContain("embeds 1 files");
    expect(isPartial).toBe(true);
  });
});

describe("a package of Office that is no whole Word document", () => {
  const pack = { "[Content_Types].xml": WORD_TYPES, "_rels/.rels": relationships() };

  it.each([60, 200, 400])(
    "is damaged where it was cut before its main part: %i bytes",
    (length) => {
      const bytes = zip({ ...pack, "docProps/app.xml": "<Properties/>", "word/document.xml": "" });

      expect(failureCode(() => extractNow(bytes.subarray(0, length)))).toBe("damaged");
    },
  );

  it("is unsupported where it is of another kind", () => {
    const types = "<Types/>";

    expect(
      failureCode(() => extractNow(zip({ "[Content_Types].xml": types, "ppt/slides/1.xml": "" }))),
    ).toBe("unsupported");
    expect(failureCode(() => extractNow(zip({ "[Content_Types].xml": types })))).toBe(
      "unsupported",
    );
  });
});
