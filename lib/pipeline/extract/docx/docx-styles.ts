import { isOn } from "./docx-toggle";
import type { XmlPart } from "./xml-part";

/** What a style says that matters to reading: its heading level, its list and whether it hides. */
export interface DocxStyle {
  /** 1 to 9 for a heading, else null. */
  readonly level: number | null;
  readonly numId: string | null;
  readonly listLevel: number | null;
  readonly hidesText: boolean;
}

interface StyleDefinition {
  basedOn: string | null;
  /** 0 where the style says that it is no heading; null where it says nothing. */
  level: number | null;
  numId: string | null;
  listLevel: number | null;
  hidesText: boolean | null;
}

const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/iu;
/** Longer than any chain of styles that Word lets a user make. */
const LONGEST_CHAIN = 16;

function readDefinitions(part: XmlPart): ReadonlyMap<string, StyleDefinition> {
  const definitions = new Map<string, StyleDefinition>();
  let style: StyleDefinition | null = null;
  part({
    open: (element) => {
      const { name } = element;
      const value = element.attribute("val") ?? "";
      if (name === "style") {
        style = { basedOn: null, level: null, numId: null, listLevel: null, hidesText: null };
        definitions.set(element.attribute("styleId") ?? "", style);
      } else if (style !== null) {
        const heading = name === "name" ? HEADING_NAME.exec(value) : null;
        if (heading !== null) style.level = Number(heading[1]);
        if (name === "basedOn") style.basedOn = value;
        if (name === "outlineLvl") style.level = Number(value) < 9 ? Number(value) + 1 : 0;
        if (name === "numId") style.numId = value;
        if (name === "ilvl") style.listLevel = Number(value);
        if (name === "vanish" || name === "strike" || name === "dstrike") {
          style.hidesText = style.hidesText === true || isOn(element);
        }
      }
    },
    close: ({ name }) => {
      if (name === "style") style = null;
    },
    text: () => undefined,
  });
  return definitions;
}

/** A style with what it takes over from those that it is based on ([ISO 29500-1] 17.7.4.3). */
function resolve(definitions: ReadonlyMap<string, StyleDefinition>, id: string): DocxStyle {
  let level: number | null = null;
  let numId: string | null = null;
  let listLevel: number | null = null;
  let hidesText: boolean | null = null;
  let next: string | null = id;
  for (let count = 0; next !== null && count < LONGEST_CHAIN; count += 1) {
    const definition = definitions.get(next);
    level ??= definition?.level ?? null;
    numId ??= definition?.numId ?? null;
    listLevel ??= definition?.listLevel ?? null;
    hidesText ??= definition?.hidesText ?? null;
    next = definition?.basedOn ?? null;
  }
  return { level: level === 0 ? null : level, numId, listLevel, hidesText: hidesText === true };
}

/** @param styles the part word/styles.xml, where there is one */
export function readDocxStyles(styles: XmlPart | undefined): ReadonlyMap<string, DocxStyle> {
  if (styles === undefined) return new Map();
  const definitions = readDefinitions(styles);
  return new Map([...definitions.keys()].map((id) => [id, resolve(definitions, id)]));
}
