import { NUMERAL_FORMATS } from "@/lib/pipeline/extract/numeral-formats";
import type { FormatReader } from "@/lib/pipeline/extract/format-reader";
import { readXml, type XmlElement } from "@/lib/pipeline/extract/read-xml";
import { xmlHead } from "@/lib/pipeline/extract/xml-head";
import { WORD_2003, WORD_TRANSITIONAL } from "./docx-namespaces";
import { readDocxLists } from "./docx-numbering";
import { readWordDocument } from "./word-document";
import type { XmlPart } from "./xml-part";

/** What people and programs have noted on the text: tracked changes, comments, bookmarks. */
const ANNOTATIONS = "http://schemas.microsoft.com/aml/2001/core";

/** Annotations, by their kinds, that are elements of their own since. */
const CHANGES: Readonly<Record<string, string>> = {
  "Word.Insertion": "ins",
  "Word.Deletion": "del",
  "Word.Formatting": "rPrChange",
  "Word.Comment": "comment",
};

const NUMERAL = "nfc";

/** Elements that are called otherwise since. */
const NAMES: Readonly<Record<string, string>> = {
  vmerge: "vMerge",
  hmerge: "hMerge",
  ilfo: "numId",
  listDef: "abstractNum",
  list: "num",
  ilst: "abstractNumId",
  [NUMERAL]: "numFmt",
};

/** What is called otherwise since among their attributes, and numerals, which were numbers then. */
function renamedAttributes(element: XmlElement): Record<string, string> {
  const attribute = (name: string) => element.attribute(name) ?? "";
  switch (element.name) {
    case "listDef":
      return { abstractNumId: attribute("listDefId") };
    case "list":
      return { numId: attribute("ilfo") };
    case NUMERAL:
      return { val: NUMERAL_FORMATS[Number(attribute("val"))] ?? "decimal" };
    default:
      return {};
  }
}

/** An element as OOXML has it. */
function renamed(element: XmlElement): XmlElement {
  const { name, namespace } = element;
  if (namespace === WORD_2003)
    return element.as(NAMES[name] ?? name, WORD_TRANSITIONAL, renamedAttributes(element));
  const change = namespace === ANNOTATIONS ? CHANGES[element.attribute("type") ?? ""] : undefined;
  return change === undefined ? element : element.as(change, WORD_TRANSITIONAL);
}

/** The whole file, which has everything that OOXML has in parts of their own. */
function wholeFile(bytes: Uint8Array): XmlPart {
  return (handler) =>
    readXml(bytes, {
      open: (element) => handler.open(renamed(element)),
      close: (element) => handler.close(renamed(element)),
      text: (text) => handler.text(text),
    });
}

/** Documents of Word 2003 in XML (WordprocessingML 2003); among the formats they count as docx. */
export const WORD_2003_READER: FormatReader = {
  recognises: (bytes) => {
    const head = xmlHead(bytes);
    return head.includes(WORD_2003) && /<(?:[\w.-]+:)?wordDocument\s/u.test(head);
  },
  read: (bytes) => {
    const whole = wholeFile(bytes);
    return readWordDocument(whole, whole, readDocxLists(whole));
  },
};
