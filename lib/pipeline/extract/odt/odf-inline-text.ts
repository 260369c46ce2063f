import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import { repeatCount } from "./odf-attributes";
import type { OdtStyles } from "./odt-styles";

const WHITE_SPACE = /[ \t\r\n]+/gu;
const LONGEST_SPACE = 1_000;

/** What elements and text within a paragraph show (ODF 1.3 part 3, 6.1). */
export class OdfInlineText {
  private readonly raised: boolean[] = [];

  constructor(private readonly styles: OdtStyles) {}

  /** What an element of text shows by itself; "" for nearly all. */
  open(element: XmlElement): string {
    switch (element.name) {
      case "span":
        this.raised.push(this.styles.isRaised(element.attribute("style-name") ?? ""));
        return "";
      case "s":
        return " ".repeat(Math.min(repeatCount(element, "c"), LONGEST_SPACE));
      case "tab":
        return "\t";
      case "line-break":
        return "\n";
      default:
        return "";
    }
  }

  close(name: string): void {
    if (name === "span") this.raised.pop();
  }

  /** White space is one space, however much of it there is. */
  shown(text: string): string {
    const own = text.replace(WHITE_SPACE, " ");
    return this.raised.includes(true) ? raisedDigits(own) : own;
  }
}
