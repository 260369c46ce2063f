import type { Document } from "@/lib/domain/document";
import { buildDocument } from "@/lib/pipeline/extract/document-builder";
import { readHtmlFlow } from "./html-flow";
import type { DecodedText } from "@/lib/pipeline/extract/decode-text";

/** A saved web page: all that it shows as text, navigation included, and its tables. */
export function readHtml({ text, encoding }: DecodedText): Document {
  return buildDocument(readHtmlFlow(text), "html", encoding);
}
