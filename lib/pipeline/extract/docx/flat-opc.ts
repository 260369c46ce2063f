import type { FormatReader } from "@/lib/pipeline/extract/format-reader";
import { readXml, type XmlElement, type XmlHandler } from "@/lib/pipeline/extract/read-xml";
import { xmlHead } from "@/lib/pipeline/extract/xml-head";
import { partName, type PartSource } from "./docx-parts";
import { readWordPackage } from "./word-document";
import type { XmlPart } from "./xml-part";

/** A package in one XML file, as Word saves it ("Word XML document"). */
const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const WORD_DOCUMENT = "wordprocessingml.document.main+xml";

/** What of the whole file stands in the XML of one part of it. */
class PartFilter implements XmlHandler {
  private isPart = false;
  private depth = 0;

  constructor(
    private readonly wanted: string,
    private readonly handler: XmlHandler,
  ) {}

  open(element: XmlElement): void {
    const { name, namespace } = element;
    if (this.depth > 0) {
      this.depth += 1;
      this.handler.open(element);
    } else if (namespace === PACKAGE && name === "part") {
      this.isPart = partName(element.attribute("name") ?? "") === this.wanted;
    } else if (namespace === PACKAGE && name === "xmlData" && this.isPart) this.depth = 1;
  }

  text(text: string): void {
    if (this.depth > 0) this.handler.text(text);
  }

  close(element: XmlElement): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    if (this.depth > 0) this.handler.close(element);
  }
}

function partOf(bytes: Uint8Array, wanted: string): XmlPart {
  return (handler) => {
    const filter = new PartFilter(wanted, handler);
    readXml(bytes, {
      open: (element) => filter.open(element),
      close: (element) => filter.close(element),
      text: (text) => filter.text(text),
    });
  };
}

function partNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  readXml(bytes, {
    open: (element) => {
      if (element.namespace === PACKAGE && element.name === "part")
        names.add(partName(element.attribute("name") ?? ""));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return names;
}

function partsOfFile(bytes: Uint8Array): PartSource {
  const there = partNames(bytes);
  return (names) =>
    new Map(
      [...names].filter((name) => there.has(name)).map((name) => [name, partOf(bytes, name)]),
    );
}

/** Word documents (OOXML) in one XML file; among the formats they count as docx. */
export const FLAT_OPC_READER: FormatReader = {
  recognises: (bytes) =>
    xmlHead(bytes).includes(PACKAGE) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(WORD_DOCUMENT),
  read: (bytes) => readWordPackage(partsOfFile(bytes)),
};
