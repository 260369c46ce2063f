import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowCell, FlowNode, FlowRow } from "./flow";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements whose content is no text of the page. */
const LEFT_OUT = new Set([
  "applet",
  "audio",
  "button",
  "canvas",
  "embed",
  "head",
  "iframe",
  "input",
  "math",
  "noscript",
  "object",
  "script",
  "select",
  "style",
  "svg",
  "template",
  "textarea",
  "video",
]);

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
  "del",
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
  "s",
  "small",
  "span",
  "strike",
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
const COLLAPSIBLE = /[ \t\n\r\f]+/gu;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    HIDDEN_STYLE.test(attribute(element, "style") ?? "")
  );
}

/** `rowspan="0"` means "to the end"; anything that is no number means 1. */
function span(element: Element, name: "rowspan" | "colspan"): number {
  const value = Number.parseInt(attribute(element, name) ?? "1", 10);
  if (Number.isNaN(value) || value < 0) return 1;
  return value === 0 ? (name === "rowspan" ? LIMITS.span : 1) : value;
}

interface OpenTable {
  readonly rows: { skipped: number; cells: FlowCell[] }[];
  readonly content: FlowNode[];
}

/** Collects paragraphs, and tables of cells, as the walk opens and closes elements. */
class FlowCollector {
  private readonly sinks: FlowNode[][] = [[]];
  private readonly tables: OpenTable[] = [];
  private line = "";
  private level: number | null = null;

  private get sink(): FlowNode[] {
    return this.sinks[this.sinks.length - 1] ?? [];
  }

  text(value: string): void {
    this.line += value;
  }

  endLine(): void {
    const text = this.line.replace(COLLAPSIBLE, " ").replaceAll("\u00a0", " ").trim();
    this.line = "";
    if (text !== "") this.sink.push({ kind: "paragraph", text, level: this.level });
  }

  preformatted(value: string): void {
    this.endLine();
    for (const text of value.split(/\r?\n/u)) {
      if (text.trim() !== "") this.sink.push({ kind: "paragraph", text, level: null });
    }
  }

  enter(element: Element): void {
    const { tagName } = element;
    if (INLINE.has(tagName)) return;
    this.endLine();
    if (HEADING.test(tagName)) this.level = Number(tagName[1]);
    if (tagName === "table") this.tables.push({ rows: [], content: this.sink });
    const table = this.tables.at(-1);
    if (tagName === "tr") table?.rows.push({ skipped: 0, cells: [] });
    if (tagName === "td" || tagName === "th") this.sinks.push([]);
  }

  leave(element: Element): void {
    const { tagName } = element;
    if (INLINE.has(tagName)) return;
    this.endLine();
    if (HEADING.test(tagName)) this.level = null;
    if (tagName === "td" || tagName === "th") this.closeCell(element);
    if (tagName === "table") this.closeTable();
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

function textOf(node: Node): string | null {
  return node.nodeName === "#text" && "value" in node ? node.value : null;
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function preformattedText(element: Element): string {
  let text = "";
  const stack: Node[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    text += textOf(node) ?? "";
    if (isElement(node)) {
      if (node.tagName === "br") text += "\n";
      stack.push(...[...node.childNodes].reverse());
    }
  }
  return text;
}

/** Paragraphs and tables of a page. Iterative: hostile pages nest deeper than the stack. */
export function readHtmlFlow(source: string): FlowNode[] {
  const collector = new FlowCollector();
  const open: { element: Element | null; children: Node[]; next: number }[] = [
    { element: null, children: parse(source).childNodes, next: 0 },
  ];
  let elements = 0;

  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const node = frame.children[frame.next];
    frame.next += 1;
    if (node === undefined) {
      if (frame.element !== null) collector.leave(frame.element);
      open.pop();
      continue;
    }
    const text = textOf(node);
    if (text !== null) collector.text(text);
    if (!isElement(node) || LEFT_OUT.has(node.tagName) || isHidden(node)) continue;
    elements += 1;
    if (elements > LIMITS.elements) throw cannotRead("too-large");
    if (node.tagName === "br" || node.tagName === "hr") collector.endLine();
    else if (node.tagName === "pre") collector.preformatted(preformattedText(node));
    else {
      collector.enter(node);
      open.push({ element: node, children: node.childNodes, next: 0 });
    }
  }
  return collector.finish();
}
