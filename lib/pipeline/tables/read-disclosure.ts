import type { DisclosureBlock, Form } from "@/lib/form/form";
import { labelKey } from "@/lib/pipeline/text/fold-label";
import { assignFigures } from "./assign-figures";
import type { ColumnFrame } from "./column-frame";
import { LabelVocabulary } from "./label-vocabulary";
import { findLabelledRows, type LabelledRow } from "./labelled-rows";
import { isFigurePiece, isTextPiece, type RowPiece, type SourceRow } from "./source-row";
import { CORNER, type Stretch } from "./stretches";
import type { ReadHeading, ReadRow, TableReading } from "./table-reading";
import { isHeaderWord } from "./vocabulary";

/** The headings of a block as they stand in the document, beside "信息内容". */
interface BlockHeader {
  readonly source: SourceRow;
  readonly pieces: readonly RowPiece[];
}

/** Headings of columns that stand beside the form's own. */
const OTHER_HEADINGS = new Set(["序号", "单位", "计量单位", "备注"].map(labelKey));

function headerPieces({ pieces }: SourceRow): RowPiece[] {
  return pieces.filter((piece) => {
    const key = labelKey(piece.text);
    return isTextPiece(piece) && key !== CORNER && !OTHER_HEADINGS.has(key);
  });
}

/** The header of a block: "信息内容" and headings beside it, or headings alone. */
function isBlockHeader(row: SourceRow): boolean {
  if (row.layout === "paragraph" || row.pieces.some(isFigurePiece)) return false;
  if (row.pieces.some(({ text }) => labelKey(text) === CORNER)) return true;
  const words = row.pieces.filter(isTextPiece);
  return words.length > 0 && words.every(({ text }) => isHeaderWord(text));
}

/**
 * Which column each heading of a block heads: by its words; where they are not known, the column
 * that the known ones leave, if the number of headings is the form's.
 *
 * @returns null where the headings don't tell one column each
 */
function headingsOf(
  { pieces }: BlockHeader,
  { columns }: DisclosureBlock,
  firstRow: string,
): readonly ReadHeading[] | null {
  if (pieces.length !== columns.length) return null;
  const vocabulary = new LabelVocabulary(columns);
  const known = pieces.map((piece) => vocabulary.match(piece.text));
  const taken = new Set(known.flatMap((matched) => matched?.id ?? []));
  if (taken.size !== known.filter((matched) => matched !== null).length) return null;
  const left = columns.filter(({ id }) => !taken.has(id));
  return pieces.flatMap((piece, index): ReadHeading[] => {
    const matched = known[index] ?? null;
    const column = matched?.id ?? left.shift()?.id;
    if (column === undefined) return [];
    return [{ row: firstRow, column, match: matched?.match ?? "position", pieces: [piece] }];
  });
}

function frameOf(headings: readonly ReadHeading[]): ColumnFrame {
  return headings.flatMap(({ column, pieces: [piece] }) =>
    piece === undefined
      ? []
      : [{ id: column, from: piece.column, to: piece.column + piece.columnSpan }],
  );
}

/** Frames from rows of the same table and width that have all their figures. */
function frameOfCompleteRow(
  { source }: LabelledRow,
  other: LabelledRow,
  order: readonly string[],
): ColumnFrame | null {
  const figures = other.rest.filter(isFigurePiece);
  const isAlike =
    other.source.block === source.block && other.source.pieces.length === source.pieces.length;
  if (!isAlike || figures.length !== order.length) return null;
  return order.flatMap((id, index) => {
    const piece = figures[index];
    return piece === undefined
      ? []
      : [{ id, from: piece.column, to: piece.column + piece.columnSpan }];
  });
}

/** Reads the rows of section two, each under the header of its block. */
class DisclosureReader {
  private readonly rows: readonly SourceRow[];
  private readonly headers: readonly BlockHeader[];
  private readonly found: ReturnType<typeof findLabelledRows>;
  private readonly blockOf: ReadonlyMap<string, DisclosureBlock>;

  constructor(rows: readonly SourceRow[], form: Form) {
    this.rows = rows;
    this.headers = rows
      .filter(isBlockHeader)
      .map((source) => ({ source, pieces: headerPieces(source) }));
    this.blockOf = new Map(
      form.disclosure.flatMap((block) => block.rows.map(({ id }) => [id, block] as const)),
    );
    const headerRows = new Set(this.headers.map(({ source }) => source));
    this.found = findLabelledRows(
      rows.filter((row) => !headerRows.has(row)),
      new LabelVocabulary(form.disclosure.flatMap((block) => block.rows)),
      new Set([CORNER]),
    );
  }

  /** The header of a row's own block: the nearest above, with no row of another block between. */
  private headerOf(row: LabelledRow, block: DisclosureBlock): BlockHeader | undefined {
    const position = this.rows.indexOf(row.source);
    const header = this.headers.findLast(({ source }) => this.rows.indexOf(source) < position);
    if (header === undefined) return undefined;
    const top = this.rows.indexOf(header.source);
    const isOthers = this.found.rows.some((other) => {
      const between = this.rows.indexOf(other.source);
      return between > top && between < position && this.blockOf.get(other.id) !== block;
    });
    return isOthers ? undefined : header;
  }

  private framesFor(
    row: LabelledRow,
    header: BlockHeader | undefined,
    headings: readonly ReadHeading[] | null,
    order: readonly string[],
  ): ColumnFrame[] {
    const { source } = row;
    const fitsHeader =
      header?.source.block === source.block &&
      (source.layout === "grid" || header.source.pieces.length === source.pieces.length);
    return [
      ...(headings !== null && fitsHeader ? [frameOf(headings)] : []),
      ...(source.layout === "lines"
        ? this.found.rows.flatMap((other) => {
            const frame = frameOfCompleteRow(row, other, order);
            return frame === null ? [] : [frame];
          })
        : []),
    ];
  }

  read(): TableReading | null {
    if (this.found.rows.length === 0) return null;
    const headings = new Map<RowPiece, ReadHeading>();
    const rows = this.found.rows.flatMap((row): ReadRow[] => {
      const block = this.blockOf.get(row.id);
      if (block === undefined) return [];
      const header = this.headerOf(row, block);
      const own =
        header === undefined ? null : headingsOf(header, block, block.rows[0]?.id ?? row.id);
      for (const heading of own ?? []) {
        const [piece] = heading.pieces;
        if (piece !== undefined) headings.set(piece, heading);
      }
      const order = own?.map(({ column }) => column) ?? block.columns.map(({ id }) => id);
      const figures = assignFigures(row, {
        order,
        frames: this.framesFor(row, header, own, order),
      });
      return [{ ...row, columns: block.columns, figures }];
    });
    return {
      table: "disclosure",
      headings: [...headings.values()],
      rows,
      diagnostics: this.found.diagnostics,
    };
  }
}

/** Section two: documents, licences, penalties, fees, procurement; each block with its own header. */
export function readDisclosure(
  rows: readonly SourceRow[],
  form: Form,
  { start, end }: Stretch,
): TableReading | null {
  return new DisclosureReader(rows.slice(start, end), form).read();
}
