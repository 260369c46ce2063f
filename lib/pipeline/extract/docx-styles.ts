import { readXml } from "./read-xml";

/** What a paragraph style says that matters to reading: its heading level and its list. */
export interface ParagraphStyle {
  /** 1 to 9 for a heading, else null. */
  level: number | null;
  numId: string | null;
  listLevel: number;
}

const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/iu;

/** The paragraph styles of word/styles.xml by id. A style based on another is not followed. */
export function readParagraphStyles(bytes: Uint8Array): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  let style: ParagraphStyle | null = null;
  readXml(bytes, {
    open: (element) => {
      const { name } = element;
      const value = element.attribute("val") ?? "";
      if (name === "style" && element.attribute("type") === "paragraph") {
        style = { level: null, numId: null, listLevel: 0 };
        styles.set(element.attribute("styleId") ?? "", style);
      } else if (style !== null) {
        const heading = name === "name" ? HEADING_NAME.exec(value) : null;
        if (heading !== null) style.level = Number(heading[1]);
        if (name === "outlineLvl" && Number(value) < 9) style.level = Number(value) + 1;
        if (name === "numId") style.numId = value;
        if (name === "ilvl") style.listLevel = Number(value);
      }
    },
    close: ({ name }) => {
      if (name === "style") style = null;
    },
    text: () => undefined,
  });
  return styles;
}
