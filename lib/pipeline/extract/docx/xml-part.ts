import { readXml, type XmlHandler } from "@/lib/pipeline/extract/read-xml";

/**
 * An XML part of a document, wherever it lies: it tells a handler what is in it, in order.
 *
 * @throws {CannotRead} as `readXml`
 */
export type XmlPart = (handler: XmlHandler) => void;

/** A part that is a file of its own. */
export function xmlPart(bytes: Uint8Array): XmlPart {
  return (handler) => readXml(bytes, handler);
}
