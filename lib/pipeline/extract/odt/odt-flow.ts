import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowNode } from "@/lib/pipeline/extract/flow";
import { readXml, type XmlElement } from "@/lib/pipeline/extract/read-xml";
import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import { DRAW, OFFICE, TABLE, TEXT } from "./odf-names";
import { LEFT_OUT, SHAPES } from "./odt-left-out";
import { type ListCounts, OdtLists } from "./odt-lists";
import { OdtStyles } from "./odt-styles";
import { type OdtCell, type OdtRow, tableOfOdtRows } from "./odt-table";

const WHITE_SPACE = /[ \t\r\n]+/gu;
const LONGEST_SPACE = 1_000;

interface OpenParagraph {
  text: string;
  readonly level: number | null;
  isHidden: boolean;
  /** The number of a list or heading that is drawn before the text. */
  readonly number: string;
}

interface OpenList {
  readonly style: string;
  readonly counts: ListCounts;
}

/** A list's item that has no paragraph yet: its number is drawn before the first. */
interface OpenItem {
  readonly start: string | undefined;
  isNumbered: boolean;
}

/** What stands around a cell or text box, and goes on after it. */
interface Surroundings {
  readonly paragraph: OpenParagraph | null;
  readonly lists: OpenList[];
  readonly items: OpenItem[];
}

export interface OdtFlow {
  readonly content: FlowNode[];
  /** Shapes with text, which is left out. */
  readonly shapes: number;
  /** What the document is: "text" for a text document; null without a body. */
  readonly kind: string | null;
}

function count(element: XmlElement, name: string): number {
  const value = Number(element.attribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

class OdtCollector {
  readonly content: FlowNode[] = [];
  shapes = 0;
  kind: string | null = null;
  private readonly sinks: FlowNode[][] = [this.content];
  private readonly tables: { rows: OdtRow[]; isSplit: boolean }[] = [];
  private readonly around: Surroundings[] = [];
  private paragraph: OpenParagraph | null = null;
  private lists: OpenList[] = [];
  private items: OpenItem[] = [];
  private readonly countsOf = new Map<string, ListCounts>();
  /** How deep we are in something left out; 0 when not at all. */
  private ignored = 0;
  private shapeHasText = false;
  private inShape = false;
  private readonly raised: boolean[] = [];
  private inBody = false;

  constructor(
    private readonly styles: OdtStyles,
    private readonly numbering: OdtLists,
  ) {}

  open(element: XmlElement): void {
    if (this.ignored > 0) {
      this.ignored += 1;
      return;
    }
    const { name, namespace } = element;
    if (namespace === OFFICE && name === "body") this.inBody = true;
    else if (!this.inBody) {
      this.styles.openElement(element);
      this.numbering.openElement(element);
      return;
    } else if (this.kind === null && namespace === OFFICE) this.kind = name;
    if (this.isLeftOut(element)) {
      this.ignored = 1;
      return;
    }
    if (namespace === TEXT) this.openText(element);
    if (namespace === TABLE) this.openTable(element);
    if (namespace === DRAW && name === "text-box") this.surround([]);
  }

  private isLeftOut(element: XmlElement): boolean {
    const { name, namespace } = element;
    if (namespace === DRAW && SHAPES.has(name)) {
      this.inShape = true;
      this.shapeHasText = false;
      return true;
    }
    if (LEFT_OUT[namespace]?.has(name) === true) return true;
    if (namespace !== TEXT) return false;
    const style = element.attribute("style-name") ?? "";
    if (name === "span") return this.styles.isHidden("text", style);
    if (name === "hidden-text") return element.attribute("is-hidden") !== "false";
    return name === "section" && element.attribute("display") === "none";
  }

  private openText(element: XmlElement): void {
    switch (element.name) {
      case "p":
        this.paragraph = this.beginParagraph(element, null);
        break;
      case "h":
        this.paragraph = this.beginParagraph(element, count(element, "outline-level"));
        break;
      case "list":
        this.openList(element);
        break;
      case "list-item":
        this.items.push({ start: element.attribute("start-value"), isNumbered: false });
        break;
      case "list-header":
        this.items.push({ start: undefined, isNumbered: true });
        break;
      case "span":
        this.raised.push(this.styles.isRaised(element.attribute("style-name") ?? ""));
        break;
      case "hidden-paragraph":
        if (this.paragraph !== null && element.attribute("is-hidden") !== "false")
          this.paragraph.isHidden = true;
        break;
      case "s":
        this.write(" ".repeat(Math.min(count(element, "c"), LONGEST_SPACE)));
        break;
      case "tab":
        this.write("\t");
        break;
      case "line-break":
        this.write("\n");
        break;
    }
  }

  private beginParagraph(element: XmlElement, level: number | null): OpenParagraph {
    const isHidden = this.styles.isHidden("paragraph", element.attribute("style-name") ?? "");
    return { text: "", level, isHidden, number: this.numberOf(element, level) };
  }

  private numberOf(element: XmlElement, level: number | null): string {
    const [list, item] = [this.lists.at(-1), this.items.at(-1)];
    if (list !== undefined && item !== undefined) {
      if (item.isNumbered) return "";
      item.isNumbered = true;
      return this.numbering.next(list.style, this.lists.length - 1, list.counts, item.start);
    }
    if (level === null || element.attribute("is-list-header") === "true") return "";
    return this.numbering.nextHeading(level - 1);
  }

  /** A list within a list counts with it; one of its own begins anew unless it says otherwise. */
  private openList(element: XmlElement): void {
    const outer = this.lists.at(-1);
    const style = element.attribute("style-name") ?? outer?.style ?? "";
    const continued = element.attribute("continue-list");
    let counts = outer?.counts;
    if (counts === undefined && continued !== undefined)
      counts = this.countsOf.get(`#${continued}`);
    if (counts === undefined && element.attribute("continue-numbering") === "true")
      counts = this.countsOf.get(style);
    counts ??= [];
    this.lists.push({ style, counts });
    if (outer !== undefined) return;
    this.countsOf.set(style, counts);
    const id = element.attribute("id");
    if (id !== undefined) this.countsOf.set(`#${id}`, counts);
  }

  private openTable(element: XmlElement): void {
    switch (element.name) {
      case "table":
        this.tables.push({ rows: [], isSplit: element.attribute("is-sub-table") === "true" });
        break;
      case "table-row":
        this.tables.at(-1)?.rows.push({
          repeated: count(element, "number-rows-repeated"),
          cells: [],
        });
        break;
      case "table-cell":
      case "covered-table-cell": {
        const cell: OdtCell = {
          rowSpan: Math.min(count(element, "number-rows-spanned"), LIMITS.span),
          columnSpan: Math.min(count(element, "number-columns-spanned"), LIMITS.span),
          repeated: count(element, "number-columns-repeated"),
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
    this.around.push({ paragraph: this.paragraph, lists: this.lists, items: this.items });
    this.sinks.push(sink);
    this.paragraph = null;
    this.lists = [];
    this.items = [];
  }

  private endSurround(): FlowNode[] {
    const around = this.around.pop();
    this.paragraph = around?.paragraph ?? null;
    this.lists = around?.lists ?? [];
    this.items = around?.items ?? [];
    return this.sinks.pop() ?? [];
  }

  private write(text: string): void {
    if (this.paragraph === null) return;
    this.paragraph.text += text;
    if (this.paragraph.text.length > LIMITS.textLength) throw cannotRead("too-large");
  }

  text(text: string): void {
    if (this.ignored > 0) {
      this.shapeHasText ||= this.inShape && text.trim() !== "";
      return;
    }
    const own = text.replace(WHITE_SPACE, " ");
    this.write(this.raised.includes(true) ? raisedDigits(own) : own);
  }

  close(element: XmlElement): void {
    const { name, namespace } = element;
    if (this.ignored > 0) {
      this.ignored -= 1;
      if (this.ignored === 0 && this.inShape) this.endShape();
      return;
    }
    if (!this.inBody) this.styles.closeElement(element);
    if (namespace === TEXT) this.closeText(name);
    if (namespace === DRAW && name === "text-box") this.sinks.at(-2)?.push(...this.endSurround());
    if (namespace === TABLE) {
      if (name === "table-cell" || name === "covered-table-cell") this.endSurround();
      if (name === "table") this.closeTable();
    }
    if (namespace === OFFICE && name === "body") this.inBody = false;
  }

  private endShape(): void {
    this.inShape = false;
    if (this.shapeHasText) this.shapes += 1;
  }

  private closeText(name: string): void {
    if (name === "p" || name === "h") this.closeParagraph();
    if (name === "list") this.lists.pop();
    if (name === "list-item" || name === "list-header") this.items.pop();
    if (name === "span") this.raised.pop();
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
  return { content: collector.content, shapes: collector.shapes, kind: collector.kind };
}
