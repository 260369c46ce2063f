import { AlternateContent } from "./docx-alternate-content";
import { MathReader } from "./docx-math";
import { MATH, WORD } from "./docx-namespaces";
import { newParagraph, type OpenParagraph, ParagraphWriter } from "./docx-paragraphs";
import { type OpenCell, type OpenRow, shownRows } from "./docx-rows";
import { RunReader } from "./docx-run";
import type { DocxStyle } from "./docx-styles";
import { tableOfWordRows } from "./docx-table";
import type { FlowNode } from "@/lib/pipeline/extract/flow";
import type { ListCounter } from "@/lib/pipeline/extract/list-counter";
import type { XmlElement } from "@/lib/pipeline/extract/read-xml";
import type { XmlPart } from "./xml-part";

/** Parts of the text that a reader of the document does not see, and properties as they were once. */
const LEFT_OUT = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "rt",
  "sdtPr",
  "sdtEndPr",
  "tblPr",
  "tblPrEx",
  "sectPr",
  "rPrChange",
  "pPrChange",
  "tcPrChange",
  "trPrChange",
  "tblPrExChange",
  // What OOXML keeps in parts of their own, and Word 2003 in the one that it has.
  "comment",
  "endnote",
  "footnote",
  "lists",
  "styles",
]);

interface OpenTable {
  readonly rows: OpenRow[];
  readonly parentParagraph: OpenParagraph | null;
}

export interface DocxFlow {
  readonly content: FlowNode[];
  /** Text boxes float beside the text; they are left out, and this says that there were some. */
  readonly textBoxes: number;
  /** Whole documents in other formats that stand in the text (w:altChunk); they are left out. */
  readonly foreignParts: number;
}

/** The number in an element's value; what is none, or 0, means the default. */
function numberIn(element: XmlElement, standard: number): number {
  return Number(element.attribute("val") ?? standard) || standard;
}

/** Walks word/document.xml and collects what it shows. */
class DocxCollector {
  readonly content: FlowNode[] = [];
  textBoxes = 0;
  foreignParts = 0;
  private readonly sinks: FlowNode[][] = [this.content];
  private readonly tables: OpenTable[] = [];
  private paragraph: OpenParagraph | null = null;
  /** How deep we are in something left out; 0 when not at all. */
  private ignored = 0;
  /** The properties that we are in, of a paragraph or of a row. */
  private properties: "pPr" | "trPr" | null = null;
  private readonly run: RunReader;
  private readonly math = new MathReader();
  private readonly alternates = new AlternateContent();
  private readonly writer: ParagraphWriter;

  constructor(
    private readonly styles: ReadonlyMap<string, DocxStyle>,
    lists: ListCounter,
  ) {
    this.run = new RunReader(styles);
    this.writer = new ParagraphWriter(lists);
  }

  open(element: XmlElement): void {
    const { name, namespace } = element;
    if (this.ignored > 0 || this.isLeftOut(element)) {
      this.ignored += 1;
      return;
    }
    if (MATH.has(namespace)) this.write(this.math.open(name));
    if (!WORD.has(namespace)) return;
    if (name === "altChunk") this.foreignParts += 1;
    if (this.properties === "pPr") this.openParagraphProperty(element);
    else this.openStructure(element);
    const sign = this.run.open(element);
    if (sign !== "") this.write(this.run.drawn(sign, this.paragraph?.style));
  }

  private isLeftOut(element: XmlElement): boolean {
    const { name, namespace } = element;
    if (this.alternates.isLeftOut(element)) return true;
    if (!WORD.has(namespace)) return false;
    if (name === "del" || name === "moveFrom") this.markDeleted();
    if (name === "txbxContent") this.textBoxes += 1;
    return name === "txbxContent" || LEFT_OUT.has(name);
  }

  /** Among properties, a deletion is of the paragraph's mark or of the row. */
  private markDeleted(): void {
    if (this.properties === "trPr" && this.row !== undefined) this.row.isDeleted = true;
    if (this.properties === "pPr" && this.paragraph !== null) this.paragraph.isMarkDeleted = true;
  }

  private get sink(): FlowNode[] {
    return this.sinks.at(-1) ?? this.content;
  }

  private get row(): OpenRow | undefined {
    return this.tables.at(-1)?.rows.at(-1);
  }

  private get cell(): OpenCell | undefined {
    return this.row?.cells.at(-1);
  }

  private openStructure(element: XmlElement): void {
    const { name } = element;
    switch (name) {
      case "p":
        this.paragraph = newParagraph();
        break;
      case "pPr":
      case "trPr":
        this.properties = name;
        break;
      case "tbl":
        this.writer.flush();
        this.tables.push({ rows: [], parentParagraph: this.paragraph });
        this.paragraph = null;
        break;
      case "tr":
        this.tables.at(-1)?.rows.push({ skipped: 0, isDeleted: false, cells: [] });
        break;
      case "gridBefore":
        if (this.row !== undefined) this.row.skipped = Math.min(numberIn(element, 0), 100);
        break;
      case "tc": {
        const cell: OpenCell = {
          columnSpan: 1,
          merge: null,
          mergesLeft: false,
          isDeleted: false,
          content: [],
        };
        this.row?.cells.push(cell);
        this.sinks.push(cell.content);
        break;
      }
      default:
        if (this.cell !== undefined) this.openCellProperty(this.cell, element);
    }
  }

  private openCellProperty(cell: OpenCell, element: XmlElement): void {
    switch (element.name) {
      case "gridSpan":
        cell.columnSpan = Math.max(numberIn(element, 1), 1);
        break;
      case "vMerge":
        cell.merge = element.attribute("val") === "restart" ? "restart" : "continue";
        break;
      // A merge that is a tracked change.
      case "cellMerge":
        if (element.attribute("vMerge") === "cont") cell.merge = "continue";
        if (element.attribute("vMerge") === "rest") cell.merge = "restart";
        break;
      case "hMerge":
        cell.mergesLeft = element.attribute("val") !== "restart";
        break;
      case "cellDel":
        cell.isDeleted = true;
        break;
    }
  }

  private openParagraphProperty(element: XmlElement): void {
    const { paragraph } = this;
    if (paragraph === null) return;
    const value = element.attribute("val") ?? "";
    switch (element.name) {
      case "pStyle":
        paragraph.style = this.styles.get(value);
        break;
      case "outlineLvl":
        paragraph.level = Number(value) < 9 ? Number(value) + 1 : 0;
        break;
      case "numId":
        paragraph.numId = value;
        break;
      case "ilvl":
        paragraph.listLevel = Number(value);
        break;
    }
  }

  private write(text: string): void {
    if (this.paragraph !== null) this.paragraph.text += text;
  }

  text(text: string): void {
    if (this.ignored > 0) return;
    this.write(this.run.shown(text, this.paragraph?.style) + this.math.shown(text));
  }

  close(element: XmlElement): void {
    if (this.ignored > 0) {
      this.ignored -= 1;
      return;
    }
    const { name, namespace } = element;
    this.alternates.close(element);
    if (MATH.has(namespace)) this.write(this.math.close(name));
    if (!WORD.has(namespace)) return;
    this.run.close(element);
    switch (name) {
      case "pPr":
      case "trPr":
        this.properties = null;
        break;
      case "p":
        this.run.endParagraph();
        if (this.paragraph !== null) this.writer.write(this.paragraph, this.sink);
        this.paragraph = null;
        break;
      case "tc":
        this.writer.flush();
        this.sinks.pop();
        break;
      case "tbl":
        this.closeTable();
        break;
    }
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    this.paragraph = table.parentParagraph;
    const rows = shownRows(table.rows);
    if (rows.length > 0) this.sink.push(tableOfWordRows(rows));
  }

  finish(): DocxFlow {
    this.writer.flush();
    const { content, textBoxes, foreignParts } = this;
    return { content, textBoxes, foreignParts };
  }
}

/** What word/document.xml shows: tracked changes as accepted, hidden text and text boxes left out. */
export function readDocxFlow(
  main: XmlPart,
  styles: ReadonlyMap<string, DocxStyle>,
  lists: ListCounter,
): DocxFlow {
  const collector = new DocxCollector(styles, lists);
  main({
    open: (element) => collector.open(element),
    close: (element) => collector.close(element),
    text: (text) => collector.text(text),
  });
  return collector.finish();
}
