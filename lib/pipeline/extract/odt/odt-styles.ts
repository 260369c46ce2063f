import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import { STYLE } from "./odf-names";

/** What a style says of the text that it is put on; null where it says nothing of it. */
interface TextProperties {
  readonly parent: string | null;
  /** Hidden, or struck out: a reader takes neither for what the report says. */
  isHidden: boolean | null;
  isRaised: boolean | null;
}

/** Styles stand on one another; a hostile chain goes round. */
const LONGEST_CHAIN = 20;

function readProperties(style: TextProperties, element: XmlElement): void {
  const display = element.attribute("display");
  const line = element.attribute("text-line-through-style");
  const position = element.attribute("text-position");
  if (display !== undefined || line !== undefined) {
    style.isHidden = display === "none" || (line !== undefined && line !== "none");
  }
  if (position !== undefined) style.isRaised = /^(?:super|[1-9])/u.test(position);
}

/** The styles of paragraphs and of text within a line. */
export class OdtStyles {
  private readonly styles = new Map<string, TextProperties>();
  private open: TextProperties | null = null;

  /** Of two styles of one name the later counts: a document's own come after those that it shares. */
  openElement(element: XmlElement): void {
    const { name, namespace } = element;
    if (namespace !== STYLE) return;
    if (name === "style") {
      const key = `${element.attribute("family") ?? ""} ${element.attribute("name") ?? ""}`;
      const parent = element.attribute("parent-style-name") ?? null;
      this.open = { parent, isHidden: null, isRaised: null };
      this.styles.set(key, this.open);
    } else if (name === "text-properties" && this.open !== null) {
      readProperties(this.open, element);
    }
  }

  closeElement({ name, namespace }: XmlElement): void {
    if (name === "style" && namespace === STYLE) this.open = null;
  }

  private tell(family: string, name: string, property: "isHidden" | "isRaised"): boolean {
    let style = this.styles.get(`${family} ${name}`);
    for (let step = 0; style !== undefined && step < LONGEST_CHAIN; step += 1) {
      const own = style[property];
      if (own !== null) return own;
      style = style.parent === null ? undefined : this.styles.get(`${family} ${style.parent}`);
    }
    return false;
  }

  isHidden(family: "text" | "paragraph" | "table-cell", name: string): boolean {
    return this.tell(family, name, "isHidden");
  }

  isRaised(name: string): boolean {
    return this.tell("text", name, "isRaised");
  }
}
