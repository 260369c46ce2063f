import { repeatCount } from "@/lib/pipeline/extract/odt/odf-attributes";
import type { OdfInlineText } from "@/lib/pipeline/extract/odt/odf-inline-text";
import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { OdsCell } from "./ods-sheet";

/** A cell of which nothing is seen, such as one below a merged cell. */
export function blankCell(element: XmlElement): OdsCell {
  return {
    style: element.attribute("style-name") ?? null,
    repeated: repeatCount(element, "number-columns-repeated"),
    rowSpan: 1,
    columnSpan: 1,
    text: "",
  };
}

const isParagraph = (name: string) => name === "p" || name === "h";

/** A cell as it is walked: the lines of its text are what is shown of it. */
export class OpenOdsCell {
  private text = "";
  /** Whether it has lines, empty ones among them. */
  private hasLines = false;
  private inLine = false;
  private readonly cell: Omit<OdsCell, "text">;
  private readonly hasFormula: boolean;
  private readonly type: string | undefined;
  private readonly value: string | undefined;

  constructor(
    element: XmlElement,
    private readonly inline: OdfInlineText,
  ) {
    this.cell = {
      ...blankCell(element),
      rowSpan: repeatCount(element, "number-rows-spanned"),
      columnSpan: repeatCount(element, "number-columns-spanned"),
    };
    this.hasFormula = element.attribute("formula") !== undefined;
    this.type = element.attribute("value-type");
    this.value = element.attribute("value");
  }

  openText(element: XmlElement): void {
    if (!isParagraph(element.name)) {
      this.write(this.inline.open(element));
      return;
    }
    if (this.hasLines) this.text += "\n";
    this.hasLines = true;
    this.inLine = true;
  }

  write(text: string): void {
    if (!this.inLine) return;
    this.text += text;
    if (this.text.length > LIMITS.textLength) throw cannotRead("too-large");
  }

  closeText(name: string): void {
    this.inline.close(name);
    if (isParagraph(name)) this.inLine = false;
  }

  /** A formula whose result the file doesn't hold. */
  get isUnsaved(): boolean {
    return this.hasFormula && this.type === undefined && !this.hasLines;
  }

  /**
   * A number that the file holds without a text is left to its reader to show; in a format, that may
   * be as nothing at all.
   *
   * @param hasFormat whether a style has a number format of its own
   */
  finish(hasFormat: (style: string) => boolean): OdsCell {
    const isPlain = !this.hasLines && this.type === "float" && !hasFormat(this.cell.style ?? "");
    return { ...this.cell, text: isPlain ? (this.value ?? "") : this.text };
  }
}
