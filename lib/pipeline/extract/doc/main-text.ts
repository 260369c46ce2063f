import { symbolCharacter } from "@/lib/pipeline/extract/symbol-fonts";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { raisedDigits } from "@/lib/pipeline/text/raised-digits";
import type { ByteView } from "./byte-view";
import {
  type CharacterProperties,
  isLeftOut,
  modifiedCharacters,
  readCharacterProperties,
} from "./character-properties";
import { modifiersOfPiece } from "./fast-save";
import { fieldCodes } from "./field-codes";
import { type Piece, type PieceTable, textOfPieces } from "./piece-table";
import { type PropertyRun, runIndexAt } from "./property-runs";
import type { Style } from "./style-sheet";

/** Characters that all have the same properties, end exclusive. */
interface Stretch {
  readonly end: number;
  readonly properties: CharacterProperties;
}

const SYMBOL = "(";
/** Line break, hyphens, and what stands for pictures, notes and fields ([MS-DOC] 2.4.1). */
const CONTROL = /[\x00-\x08\x0b-\x1f]/gu;
const SHOWN: Readonly<Record<string, string>> = { "\x0b": "\n", "\x1e": "-" };

/** The main text of a document, and how its characters are formatted. */
export class MainText {
  readonly text: string;
  private readonly codes: Uint8Array | null;
  private readonly known = new Map<string, CharacterProperties>();

  /** @throws {CannotRead} `damaged` when the text is not all there */
  constructor(
    private readonly document: ByteView,
    private readonly table: PieceTable,
    private readonly runs: readonly PropertyRun[],
    textLength: number,
  ) {
    this.text = textOfPieces(document, table.pieces);
    if (this.text.length !== textLength) throw cannotRead("damaged");
    this.codes = fieldCodes(this.text);
  }

  private pieceAt(position: number): Piece {
    const { pieces } = this.table;
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.end ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low];
    if (piece === undefined) throw cannotRead("damaged");
    return piece;
  }

  /** Where a character stands in the stream WordDocument, in bytes. */
  placeOf(position: number): number {
    const { start, offset, bytesPerCharacter } = this.pieceAt(position);
    return offset + (position - start) * bytesPerCharacter;
  }

  private propertiesOf(run: PropertyRun | undefined, { modifier }: Piece): CharacterProperties {
    const at = run?.properties ?? 0;
    const key = `${at}/${modifier}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const own = readCharacterProperties(this.document, at);
    const properties =
      modifier === 0 ? own : modifiedCharacters(own, modifiersOfPiece(modifier, this.table));
    this.known.set(key, properties);
    return properties;
  }

  private stretchAt(position: number): Stretch {
    const piece = this.pieceAt(position);
    const place = piece.offset + (position - piece.start) * piece.bytesPerCharacter;
    const index = runIndexAt(this.runs, place);
    const run = this.runs[index];
    const isInRun = run !== undefined && run.end > place;
    const runEnd = isInRun ? run.end : (this.runs[index + 1]?.start ?? Infinity);
    const characters = Math.max(Math.floor((runEnd - place) / piece.bytesPerCharacter), 1);
    return {
      end: Math.min(piece.end, position + characters),
      properties: this.propertiesOf(isInRun ? run : undefined, piece),
    };
  }

  isDeleted(position: number): boolean {
    return this.stretchAt(position).properties.isDeleted;
  }

  /** What a reader sees of the characters from start to end (exclusive), which are of one paragraph. */
  shown(start: number, end: number, style: Style, styles: readonly Style[]): string {
    let shown = "";
    for (let position = start; position < end;) {
      const stretch = this.stretchAt(position);
      const to = Math.min(stretch.end, end);
      const { properties } = stretch;
      const ofCharacters = properties.style === null ? undefined : styles[properties.style];
      // Of two styles that hide, the second undoes the first ([ISO 29500-1] 17.7.3).
      const isHiddenByStyle = style.hidesText !== (ofCharacters?.hidesText ?? false);
      if (!isLeftOut(properties, isHiddenByStyle)) shown += this.drawn(position, to, properties);
      position = to;
    }
    return shown;
  }

  private drawn(start: number, end: number, { symbol, isRaised }: CharacterProperties): string {
    let text = this.text.slice(start, end);
    const { codes } = this;
    if (codes !== null) {
      text = Array.from({ length: end - start }, (_, index) =>
        codes[start + index] === 1 ? "" : (text[index] ?? ""),
      ).join("");
    }
    if (symbol !== null) text = text.replaceAll(SYMBOL, symbolCharacter(symbol));
    text = text.replace(CONTROL, (character) => SHOWN[character] ?? "");
    return isRaised ? raisedDigits(text) : text;
  }
}
