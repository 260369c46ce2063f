import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowNode } from "@/lib/pipeline/extract/flow";
import { readXml, type XmlElement } from "@/lib/pipeline/extract/read-xml";
import { repeatCount } from "./odf-attributes";
import { OdfInlineText } from "./odf-inline-text";
import { DRAW, OFFICE, TABLE, TEXT } from "./odf-names";
import { OdfLeftOut, SHAPES } from "./odt-left-out";
import { OdtListStack } from "./odt-list-stack";
import { OdtLists } from "./odt-lists";
import { OdtStyles } from "./odt-styles";
import { type OdtCell, type OdtRow, tableOfOdtRows } from "./odt-table";

interface OpenParagraph {
  text: string;
  readonly level: number | null;
  isHidden: boolean;
  /** The number of a list or heading that is drawn before the text. */
  readonly number: string;
}

export interface OdtFlow {
  readonly content: FlowNode[];
  /** Shapes with text, which is left out. */
  readonly shapes: number;
  /** What the document is: "text" for a text document; null without a body. */
  readonly kind: string | null;
}

class OdtCollector {
  readonly content: FlowNode[] = [];
  readonly leftOut: OdfLeftOut;
  kind: string | null = null;
  private readonly sinks: FlowNode[][] = [this.content];
  private readonly tables: { rows: OdtRow[]; isSplit: boolean }[] = [];
  /** The paragraphs around cells and text boxes, which go on after them. */
  private readonly around: (OpenParagraph | null)[] = [];
  private paragraph: OpenParagraph | null = null;
  private readonly lists: OdtListStack;
  private readonly inline: OdfInlineText;
  private inBody = false;

  constructor(
    private readonly styles: OdtStyles,
    private readonly numbering: OdtLists,
  ) {
    this.leftOut = new OdfLeftOut(styles, SHAPES);
    this.lists = new OdtListStack(numbering);
    this.inline = new OdfInlineText(styles);
  }

  open(element: XmlElement): void {
    const { name, namespace } = element;
    if (!this.inBody) {
      this.styles.openElement(element);
      this.numbering.openElement(element);
      this.inBody = namespace === OFFICE && name === "body";
      return;
    }
    if (this.leftOut.open(element)) return;
    if (this.kind === null && namespace === OFFICE) this.kind = name;
    if (namespace === TEXT) this.openText(element);
    if (namespace === TABLE) this.openTable(element);
    if (namespace === DRAW && name === "text-box") this.surround([]);
  }

  private openText(element: XmlElement): void {
    this.lists.open(element);
    switch (element.name) {
      case "p":
        this.paragraph = this.beginParagraph(element, null);
        break;
      case "h":
        this.paragraph = this.beginParagraph(element, repeatCount(element, "outline-level"));
        break;
      case "hidden-paragraph":
        if (this.paragraph !== null && element.attribute("is-hidden") !== "false")
          this.paragraph.isHidden = true;
        break;
      default:
        this.write(this.inline.open(element));
    }
  }

  private beginParagraph(element: XmlElement, level: number | null): OpenParagraph {
    const isHidden = this.styles.isHidden("paragraph", element.attribute("style-name") ?? "");
    return { text: "", level, isHidden, number: this.lists.numberOf(element, level) };
  }

  private openTable(element: XmlElement): void {
    switch (element.name) {
      case "table":
        this.tables.push({ rows: [], isSplit: element.attribute("is-sub-table") === "true" });
        break;
      case "table-row":
        this.tables.at(-1)?.rows.push({
          repeated: repeatCount(element, "number-rows-repeated"),
          cells: [],
        });
        break;
      case "table-cell":
      case "covered-table-cell": {
        const cell: OdtCell = {
          rowSpan: Math.min(repeatCount(element, "number-rows-spanned"), LIMITS.span),
          columnSpan: Math.min(repeatCount(element, "number-columns-spanned"), LIMITS.span),
          repeated: repeatCount(element, "number-columns-repeated"),
          isCovered: element.name === "covered-table-cell",
          content: [],
          split: null,
        };
        this.tables.at(-1)?.rows.at(-1)?.cells.push(cell);
        this.surround(cell.content);
        break;
      }
    }
  }

  /** Begin something with paragraphs of its own; a text box's stand above the one it is anchored in. */
  private surround(sink: FlowNode[]): void {
    this.around.push(this.paragraph);
    this.lists.surround();
    this.sinks.push(sink);
    this.paragraph = null;
  }

  private endSurround(): FlowNode[] {
    this.paragraph = this.around.pop() ?? null;
    this.lists.endSurround();
    return this.sinks.pop() ?? [];
  }

  private write(text: string): void {
    if (this.paragraph === null) return;
    this.paragraph.text += text;
    if (this.paragraph.text.length > LIMITS.textLength) throw cannotRead("too-large");
  }

  text(text: string): void {
    if (!this.leftOut.text(text)) this.write(this.inline.shown(text));
  }

  close(element: XmlElement): void {
    const { name, namespace } = element;
    if (this.leftOut.close()) return;
    if (!this.inBody) this.styles.closeElement(element);
    if (namespace === TEXT) this.closeText(name);
    if (namespace === DRAW && name === "text-box") this.sinks.at(-2)?.push(...this.endSurround());
    if (namespace === TABLE) {
      if (name === "table-cell" || name === "covered-table-cell") this.endSurround();
      if (name === "table") this.closeTable();
    }
    if (namespace === OFFICE && name === "body") this.inBody = false;
  }

  private closeText(name: string): void {
    if (name === "p" || name === "h") this.closeParagraph();
    this.lists.close(name);
    this.inline.close(name);
  }

  private closeParagraph(): void {
    const { paragraph } = this;
    this.paragraph = null;
    if (paragraph === null || paragraph.isHidden) return;
    const { number, level } = paragraph;
    const text = paragraph.text.trim();
    if (text === "") return;
    for (const line of `${number}${text}`.split("\n")) {
      if (line.trim() === "") continue;
      this.sinks.at(-1)?.push({
        kind: "paragraph",
        text: line.trim(),
        level: level === null ? null : Math.min(level, 6),
      });
    }
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const flow = tableOfOdtRows(table.rows.filter(({ cells }) => cells.length > 0));
    if (flow.rows.length === 0) return;
    const cell = this.tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    if (table.isSplit && cell !== undefined) cell.split = flow.rows;
    else this.sinks.at(-1)?.push(flow);
  }
}

/**
 * What a document's body shows: tracked changes as accepted, hidden text and notes left out.
 *
 * @param content the document's content, with styles of its own before the body
 * @param shared the styles of the document's templates, where they are a part of their own
 */
export function readOdtFlow(content: Uint8Array, shared: Uint8Array | undefined): OdtFlow {
  const styles = new OdtStyles();
  const lists = new OdtLists();
  if (shared !== undefined) {
    readXml(shared, {
      open: (element) => {
        styles.openElement(element);
        lists.openElement(element);
      },
      close: (element) => styles.closeElement(element),
      text: () => undefined,
    });
  }
  const collector = new OdtCollector(styles, lists);
  readXml(content, {
    open: (element) => collector.open(element),
    close: (element) => collector.close(element),
    text: (text) => collector.text(text),
  });
  return { content: collector.content, shapes: collector.leftOut.shapes, kind: collector.kind };
}
