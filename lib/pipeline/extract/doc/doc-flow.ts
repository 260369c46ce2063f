import type { FlowNode } from "@/lib/pipeline/extract/flow";
import { ListCounter } from "@/lib/pipeline/extract/list-counter";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { DocParts } from "./doc-parts";
import {
  PLAIN_PARAGRAPH,
  type ParagraphProperties,
  readParagraphProperties,
} from "./paragraph-properties";
import { runIndexAt } from "./property-runs";
import { PLAIN_STYLE, type Style } from "./style-sheet";
import { TableStack } from "./table-stack";

/** Cell mark, page or section break, paragraph mark ([MS-DOC] 2.4.1). */
const PARAGRAPH_END = /[\x07\x0c\r]/gu;
const CELL_MARK = "\x07";
/** No report nests its tables so deep. */
const DEEPEST_TABLE = 64;

interface Paragraph {
  readonly start: number;
  /** Where its mark stands. */
  readonly end: number;
  readonly mark: string;
  readonly depth: number;
  readonly properties: ParagraphProperties;
}

function depthOf({ isInTable, tableDepth }: ParagraphProperties): number {
  if (tableDepth > DEEPEST_TABLE) throw cannotRead("too-large");
  return isInTable ? Math.max(tableDepth, 1) : 0;
}

/** Goes through the paragraphs of a document's main text and collects what they show. */
class DocCollector {
  private readonly tables = new TableStack();
  private readonly lists: ListCounter;
  private readonly known = new Map<number, ParagraphProperties>();
  /** Text whose paragraph mark is deleted, and so goes on in the next paragraph. */
  private carried = "";

  constructor(private readonly parts: DocParts) {
    this.lists = new ListCounter(parts.lists);
  }

  collect(): FlowNode[] {
    const { text } = this.parts.mainText;
    let start = 0;
    for (const { 0: mark, index } of text.matchAll(PARAGRAPH_END)) {
      this.add(this.paragraph(start, index, mark));
      start = index + 1;
    }
    if (start < text.length) this.add(this.paragraph(start, text.length, "\r"));
    this.flush();
    return this.tables.finish();
  }

  private paragraph(start: number, end: number, mark: string): Paragraph {
    const { mainText } = this.parts;
    const properties = this.propertiesAt(mainText.placeOf(Math.min(end, mainText.text.length - 1)));
    return { start, end, mark, properties, depth: depthOf(properties) };
  }

  private propertiesAt(place: number): ParagraphProperties {
    const { document, data, paragraphRuns } = this.parts;
    const run = paragraphRuns[runIndexAt(paragraphRuns, place)];
    if (run === undefined || run.end <= place) return PLAIN_PARAGRAPH;
    const properties =
      this.known.get(run.properties) ?? readParagraphProperties(document, run.properties, data);
    this.known.set(run.properties, properties);
    return properties;
  }

  private add(paragraph: Paragraph): void {
    const { start, end, mark, depth, properties } = paragraph;
    const { mainText, styles } = this.parts;
    const style = styles[properties.style] ?? PLAIN_STYLE;
    const shown = mainText.shown(start, end, style, styles);
    const isDeleted = mainText.text[end] === mark && mainText.isDeleted(end);
    const endsCell = depth > 0 && (mark === CELL_MARK || properties.endsInnerCell);
    const endsRow = properties.endsRow || properties.endsInnerRow;
    if (isDeleted && !endsCell && !endsRow) {
      this.carried += shown;
      return;
    }
    this.tables.enter(depth);
    if (endsRow) {
      this.flush();
      this.tables.endRow(properties.row, isDeleted);
      return;
    }
    this.write(this.carried + shown, properties, style);
    this.carried = "";
    if (endsCell) this.tables.endCell();
  }

  private flush(): void {
    this.write(this.carried, PLAIN_PARAGRAPH, PLAIN_STYLE);
    this.carried = "";
  }

  private write(shown: string, properties: ParagraphProperties, style: Style): void {
    const text = shown.trim();
    if (text === "") return;
    const { outlineLevel } = properties;
    const own = outlineLevel === null ? style.level : outlineLevel < 9 ? outlineLevel + 1 : null;
    const level = own === null ? null : Math.min(own, 6);
    const list = properties.list ?? style.list ?? 0;
    const number =
      list === 0 ? "" : this.lists.next(String(list), properties.listLevel ?? style.listLevel ?? 0);
    for (const line of `${number}${text}`.split("\n")) {
      const trimmed = line.trim();
      if (trimmed !== "") this.tables.add({ kind: "paragraph", text: trimmed, level });
    }
  }
}

/** What a document shows: tracked changes as accepted, hidden text left out. */
export function readDocFlow(parts: DocParts): FlowNode[] {
  return new DocCollector(parts).collect();
}
