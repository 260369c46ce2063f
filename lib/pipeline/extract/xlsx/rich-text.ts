import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import { type XmlElement } from "@/lib/pipeline/extract/read-xml";

/** Characters that XML can't hold are written as "_x000D_" (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([0-9a-f]{4})_/giu;

export function unescapeText(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A property that is there is on, unless its value says otherwise. */
export function isOn(element: XmlElement): boolean {
  return !/^(?:0|false|off)$/u.test(element.attribute("val") ?? "");
}

/**
 * Collects a string (CT_Rst) as it is read: plain, or in runs of which those that are struck out
 * count as not there. How its characters are spoken is no part of it.
 */
export class RichText {
  private parts: string[] = [];
  private isStruck = false;
  private isRaised = false;
  private inText = false;
  private inPhonetic = false;

  begin(): void {
    this.parts = [];
    this.isStruck = false;
    this.isRaised = false;
    this.inText = false;
    this.inPhonetic = false;
  }

  open(element: XmlElement): void {
    switch (element.name) {
      case "r":
        this.isStruck = false;
        this.isRaised = false;
        break;
      case "strike":
        this.isStruck = isOn(element);
        break;
      case "vertAlign":
        this.isRaised = element.attribute("val") === "superscript";
        break;
      case "rPh":
        this.inPhonetic = true;
        break;
      case "t":
        this.inText = !this.inPhonetic && !this.isStruck;
        break;
    }
  }

  text(text: string): void {
    if (this.inText) this.parts.push(this.isRaised ? raisedDigits(text) : text);
  }

  close({ name }: XmlElement): void {
    if (name === "t") this.inText = false;
    if (name === "rPh") this.inPhonetic = false;
  }

  finish(): string {
    return unescapeText(this.parts.join(""));
  }
}
