import { type ByteView } from "./byte-view";
import {
  isLeftOut,
  modifiedCharacters,
  PLAIN_CHARACTERS,
  type CharacterProperties,
} from "./character-properties";
import { paragraphProperties, type ParagraphProperties } from "./paragraph-properties";

/** What a style says of its paragraphs and characters ([MS-DOC] 2.9.260). */
export interface Style {
  /** 1 to 9 for a heading, else null. */
  readonly level: number | null;
  readonly list: number | null;
  readonly listLevel: number | null;
  readonly hidesText: boolean;
}

export const PLAIN_STYLE: Style = { level: null, list: null, listLevel: null, hidesText: false };

interface StyleDefinition {
  /** The number of a built-in style: 1 to 9 for the headings. */
  readonly builtIn: number;
  readonly basedOn: number;
  readonly paragraph: ParagraphProperties | null;
  readonly characters: CharacterProperties | null;
}

const PARAGRAPH = 1;
const CHARACTER = 2;
const MOST_STYLES = 4094;
/** Longer than any chain of styles that Word lets a user make. */
const LONGEST_CHAIN = 16;

/** The lists of modifiers at a style's end, each: bytes (2), modifiers, padded to an even place. */
function modifierLists(style: ByteView, start: number, count: number): ByteView[] {
  const lists: ByteView[] = [];
  let at = start;
  while (lists.length < count && at + 2 <= style.length) {
    const length = Math.min(style.u16(at), style.length - at - 2);
    lists.push(style.part(at + 2, length));
    at += 2 + length + (length % 2);
  }
  return lists;
}

function readDefinition(style: ByteView, baseBytes: number): StyleDefinition | null {
  if (style.length < baseBytes + 2) return null;
  const kind = style.u16(2) & 0x0f;
  const listCount = style.u16(4) & 0x0f;
  // The name: characters (2), UTF-16, a NUL.
  const lists = modifierLists(style, baseBytes + 2 + (style.u16(baseBytes) + 1) * 2, listCount);
  const paragraph = kind === PARAGRAPH ? lists[0] : undefined;
  const characters = kind === PARAGRAPH ? lists[1] : kind === CHARACTER ? lists[0] : undefined;
  return {
    builtIn: style.u16(0) & 0x0fff,
    basedOn: style.u16(2) >> 4,
    paragraph:
      paragraph === undefined || paragraph.length < 2
        ? null
        : paragraphProperties(paragraph.u16(0), paragraph.part(2), null),
    characters: characters === undefined ? null : modifiedCharacters(PLAIN_CHARACTERS, characters),
  };
}

function headingLevel({ builtIn, paragraph }: StyleDefinition): number | null {
  const outline = paragraph?.outlineLevel ?? null;
  if (outline !== null) return outline < 9 ? outline + 1 : null;
  return builtIn >= 1 && builtIn <= 9 ? builtIn : null;
}

/** A style with what it takes over from those that it is based on. */
function resolve(definitions: readonly (StyleDefinition | null)[], index: number): Style {
  let style = PLAIN_STYLE;
  let next = index;
  for (let count = 0; count < LONGEST_CHAIN; count += 1) {
    const definition = definitions[next] ?? null;
    if (definition === null) break;
    const { paragraph, characters } = definition;
    style = {
      level: style.level ?? headingLevel(definition),
      list: style.list ?? paragraph?.list ?? null,
      listLevel: style.listLevel ?? paragraph?.listLevel ?? null,
      hidesText: style.hidesText || (characters !== null && isLeftOut(characters, false)),
    };
    next = definition.basedOn;
  }
  return style;
}

/**
 * The styles by their index.
 *
 * @param sheet [MS-DOC] 2.9.271
 */
export function readStyles(sheet: ByteView): Style[] {
  if (sheet.length < 6) return [];
  const headerBytes = sheet.u16(0);
  const count = Math.min(sheet.u16(2), MOST_STYLES);
  const baseBytes = sheet.u16(4);
  const definitions: (StyleDefinition | null)[] = [];
  let at = 2 + headerBytes;
  while (definitions.length < count && at + 2 <= sheet.length) {
    const length = sheet.u16(at);
    if (at + 2 + length > sheet.length) break;
    definitions.push(length === 0 ? null : readDefinition(sheet.part(at + 2, length), baseBytes));
    at += 2 + length + (length % 2);
  }
  return definitions.map((_, index) => resolve(definitions, index));
}
