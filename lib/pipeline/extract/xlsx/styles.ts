import { readXml, type XmlElement } from "@/lib/pipeline/extract/read-xml";
import { BUILT_IN_FORMATS, NumberFormat } from "./number-format";
import { isOn } from "./rich-text";

/** What a cell's style says of how the cell is read. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** A ruling line is drawn at one side at least. */
  readonly isDrawn: boolean;
  readonly isStruck: boolean;
}

export const PLAIN_STYLE: CellStyle = {
  format: new NumberFormat("General"),
  isDrawn: false,
  isStruck: false,
};

const SIDES = new Set(["left", "right", "top", "bottom", "start", "end"]);

class StylesCollector {
  readonly styles: CellStyle[] = [];
  private readonly codes = new Map<number, string>();
  private readonly formats = new Map<number, NumberFormat>();
  private readonly struckFonts: boolean[] = [];
  private readonly drawnBorders: boolean[] = [];
  /** The list that we are in: cellXfs and cellStyleXfs both hold "xf". */
  private list = "";

  open(element: XmlElement): void {
    const { name } = element;
    switch (name) {
      case "numFmts":
      case "fonts":
      case "borders":
      case "cellXfs":
        this.list = name;
        break;
      case "numFmt":
        if (this.list === "numFmts") {
          const id = Number(element.attribute("numFmtId"));
          this.codes.set(id, element.attribute("formatCode") ?? "");
        }
        break;
      case "font":
        if (this.list === "fonts") this.struckFonts.push(false);
        break;
      case "strike":
        if (this.list === "fonts") this.struckFonts[this.struckFonts.length - 1] = isOn(element);
        break;
      case "border":
        if (this.list === "borders") this.drawnBorders.push(false);
        break;
      case "xf":
        if (this.list === "cellXfs") this.styles.push(this.styleOf(element));
        break;
      default:
        if (this.list === "borders" && SIDES.has(name)) this.readSide(element);
    }
  }

  close({ name }: XmlElement): void {
    if (name === this.list) this.list = "";
  }

  private readSide(element: XmlElement): void {
    const style = element.attribute("style") ?? "none";
    if (style !== "none") this.drawnBorders[this.drawnBorders.length - 1] = true;
  }

  private formatOf(id: number): NumberFormat {
    const known = this.formats.get(id);
    if (known !== undefined) return known;
    const format = new NumberFormat(this.codes.get(id) ?? BUILT_IN_FORMATS[id] ?? "General");
    this.formats.set(id, format);
    return format;
  }

  private styleOf(element: XmlElement): CellStyle {
    return {
      format: this.formatOf(Number(element.attribute("numFmtId") ?? 0)),
      isDrawn: this.drawnBorders[Number(element.attribute("borderId") ?? 0)] ?? false,
      isStruck: this.struckFonts[Number(element.attribute("fontId") ?? 0)] ?? false,
    };
  }
}

/** The cells' styles of xl/styles.xml, which cells name by their index. */
export function readStyles(part: Uint8Array): CellStyle[] {
  const collector = new StylesCollector();
  readXml(part, {
    open: (element) => collector.open(element),
    close: (element) => collector.close(element),
    text: () => undefined,
  });
  return collector.styles;
}
