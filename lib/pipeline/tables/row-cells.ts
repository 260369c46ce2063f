import { type Cell, MISSING_CELL } from "@/lib/domain/cell";
import { type Place, textPlace } from "@/lib/domain/place";
import type { FormColumn } from "@/lib/form/form";
import { parseFigure } from "@/lib/pipeline/text/figure";
import { type AmountContext, interpretAmount } from "./interpret-amount";
import { isEmptyPiece, type RowPiece } from "./source-row";
import type { ReadRow } from "./table-reading";

const MONEY = /元$|^[万亿]/u;

/** How sure a reading is, `places/confidence.ts` tells when the report is whole. */
const UNJUDGED = { confidence: null, doubtful: false };

function placeOf({ start, end }: RowPiece): Place {
  return textPlace(start, end);
}

/** The place of all that is printed in a row's figure cells; null when nothing is. */
export function figuresPlace({ rest }: ReadRow): Place | null {
  const filled = rest.filter((piece) => !isEmptyPiece(piece));
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined ? null : textPlace(first.start, last.end);
}

/** Where an empty cell is: its own place, or the end of its row's label. */
function blankPlace({ label }: ReadRow, piece: RowPiece | undefined): Place | null {
  if (piece !== undefined) return placeOf(piece);
  const last = label.at(-1);
  return last === undefined ? null : textPlace(last.end, last.end);
}

function countCell(piece: RowPiece): Pick<Cell, "value" | "absent"> {
  const figure = parseFigure(piece.text);
  if ("absent" in figure) return { value: null, absent: figure.absent };
  // A count of money or of ten thousands is not the figure that the column is for.
  if (figure.unit !== null && MONEY.test(figure.unit)) return { value: null, absent: "unreadable" };
  return { value: figure.value, absent: null };
}

function filledCell(piece: RowPiece, { kind }: FormColumn, context: AmountContext): Cell {
  const read =
    kind === "amount" ? interpretAmount(piece.text, context) : { ...countCell(piece), unit: null };
  return { ...read, printed: piece.text, place: placeOf(piece), method: null, ...UNJUDGED };
}

/** The cells of a row of the form, by column. Nothing here looks at any other row. */
export function cellsOfRow(
  row: ReadRow,
  text: string,
  context: AmountContext,
): ReadonlyMap<string, Cell> {
  const { figures, columns } = row;
  if (figures.kind === "unclear") {
    const place = figuresPlace(row);
    const printed = place === null ? "" : text.slice(place.start, place.end);
    const cell: Cell = {
      value: null,
      printed,
      absent: "ambiguous",
      unit: null,
      place,
      method: null,
      ...UNJUDGED,
    };
    return new Map(columns.map(({ id }) => [id, cell]));
  }
  const { pieces } = figures;
  const method = figures.kind === "assigned" ? figures.method : null;
  return new Map(
    columns.map((column) => {
      const piece = pieces.get(column.id);
      // The table has other columns and not this one.
      if (piece === undefined && pieces.size > 0) return [column.id, MISSING_CELL];
      const cell: Cell =
        piece === undefined || isEmptyPiece(piece)
          ? {
              value: null,
              printed: "",
              absent: "blank",
              unit: null,
              place: blankPlace(row, piece),
              method,
              ...UNJUDGED,
            }
          : { ...filledCell(piece, column, context), method };
      return [column.id, cell];
    }),
  );
}
