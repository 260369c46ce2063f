import { readXml, type XmlElement } from "./read-xml";

/** An element with what it holds. */
export interface XmlNode {
  readonly element: XmlElement;
  readonly children: readonly XmlNode[];
  /** The text right in it, that of its children left out. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

/**
 * The tree of an XML part, for parts that are small. What can be long is read as it comes, by
 * `readXml`.
 *
 * @returns null for a part without an element
 * @throws {CannotRead} as `readXml`
 */
export function xmlTree(bytes: Uint8Array): XmlNode | null {
  let root: OpenNode | null = null;
  const open: OpenNode[] = [];
  readXml(bytes, {
    open: (element) => {
      const node: OpenNode = { element, children: [], text: "" };
      const parent = open.at(-1);
      if (parent === undefined) root ??= node;
      else parent.children.push(node);
      open.push(node);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      const node = open.at(-1);
      if (node !== undefined) node.text += text;
    },
  });
  return root;
}

/** The first child by a name, or undefined. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find(({ element }) => element.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter(({ element }) => element.name === name) ?? [];
}
