import CFB from "cfb";

/** A property modifier: its code, and the bytes of its operand. */
export type Modifier = readonly [code: number, ...operand: readonly number[]];

export interface DocRun {
  readonly text: string;
  readonly modifiers?: readonly Modifier[];
}

/** A paragraph, the mark that ends it included. */
export interface DocParagraph {
  readonly runs: readonly DocRun[];
  readonly style?: number;
  readonly modifiers?: readonly Modifier[];
  /** Put the modifiers into the stream Data, as Word does with long ones. */
  readonly isHuge?: boolean;
}

/** A style of the style sheet, by its place there. */
export interface DocStyle {
  readonly builtIn?: number;
  readonly basedOn?: number;
  readonly kind?: "paragraph" | "character";
  readonly paragraph?: readonly Modifier[];
  readonly characters?: readonly Modifier[];
}

export interface DocContent {
  readonly paragraphs: readonly DocParagraph[];
  readonly styles?: readonly DocStyle[];
  /** Of the piece that holds the text: one byte a character, and what a fast save put on it. */
  readonly isCompressed?: boolean;
  readonly pieceModifier?: number;
  readonly modifierLists?: readonly (readonly Modifier[])[];
  /** Changes to the two bytes at a place of the file information block. */
  readonly header?: Readonly<Record<number, number>>;
  /** Text behind the main text: notes, headers. */
  readonly behind?: string;
  /** In the table stream: the tables of lists, and what names them. */
  readonly lists?: readonly number[];
  readonly listLevels?: readonly number[];
  readonly listOverrides?: readonly number[];
  /** Streams beside those of the document. */
  readonly streams?: Readonly<Record<string, Uint8Array>> | undefined;
}

const PAGE = 512;
const TEXT_AT = 2 * PAGE;
const NO_STYLE = 0x0fff;

export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value), ...u16(value >> 16)];

function grpprl(modifiers: readonly Modifier[]): number[] {
  return modifiers.flatMap(([code, ...operand]) => [...u16(code), ...operand]);
}

function encoded(text: string, isCompressed: boolean): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap(
    (code) => (isCompressed ? [code] : u16(code)),
  );
}

/** A page that describes one run: [MS-DOC] 2.9.22 and 2.9.32. */
function page(start: number, end: number, kind: "paragraph" | "characters", properties: number[]) {
  const bytes = new Uint8Array(PAGE);
  bytes.set([...u32(start), ...u32(end)]);
  const at = PAGE - 2 - properties.length - (properties.length % 2);
  if (at < 8 + 13) throw new Error("The properties don't fit on a page.");
  bytes.set(properties, at);
  bytes[8] = at / 2;
  bytes[PAGE - 1] = 1;
  if (kind === "characters" && properties.length === 1) bytes[8] = 0;
  return bytes;
}

function styleSheet(styles: readonly DocStyle[]): number[] {
  const padded = (bytes: number[]) => [
    ...u16(bytes.length),
    ...bytes,
    ...(bytes.length % 2 === 1 ? [0] : []),
  ];
  const header = [...u16(styles.length), ...u16(10), ...new Array<number>(14).fill(0)];
  const definitions = styles.flatMap((style, index) => {
    const { builtIn = 0, basedOn = NO_STYLE, kind = "paragraph" } = style;
    const paragraph = padded([...u16(index), ...grpprl(style.paragraph ?? [])]);
    const characters = padded(grpprl(style.characters ?? []));
    const lists = kind === "paragraph" ? [...paragraph, ...characters] : characters;
    return padded([
      ...u16(builtIn),
      ...u16((kind === "paragraph" ? 1 : 2) | (basedOn << 4)),
      ...u16(kind === "paragraph" ? 2 : 1),
      ...u16(0),
      ...u16(0),
      ...u16(1),
      ...u16(0x61),
      ...u16(0),
      ...lists,
    ]);
  });
  return [...u16(header.length), ...header, ...definitions];
}

/** Writes the parts of a document one behind the other and keeps where each is. */
class Stream {
  readonly bytes: number[] = [];

  add(part: readonly number[]): [start: number, length: number] {
    const start = this.bytes.length;
    for (const byte of part) this.bytes.push(byte);
    return [start, part.length];
  }
}

/** A container (OLE) with the given streams. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, content);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

/** A Word 97 document, as small as our reader still opens it; each run is described on its own page. */
export function docFile(content: DocContent): Uint8Array {
  const { paragraphs, isCompressed = false, behind = "" } = content;
  const width = isCompressed ? 1 : 2;
  const text = paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
  const data: number[] = [0];
  const pages: Uint8Array[] = [];
  const bin = { paragraph: [] as number[], characters: [] as number[] };
  const ends = { paragraph: [TEXT_AT], characters: [TEXT_AT] };
  const textBytes = encoded(text + behind, isCompressed);
  const firstPage = Math.ceil((TEXT_AT + textBytes.length) / PAGE);

  const describe = (kind: "paragraph" | "characters", end: number, properties: number[]) => {
    const start = ends[kind].at(-1) ?? TEXT_AT;
    bin[kind].push(firstPage + pages.length);
    pages.push(page(start, end, kind, properties));
    ends[kind].push(end);
  };
  let at = TEXT_AT;
  for (const { runs, style = 0, modifiers = [], isHuge = false } of paragraphs) {
    for (const run of runs) {
      at += run.text.length * width;
      const properties = grpprl(run.modifiers ?? []);
      describe("characters", at, [properties.length, ...properties]);
    }
    let properties = grpprl(modifiers);
    if (isHuge) {
      const place = data.length;
      data.push(...u16(properties.length), ...properties);
      properties = grpprl([[0x6646, ...u32(place)]]);
    }
    const papx = [...u16(style), ...properties];
    describe(
      "paragraph",
      at,
      papx.length % 2 === 0 ? [0, papx.length / 2, ...papx] : [(papx.length + 1) / 2, ...papx],
    );
  }

  const table = new Stream();
  const header = new Map<number, readonly [number, number]>();
  const add = (place: number, part: readonly number[]) => header.set(place, table.add(part));
  const lists = (content.modifierLists ?? []).flatMap((list) => {
    const bytes = grpprl(list);
    return [1, ...u16(bytes.length), ...bytes];
  });
  const piece = [
    ...u32(0),
    ...u32(text.length + behind.length),
    ...u16(0),
    ...u32(isCompressed ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT),
    ...u16(content.pieceModifier ?? 0),
  ];
  add(0x1a2, [...lists, 2, ...u32(piece.length), ...piece]);
  add(0xfa, [...ends.characters.flatMap(u32), ...bin.characters.flatMap(u32)]);
  add(0x102, [...ends.paragraph.flatMap(u32), ...bin.paragraph.flatMap(u32)]);
  if (content.styles !== undefined) add(0xa2, styleSheet(content.styles));
  if (content.lists !== undefined) {
    add(0x2e2, content.lists);
    table.add(content.listLevels ?? []);
    add(0x2ea, content.listOverrides ?? []);
  }

  const document = new Uint8Array((firstPage + pages.length) * PAGE);
  const set = (place: number, bytes: readonly number[]) => document.set(bytes, place);
  set(0, u16(0xa5ec));
  set(2, u16(0xc1));
  set(0x0a, u16(0x0200));
  set(0x4c, u32(text.length));
  for (const [place, [start, length]] of header) set(place, [...u32(start), ...u32(length)]);
  for (const [place, value] of Object.entries(content.header ?? {})) set(Number(place), u16(value));
  set(TEXT_AT, textBytes);
  pages.forEach((each, index) => document.set(each, (firstPage + index) * PAGE));
  return compoundFile({
    WordDocument: document,
    "1Table": Uint8Array.from(table.bytes),
    Data: Uint8Array.from(data),
    ...content.streams,
  });
}
