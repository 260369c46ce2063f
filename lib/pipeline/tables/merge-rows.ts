import type { Cell } from "@/lib/domain/cell";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { ReadRow } from "./table-reading";

export interface RowWithCells {
  readonly row: ReadRow;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface MergedRows {
  readonly rows: readonly RowWithCells[];
  readonly diagnostics: readonly Diagnostic[];
}

const isFilled = ({ row }: RowWithCells) => row.figures.kind !== "blank";

function saysTheSame(a: RowWithCells, b: RowWithCells): boolean {
  return [...a.cells].every(([column, { value, absent }]) => {
    const other = b.cells.get(column);
    return other?.value === value && other.absent === absent;
  });
}

function repeatedNote({ row, cells }: RowWithCells): Diagnostic {
  const label = row.label.map(({ text }) => text).join("");
  return {
    code: "row-repeated",
    message: {
      zh: `“${label}”一行出现了不止一次，数字不同，无法确定哪一行是对的。`,
      en: `The row “${label}” stands more than once, with different figures; which one is right can't be told.`,
    },
    place: [...cells.values()][0]?.place ?? null,
  };
}

/**
 * One reading for each row of the form. A row that stands twice with the same figures is read once;
 * with different figures it is ambiguous, since choosing one would be a guess.
 */
export function mergeRows(all: readonly RowWithCells[]): MergedRows {
  const byId = new Map<string, RowWithCells>();
  const diagnostics: Diagnostic[] = [];
  const conflicting = new Set<string>();

  for (const each of all) {
    const { id } = each.row;
    const known = byId.get(id);
    if (known === undefined || (!isFilled(known) && isFilled(each))) byId.set(id, each);
    else if (isFilled(each) && !saysTheSame(known, each) && !conflicting.has(id)) {
      conflicting.add(id);
      diagnostics.push(repeatedNote(each));
    }
  }
  const rows = [...byId].map(([id, { row, cells }]): RowWithCells => {
    if (!conflicting.has(id)) return { row, cells };
    const ambiguous = [...cells].map(([column, cell]): [string, Cell] => [
      column,
      { ...cell, value: null, absent: "ambiguous", unit: null },
    ]);
    return { row: { ...row, figures: { kind: "unclear" } }, cells: new Map(ambiguous) };
  });
  return { rows, diagnostics };
}
