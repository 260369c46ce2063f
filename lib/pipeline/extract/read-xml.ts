import { type SaxesAttributeNS, SaxesParser } from "saxes";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";

/** A class, not a literal with a closure: a document has tens of thousands of them. */
export class XmlElement {
  constructor(
    /** The name without its prefix. */
    readonly name: string,
    readonly namespace: string,
    private readonly attributes: Readonly<Record<string, SaxesAttributeNS>>,
  ) {}

  /** An attribute by its name without prefix, in any namespace. */
  attribute(name: string): string | undefined {
    for (const key in this.attributes) {
      const attribute = this.attributes[key];
      if (attribute?.local === name) return attribute.value;
    }
    return undefined;
  }

  /** The same element by another name, with these attributes beside and before its own. */
  as(name: string, namespace: string, others: Readonly<Record<string, string>> = {}): XmlElement {
    const added: Record<string, SaxesAttributeNS> = {};
    for (const [local, value] of Object.entries(others)) {
      added[local] = { name: local, local, prefix: "", uri: "", value };
    }
    return new XmlElement(name, namespace, { ...added, ...this.attributes, ...added });
  }
}

export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  readonly close: (element: XmlElement) => void;
  readonly text: (text: string) => void;
}

/**
 * Go through XML in document order. A DOCTYPE is refused, so that no entity is ever declared,
 * expanded or fetched.
 *
 * @throws {CannotRead} `damaged` for XML that is not well-formed or declares a document type,
 *   `too-large` beyond the limits of elements and depth.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let elements = 0;

  parser.on("doctype", () => {
    throw cannotRead("damaged");
  });
  parser.on("error", () => {
    throw cannotRead("damaged");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    elements += 1;
    if (elements > LIMITS.elements || open.length > LIMITS.depth) throw cannotRead("too-large");
    const element = new XmlElement(local, uri, attributes);
    open.push(element);
    handler.open(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined) handler.close(element);
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));

  parser.write(new TextDecoder("utf-8").decode(bytes)).close();
}
