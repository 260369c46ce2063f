import type { DefaultTreeAdapterTypes } from "parse5";
import { LIMITS } from "@/lib/pipeline/limits";
import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import type { FlowCell, FlowNode, FlowRow } from "@/lib/pipeline/extract/flow";
import { attribute, type TablePart, tablePart } from "@/lib/pipeline/extract/table-part";

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that stand within a line; all others begin a line of their own. */
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "big",
  "cite",
  "code",
  "data",
  "em",
  "font",
  "i",
  "img",
  "ins",
  "kbd",
  "label",
  "mark",
  "nobr",
  "q",
  "ruby",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "ucaps",
  "var",
  "wbr",
]);

const HEADING = /^h[1-6]$/u;
const MARKDOWN_HEADING = /^(#{1,6}) +/u;
const BOLD = /^\*\*([^*]+)\*\*$/u;
const COLLAPSIBLE = /[ \t\n\r\f]+/gu;

/** `rowspan="0"` means "to the end"; anything that is no number means 1. */
function span(element: Element, name: "rowspan" | "colspan"): number {
  const printed = attribute(element, name) ?? attribute(element, `aria-${name}`);
  const value = Number.parseInt(printed ?? "1", 10);
  if (Number.isNaN(value) || value < 0) return 1;
  return value === 0 ? (name === "rowspan" ? LIMITS.span : 1) : value;
}

interface OpenTable {
  readonly rows: { skipped: number; cells: FlowCell[] }[];
  readonly content: FlowNode[];
}

/** Collects paragraphs, and tables of cells, as the walk opens and closes elements. */
export class FlowCollector {
  private readonly sinks: FlowNode[][] = [[]];
  private readonly tables: OpenTable[] = [];
  /** The parts of tables that are open, whatever elements they are. */
  private readonly parts: { readonly element: Element; readonly part: TablePart }[] = [];
  private line = "";
  private level: number | null = null;
  /** How deep we are in raised text. */
  private raised = 0;

  /** @param keepsLines a line of the source ends a paragraph, as in Markdown; "#" before a heading */
  constructor(private readonly keepsLines = false) {}

  private get sink(): FlowNode[] {
    return this.sinks[this.sinks.length - 1] ?? [];
  }

  text(value: string): void {
    if (this.keepsLines && this.tables.length === 0) this.linesOf(value);
    else this.line += this.raised > 0 ? raisedDigits(value) : value;
  }

  private linesOf(value: string): void {
    const [first = "", ...others] = value.split("\n");
    this.line += first;
    for (const line of others) {
      this.endLine();
      this.line = line;
    }
  }

  endLine(): void {
    const text = this.line.replace(COLLAPSIBLE, " ").replaceAll("\u00a0", " ").trim();
    this.line = "";
    const heading = this.keepsLines ? MARKDOWN_HEADING.exec(text) : null;
    const whole = text.slice(heading?.[0].length ?? 0);
    const own = this.keepsLines ? whole.replace(BOLD, "$1") : whole;
    const level = heading?.[1]?.length ?? this.level;
    if (own !== "") this.sink.push({ kind: "paragraph", text: own, level });
  }

  preformatted(value: string): void {
    this.endLine();
    for (const text of value.split(/\r?\n/u)) {
      if (text.trim() !== "") this.sink.push({ kind: "paragraph", text, level: null });
    }
  }

  enter(element: Element): void {
    const { tagName } = element;
    if (tagName === "sup") this.raised += 1;
    const part = tablePart(element, this.parts.at(-1)?.part ?? null);
    if (part === null && INLINE.has(tagName)) return;
    this.endLine();
    if (HEADING.test(tagName)) this.level = Number(tagName[1]);
    if (part === null) return;
    this.parts.push({ element, part });
    if (part === "table") this.tables.push({ rows: [], content: this.sink });
    if (part === "row") this.tables.at(-1)?.rows.push({ skipped: 0, cells: [] });
    if (part === "cell") this.sinks.push([]);
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (tagName === "sup") this.raised -= 1;
    const open = this.parts.at(-1);
    const part = open?.element === element ? open.part : null;
    if (part === null && INLINE.has(tagName)) return;
    this.endLine();
    if (HEADING.test(tagName)) this.level = null;
    if (part === null) return;
    this.parts.pop();
    if (part === "cell") this.closeCell(element);
    if (part === "table") this.closeTable();
  }

  private closeCell(element: Element): void {
    const content = this.sinks.pop() ?? [];
    this.tables
      .at(-1)
      ?.rows.at(-1)
      ?.cells.push({
        rowSpan: span(element, "rowspan"),
        columnSpan: span(element, "colspan"),
        content,
      });
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const rows: FlowRow[] = table.rows.filter(({ cells }) => cells.length > 0);
    if (rows.length > 0) table.content.push({ kind: "table", rows });
  }

  finish(): FlowNode[] {
    this.endLine();
    return this.sinks[0] ?? [];
  }
}
