import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import type { DocxStyle } from "./docx-styles";
import { isOn } from "./docx-toggle";
import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { symbolCharacter } from "@/lib/pipeline/extract/symbol-fonts";

/** What elements of a run stand for ([ISO 29500-1] 17.3.3). */
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** A run as it is walked: its properties, and what it shows. */
export class RunReader {
  private isOpen = false;
  private inProperties = false;
  private inText = false;
  private vanish: boolean | null = null;
  private isStruck = false;
  private isRaised = false;
  private styleId: string | null = null;
  /** For each field that is open, whether its code is passed and its result begun. */
  private readonly fields: boolean[] = [];

  constructor(private readonly styles: ReadonlyMap<string, DocxStyle>) {}

  /** What an element shows by itself; "" for nearly all. */
  open(element: XmlElement): string {
    const { name } = element;
    if (name === "r") this.begin();
    else if (name === "rPr") this.inProperties = true;
    else if (this.inProperties) this.readProperty(element);
    else if (name === "t") this.inText = true;
    else if (name === "fldChar") this.readFieldMark(element.attribute("fldCharType"));
    else if (name === "sym") return this.symbol(element);
    return this.isOpen && !this.inProperties ? (SIGNS[name] ?? "") : "";
  }

  private begin(): void {
    this.isOpen = true;
    this.inProperties = false;
    this.vanish = null;
    this.isStruck = false;
    this.isRaised = false;
    this.styleId = null;
  }

  private readProperty(element: XmlElement): void {
    // Properties outside a run are those of a paragraph's mark.
    if (!this.isOpen) return;
    switch (element.name) {
      case "vanish":
        this.vanish = isOn(element);
        break;
      case "strike":
      case "dstrike":
        this.isStruck ||= isOn(element);
        break;
      case "vertAlign":
        this.isRaised = element.attribute("val") === "superscript";
        break;
      case "rStyle":
        this.styleId = element.attribute("val") ?? null;
        break;
    }
  }

  private readFieldMark(kind: string | undefined): void {
    if (kind === "begin") this.fields.push(false);
    if (kind === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    if (kind === "end") this.fields.pop();
  }

  private symbol(element: XmlElement): string {
    const code = Number.parseInt(element.attribute("char") ?? "", 16);
    if (!(code >= 0x20 && code <= 0xffff)) return "";
    return symbolCharacter(code, element.attribute("font"));
  }

  close({ name }: XmlElement): void {
    if (name === "t") this.inText = false;
    if (name === "rPr") this.inProperties = false;
    if (name === "r") this.isOpen = false;
  }

  /** A field's code ends with its paragraph, so that a field without an end hides no more. */
  endParagraph(): void {
    this.fields.length = 0;
  }

  /** Whether a paragraph's mark, and not a run, is what properties are of now. */
  get isInMarkProperties(): boolean {
    return this.inProperties && !this.isOpen;
  }

  /** What a reader sees of text in the document: nothing where it is hidden or struck out. */
  shown(text: string, paragraphStyle: DocxStyle | undefined): string {
    return this.inText ? this.drawn(text, paragraphStyle) : "";
  }

  /** What a reader sees of a sign that {@link open} gave. */
  drawn(text: string, paragraphStyle: DocxStyle | undefined): string {
    const style = this.styleId === null ? undefined : this.styles.get(this.styleId);
    // Of two styles that hide, the second undoes the first ([ISO 29500-1] 17.7.3).
    const isHiddenByStyle = (paragraphStyle?.hidesText ?? false) !== (style?.hidesText ?? false);
    const isInCode = this.fields.includes(false);
    if (!this.isOpen || isInCode || this.isStruck || (this.vanish ?? isHiddenByStyle)) return "";
    return this.isRaised ? raisedDigits(text) : text;
  }
}
