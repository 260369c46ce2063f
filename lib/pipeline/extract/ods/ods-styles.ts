import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { STYLE } from "@/lib/pipeline/extract/odt/odf-names";

type Family = "table" | "table-column" | "table-row" | "table-cell";

/** What a style says of what it is put on; null where it says nothing of it. */
interface TableProperties {
  readonly parent: string | null;
  /** Ruling lines are drawn at one side at least. */
  isDrawn: boolean | null;
  /** Not shown, or of no height or width. */
  isHidden: boolean | null;
  /** The number format that its numbers are shown in. */
  readonly format: string | null;
}

/** Styles stand on one another; a hostile chain goes round. */
const LONGEST_CHAIN = 20;
const BORDERS = ["border", "border-left", "border-right", "border-top", "border-bottom"];

function readProperties(style: TableProperties, element: XmlElement): void {
  const attribute = (name: string) => element.attribute(name);
  const isNothing = (size: string | undefined) => size !== undefined && parseFloat(size) === 0;
  switch (element.name) {
    case "table-properties":
      if (attribute("display") !== undefined) style.isHidden = attribute("display") === "false";
      break;
    case "table-row-properties":
      // A row whose height is left to its text is never that of the file.
      if (attribute("use-optimal-row-height") !== "true") {
        style.isHidden = isNothing(attribute("row-height"));
      }
      break;
    case "table-column-properties":
      style.isHidden = isNothing(attribute("column-width"));
      break;
    case "table-cell-properties": {
      const borders = BORDERS.flatMap((name) => attribute(name) ?? []);
      if (borders.length > 0)
        style.isDrawn = borders.some((border) => !/^(?:none|hidden)/u.test(border));
      break;
    }
  }
}

/** The styles of sheets, their rows, columns and cells (ODF 1.3 part 3, 17.15 to 17.18). */
export class OdsStyles {
  private readonly styles = new Map<string, TableProperties>();
  private open: TableProperties | null = null;

  /** Of two styles of one name the later counts: a document's own come after those that it shares. */
  openElement(element: XmlElement): void {
    if (element.namespace !== STYLE) return;
    if (element.name === "style") {
      const key = `${element.attribute("family") ?? ""} ${element.attribute("name") ?? ""}`;
      this.open = {
        parent: element.attribute("parent-style-name") ?? null,
        isDrawn: null,
        isHidden: null,
        format: element.attribute("data-style-name") ?? null,
      };
      this.styles.set(key, this.open);
    } else if (this.open !== null) readProperties(this.open, element);
  }

  closeElement({ name, namespace }: XmlElement): void {
    if (name === "style" && namespace === STYLE) this.open = null;
  }

  private tell<Name extends "isDrawn" | "isHidden" | "format">(
    family: Family,
    name: string,
    property: Name,
  ): TableProperties[Name] {
    let style = this.styles.get(`${family} ${name}`);
    for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
      const own = style[property];
      if (own !== null) return own;
      style = style.parent === null ? undefined : this.styles.get(`${family} ${style.parent}`);
    }
    return null;
  }

  isHidden(family: Family, name: string): boolean {
    return this.tell(family, name, "isHidden") ?? false;
  }

  isDrawn(cellStyle: string): boolean {
    return this.tell("table-cell", cellStyle, "isDrawn") ?? false;
  }

  hasFormat(cellStyle: string): boolean {
    return this.tell("table-cell", cellStyle, "format") !== null;
  }
}
