import { encodeGb18030 } from "./encode-gb18030";
import type { Encoding } from "./writing";

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Text as bytes; UTF-16 always begins with its mark. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "gb18030":
      return encodeGb18030(text);
    case "utf-16le":
      return utf16(text, true);
    case "utf-16be":
      return utf16(text, false);
  }
}
