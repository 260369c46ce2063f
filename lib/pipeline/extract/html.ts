import type { Document } from "@/lib/domain/document";
import { buildDocument } from "./document-builder";
import { readHtmlFlow } from "./html-flow";
import type { DecodedText } from "./decode-text";

/** A saved web page: all that it shows as text, navigation included, and its tables. */
export function readHtml({ text, encoding }: DecodedText): Document {
  return buildDocument(readHtmlFlow(text), "html", encoding);
}
