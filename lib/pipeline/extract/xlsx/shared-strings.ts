import { readXml } from "@/lib/pipeline/extract/read-xml";
import { RichText } from "./rich-text";

/** The strings of xl/sharedStrings.xml, which cells name by their index. */
export function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  const string = new RichText();
  readXml(part, {
    open: (element) => {
      if (element.name === "si") string.begin();
      else string.open(element);
    },
    close: (element) => {
      if (element.name === "si") strings.push(string.finish());
      else string.close(element);
    },
    text: (text) => string.text(text),
  });
  return strings;
}
