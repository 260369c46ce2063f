/** Where an XML file has its root element, after declarations and all its namespaces. */
const HEAD = 16 * 1024;

/** The beginning of an XML file, as far as it is in ASCII; "" for what is none. */
export function xmlHead(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return /^(?:\u00ef\u00bb\u00bf)?\s*<[?!a-z]/iu.test(text) ? text : "";
}
