import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { DRAW, OFFICE, SVG, TABLE, TEXT } from "./odf-names";
import type { OdtStyles } from "./odt-styles";

/** Parts of the text that a reader of the document does not see: deleted text, notes, templates. */
const LEFT_OUT: Readonly<Record<string, ReadonlySet<string>>> = {
  [TEXT]: new Set([
    "tracked-changes",
    "note",
    "ruby-text",
    "number",
    "table-of-content-source",
    "alphabetical-index-source",
    "illustration-index-source",
    "table-index-source",
    "object-index-source",
    "user-index-source",
    "bibliography-source",
    "variable-decls",
    "sequence-decls",
    "user-field-decls",
  ]),
  [OFFICE]: new Set(["annotation", "forms", "scripts", "event-listeners", "binary-data"]),
  [SVG]: new Set(["title", "desc"]),
  // Their own paragraphs are what a picture shows in its place, a seal over a signature for one.
  [DRAW]: new Set(["image", "object-ole", "plugin", "applet", "floating-frame"]),
  [TABLE]: new Set(["shapes"]),
};

/** What is drawn on a page and may hold text; a frame's text box is read where it is anchored. */
export const SHAPES = new Set([
  "caption",
  "circle",
  "connector",
  "custom-shape",
  "ellipse",
  "g",
  "line",
  "object",
  "path",
  "polygon",
  "polyline",
  "rect",
  "regular-polygon",
]);

/** Tells what a reader of the document does not see, and counts shapes whose text is left out. */
export class OdfLeftOut {
  /** Shapes with text. */
  shapes = 0;
  /** How deep we are in something left out; 0 when not at all. */
  private depth = 0;
  private inShape = false;
  private shapeHasText = false;

  /** @param shapeNames the elements of drawings whose text is not read */
  constructor(
    private readonly styles: OdtStyles,
    private readonly shapeNames: ReadonlySet<string>,
  ) {}

  /** Whether what begins here is left out, or stands in what is. */
  open(element: XmlElement): boolean {
    if (this.depth === 0 && !this.isLeftOut(element)) return false;
    this.depth += 1;
    return true;
  }

  /** Leave out what begins here, for a reason of the caller's own. */
  leaveOut(): void {
    this.depth += 1;
  }

  private isLeftOut(element: XmlElement): boolean {
    const { name, namespace } = element;
    if (namespace === DRAW && this.shapeNames.has(name)) {
      this.inShape = true;
      this.shapeHasText = false;
      return true;
    }
    if (LEFT_OUT[namespace]?.has(name) === true) return true;
    if (namespace !== TEXT) return false;
    if (name === "span") {
      return this.styles.isHidden("text", element.attribute("style-name") ?? "");
    }
    if (name === "hidden-text") return element.attribute("is-hidden") !== "false";
    return name === "section" && element.attribute("display") === "none";
  }

  /** Whether text stands in what is left out. */
  text(text: string): boolean {
    if (this.depth === 0) return false;
    this.shapeHasText ||= this.inShape && text.trim() !== "";
    return true;
  }

  /** Whether what ends here was left out. */
  close(): boolean {
    if (this.depth === 0) return false;
    this.depth -= 1;
    if (this.depth === 0 && this.inShape) {
      this.inShape = false;
      if (this.shapeHasText) this.shapes += 1;
    }
    return true;
  }
}
