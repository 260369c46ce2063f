import { describe, expect, it } from "vitest";
import { readXml } from "@/lib/pipeline/extract/read-xml";
import { LIMITS } from "@/lib/pipeline/limits";
import { utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";

/** What is met in XML, in order. */
function eventsOf(xml: string): string[] {
  const events: string[] = [];
  readXml(utf8(xml), {
    open: ({ name, namespace }) => events.push(`open ${name} ${namespace}`.trim()),
    close: ({ name }) => events.push(`close ${name}`),
    text: (text) => events.push(`text ${text}`),
  });
  return events;
}

describe("XML", () => {
  it("is gone through in document order, names told from their prefixes", () => {
    expect(eventsOf('<w:a xmlns:w="urn:word"><b>文</b>字<w:c/></w:a>')).toEqual([
      "open a urn:word",
      "open b",
      "text 文",
      "close b",
      "text 字",
      "open c urn:word",
      "close c",
      "close a",
    ]);
  });

  it("has text in character references and unparsed sections", () => {
    expect(eventsOf("<a>&lt;&#x6587;&amp;<![CDATA[<字>]]></a>")).toEqual([
      "open a",
      "text <文&",
      "text <字>",
      "close a",
    ]);
  });

  it("has attributes by their names, in any namespace", () => {
    const values: (string | undefined)[] = [];
    readXml(utf8('<w:a xmlns:w="urn:word" w:val="甲" id="乙"/>'), {
      open: (element) =>
        values.push(...["val", "id", "none"].map((name) => element.attribute(name))),
      close: () => undefined,
      text: () => undefined,
    });

    expect(values).toEqual(["甲", "乙", undefined]);
  });

  it.each(["\ufeff<a/>", '<?xml version="1.0" encoding="UTF-8"?><a/>'])(
    "may begin with a mark or a declaration: %j",
    (xml) => {
      expect(eventsOf(xml)).toEqual(["open a", "close a"]);
    },
  );
});

describe("XML that can't be read", () => {
  it.each([
    "<!DOCTYPE a><a/>",
    '<!DOCTYPE a [<!ENTITY e "字">]><a>&e;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
  ])("is damaged where it declares a document type: %s", (xml) => {
    expect(failureCode(() => eventsOf(xml))).toBe("damaged");
  });

  it.each([
    "",
    "文字",
    "<a>",
    "<a><b></a>",
    "<a/><b/>",
    "<w:a/>",
    "<a val=1/>",
    '<a val="1" val="2"/>',
    "<a>&e;</a>",
    "<a>\u0001</a>",
  ])("is damaged where it is not well-formed: %j", (xml) => {
    expect(failureCode(() => eventsOf(xml))).toBe("damaged");
  });

  it("is too large where it nests deeper than any document", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);

    expect(eventsOf(nested(LIMITS.depth))).toHaveLength(2 * LIMITS.depth);
    expect(failureCode(() => eventsOf(nested(LIMITS.depth + 10)))).toBe("too-large");
  });
});
