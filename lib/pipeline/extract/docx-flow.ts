import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import { type ListCounter } from "./docx-numbering";
import { type ParagraphStyle } from "./docx-styles";
import { tableOfWordRows, type WordCell, type WordRow } from "./docx-table";
import type { FlowNode } from "./flow";
import { readXml, type XmlElement } from "./read-xml";

/** WordprocessingML, as Word and WPS write it (transitional) and as the standard has it (strict). */
const WORD = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Parts of the text that a reader of the document does not see, and properties as they were once. */
const LEFT_OUT = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "rt",
  "sdtPr",
  "tblPr",
  "sectPr",
  "rPrChange",
  "pPrChange",
  "tcPrChange",
  "trPrChange",
  "tblPrExChange",
]);

const PARAGRAPH_PROPERTIES = new Set(["pStyle", "outlineLvl", "numId", "ilvl"]);

interface OpenParagraph {
  text: string;
  styleId: string | null;
  level: number | null;
  numId: string | null;
  listLevel: number | null;
}

interface OpenTable {
  readonly rows: WordRow[];
  readonly parentParagraph: OpenParagraph | null;
}

export interface DocxFlow {
  readonly content: FlowNode[];
  /** Text boxes float beside the text; they are left out, and this says that there were some. */
  readonly textBoxes: number;
}

/** A property that is there is on, unless its value says otherwise. */
function isOn(element: XmlElement): boolean {
  return !/^(?:0|false|off)$/u.test(element.attribute("val") ?? "");
}

/** The number in an element's value; what is none, or 0, means the default. */
function numberIn(element: XmlElement, standard: number): number {
  return Number(element.attribute("val") ?? standard) || standard;
}

/** Walks word/document.xml and collects what it shows. */
class DocxCollector {
  readonly content: FlowNode[] = [];
  textBoxes = 0;
  private readonly sinks: FlowNode[][] = [this.content];
  private readonly tables: OpenTable[] = [];
  private paragraph: OpenParagraph | null = null;
  /** How deep we are in something left out; 0 when not at all. */
  private ignored = 0;
  private inRun = false;
  /** Hidden, or struck out: a reader takes neither for what the report says. */
  private runIsHidden = false;
  private runIsRaised = false;
  private inRunProperties = false;
  private inText = false;

  constructor(
    private readonly styles: ReadonlyMap<string, ParagraphStyle>,
    private readonly lists: ListCounter,
  ) {}

  open(element: XmlElement): void {
    const { name, namespace } = element;
    if (this.ignored > 0 || this.isLeftOut(element)) {
      this.ignored += 1;
      return;
    }
    if (!WORD.has(namespace)) return;
    if (name === "txbxContent") {
      this.textBoxes += 1;
      this.ignored += 1;
      return;
    }
    this.openStructure(element);
    this.openRun(element);
    if (this.paragraph !== null) this.readParagraphProperty(this.paragraph, element);
  }

  private isLeftOut({ name, namespace }: XmlElement): boolean {
    if (namespace === COMPATIBILITY) return name === "Fallback";
    return WORD.has(namespace) && LEFT_OUT.has(name);
  }

  private get row(): WordRow | undefined {
    return this.tables.at(-1)?.rows.at(-1);
  }

  private get cell(): WordCell | undefined {
    return this.row?.cells.at(-1);
  }

  private openStructure(element: XmlElement): void {
    switch (element.name) {
      case "p":
        this.paragraph = { text: "", styleId: null, level: null, numId: null, listLevel: null };
        break;
      case "tbl":
        this.tables.push({ rows: [], parentParagraph: this.paragraph });
        this.paragraph = null;
        break;
      case "tr":
        this.tables.at(-1)?.rows.push({ skipped: 0, cells: [] });
        break;
      case "gridBefore":
        if (this.row !== undefined) this.row.skipped = Math.min(numberIn(element, 0), 100);
        break;
      case "tc": {
        const cell: WordCell = { columnSpan: 1, merge: null, content: [] };
        this.row?.cells.push(cell);
        this.sinks.push(cell.content);
        break;
      }
      case "gridSpan":
        if (this.cell !== undefined) this.cell.columnSpan = Math.max(numberIn(element, 1), 1);
        break;
      case "vMerge":
        if (this.cell !== undefined) {
          const isFirst = element.attribute("val") === "restart";
          this.cell.merge = isFirst ? "restart" : "continue";
        }
        break;
    }
  }

  private openRun(element: XmlElement): void {
    switch (element.name) {
      case "r":
        this.inRun = true;
        this.runIsHidden = false;
        this.runIsRaised = false;
        break;
      case "rPr":
        this.inRunProperties = true;
        break;
      case "vanish":
      case "strike":
      case "dstrike":
        if (this.inRun && this.inRunProperties && isOn(element)) this.runIsHidden = true;
        break;
      case "vertAlign":
        this.runIsRaised = element.attribute("val") === "superscript";
        break;
      case "t":
        this.inText = true;
        break;
      case "tab":
        this.write("\t");
        break;
      case "br":
      case "cr":
        this.write("\n");
        break;
      case "noBreakHyphen":
        this.write("-");
        break;
    }
  }

  private readParagraphProperty(paragraph: OpenParagraph, element: XmlElement): void {
    const { name } = element;
    if (!PARAGRAPH_PROPERTIES.has(name)) return;
    const value = element.attribute("val") ?? "";
    if (name === "pStyle") paragraph.styleId = value;
    if (name === "outlineLvl" && Number(value) < 9) paragraph.level = Number(value) + 1;
    if (name === "numId") paragraph.numId = value;
    if (name === "ilvl") paragraph.listLevel = Number(value);
  }

  private write(text: string): void {
    // Outside a run, a tab is a stop among the paragraph's properties and no part of its text.
    if (this.paragraph !== null && this.inRun && !this.runIsHidden) this.paragraph.text += text;
  }

  text(text: string): void {
    if (this.ignored > 0 || !this.inText) return;
    this.write(this.runIsRaised ? raisedDigits(text) : text);
  }

  close({ name, namespace }: XmlElement): void {
    if (this.ignored > 0) {
      this.ignored -= 1;
      return;
    }
    if (!WORD.has(namespace)) return;
    switch (name) {
      case "t":
        this.inText = false;
        break;
      case "rPr":
        this.inRunProperties = false;
        break;
      case "r":
        this.inRun = false;
        break;
      case "p":
        this.closeParagraph();
        break;
      case "tc":
        this.sinks.pop();
        break;
      case "tbl":
        this.closeTable();
        break;
    }
  }

  private closeParagraph(): void {
    const { paragraph } = this;
    this.paragraph = null;
    if (paragraph === null) return;
    const style = paragraph.styleId === null ? undefined : this.styles.get(paragraph.styleId);
    const level = paragraph.level ?? style?.level ?? null;
    const numId = paragraph.numId ?? style?.numId ?? null;
    const text = paragraph.text.trim();
    if (text === "") return;
    const number =
      numId === null ? "" : this.lists.next(numId, paragraph.listLevel ?? style?.listLevel ?? 0);
    const sink = this.sinks.at(-1) ?? this.content;
    const capped = level === null ? null : Math.min(level, 6);
    for (const line of `${number}${text}`.split("\n")) {
      if (line.trim() !== "") sink.push({ kind: "paragraph", text: line.trim(), level: capped });
    }
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    this.paragraph = table.parentParagraph;
    const rows = table.rows.filter(({ cells }) => cells.length > 0);
    if (rows.length > 0) this.sinks.at(-1)?.push(tableOfWordRows(rows));
  }
}

/** What word/document.xml shows: tracked changes as accepted, hidden text and text boxes left out. */
export function readDocxFlow(
  documentPart: Uint8Array,
  styles: ReadonlyMap<string, ParagraphStyle>,
  lists: ListCounter,
): DocxFlow {
  const collector = new DocxCollector(styles, lists);
  readXml(documentPart, {
    open: (element) => collector.open(element),
    close: (element) => collector.close(element),
    text: (text) => collector.text(text),
  });
  return { content: collector.content, textBoxes: collector.textBoxes };
}
