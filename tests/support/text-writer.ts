import type { ParagraphBlock, TableBlock } from "@/lib/domain/document";
import { type Place, textPlace } from "@/lib/domain/place";

/** Writes a document's text piece by piece, and says where each piece stands. */
export class TextWriter {
  readonly blocks: (ParagraphBlock | TableBlock)[] = [];
  #text = "";

  get text(): string {
    return this.#text;
  }

  write(piece: string): Place {
    const start = this.#text.length;
    this.#text += piece;
    return textPlace(start, this.#text.length);
  }

  /** A paragraph of its own; the place is the text without the line's end. */
  paragraph(text: string, level: number | null = null): Place {
    const place = this.write(text);
    this.write("\n");
    this.blocks.push({ kind: "paragraph", start: place.start, end: place.end, level });
    return place;
  }

  /** A table of lines; the places are those of its cells. */
  table(rows: readonly (readonly string[])[]): Place[][] {
    const start = this.#text.length;
    const places = rows.map((row) => {
      const cells = row.map((cell, index) => {
        if (index > 0) this.write(" | ");
        return this.write(cell);
      });
      this.write("\n");
      return cells;
    });
    this.blocks.push({
      kind: "table",
      start,
      end: this.#text.length,
      rows: rows.length,
      columns: Math.max(0, ...rows.map((row) => row.length)),
      cells: places.flatMap((row, rowIndex) =>
        row.map((place, column) => ({
          row: rowIndex,
          column,
          rowSpan: 1,
          columnSpan: 1,
          start: place.start,
          end: place.end,
        })),
      ),
      layout: "grid",
    });
    return places;
  }
}
