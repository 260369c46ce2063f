import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FlowNode } from "@/lib/pipeline/extract/flow";
import { FlowCollector } from "./flow-collector";
import { attribute } from "@/lib/pipeline/extract/table-part";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements whose content is no text of the page, or was struck out of it. */
const LEFT_OUT = new Set([
  "applet",
  "audio",
  "button",
  "canvas",
  "del",
  "embed",
  "head",
  "iframe",
  "input",
  "math",
  "noscript",
  "object",
  "rp",
  "rt",
  "s",
  "script",
  "select",
  "strike",
  "style",
  "svg",
  "template",
  "textarea",
  "video",
]);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== undefined ||
    HIDDEN_STYLE.test(attribute(element, "style") ?? "")
  );
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
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  return text;
}

/** What a page sets its text in. Without any, tables stand in Markdown, where a line is a paragraph. */
const PAGE = /<(?:html|body|div|p)[\s>]/iu;

/** Paragraphs and tables of a page. Iterative: hostile pages nest deeper than the stack. */
export function readHtmlFlow(source: string): FlowNode[] {
  const collector = new FlowCollector(!PAGE.test(source));
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
