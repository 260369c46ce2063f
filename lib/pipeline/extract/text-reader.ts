import { cannotRead } from "@/lib/pipeline/read-failure";
import { decodeText } from "./decode-text";
import type { Extracted, FormatReader } from "./format-reader";
import { readHtml } from "./html/html";
import { replacedNote } from "./replaced-note";
import { readText } from "./text/text";

const HTML_START =
  /<(?:!doctype\s+html|html|head|body|table|div|p|meta|span|section|article)[\s>/]/iu;
/** A binary file read as text is full of these. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/gu;
const MOST_CONTROL = 0.01;
/** Characters by which the kind of a text is told. */
const HEAD = 64 * 1024;

/** Text of any kind: HTML where it has tags, else Markdown or plain text. */
export const TEXT_READER: FormatReader = {
  recognises: () => true,
  read: (bytes): Extracted => {
    const decoded = decodeText(bytes);
    const head = decoded.text.slice(0, HEAD);
    const control = head.match(CONTROL)?.length ?? 0;
    if (control > head.length * MOST_CONTROL) throw cannotRead("unsupported");
    const document = HTML_START.test(head) ? readHtml(decoded) : readText(decoded);
    return { document, diagnostics: replacedNote(decoded) };
  },
};
