import type { TableId } from "@/lib/domain/address";
import { tableCell, type TableCell, type TableModel, type TableRow } from "./table-model";

/** What careless copying does to a table, so that columns or rows can't be told any more. */
export type Damage =
  /** Rows lose figures from the given place on: 6 or 5 stand for 7 columns. */
  | {
      readonly kind: "figures-lost";
      readonly table: TableId;
      readonly rows: readonly string[];
      readonly from: number;
      readonly count: number;
    }
  /** Rows gain figures that are in no column: 11 stand for 7. */
  | {
      readonly kind: "figures-added";
      readonly table: TableId;
      readonly rows: readonly string[];
      readonly from: number;
      readonly printed: readonly string[];
    }
  /** A row's label becomes something else. */
  | {
      readonly kind: "label-garbled";
      readonly table: TableId;
      readonly rows: readonly string[];
      readonly printed: string;
    }
  /** A row is printed a second time below itself, with other figures. */
  | {
      readonly kind: "row-repeated";
      readonly table: TableId;
      readonly row: string;
      readonly printed: string;
    }
  /** Two columns under one row of headings change places, headings and figures alike. */
  | {
      readonly kind: "columns-swapped";
      readonly table: TableId;
      readonly columns: readonly [string, string];
    };

function withFigures(
  row: TableRow,
  change: (figures: readonly TableCell[]) => readonly TableCell[],
): TableRow {
  const figures = row.cells.filter(({ role }) => role === "figure");
  const others = row.cells.filter(({ role }) => role !== "figure");
  return { ...row, cells: [...others, ...change(figures)] };
}

function swapped(row: TableRow, [one, other]: readonly [string, string]): TableRow {
  const at = (column: string): number => row.cells.findIndex((cell) => cell.column === column);
  const [first, second] = [row.cells[at(one)], row.cells[at(other)]];
  if (first === undefined || second === undefined) return row;
  return {
    ...row,
    cells: row.cells.map((cell) => (cell === first ? second : cell === second ? first : cell)),
  };
}

function repeated(row: TableRow, printed: string): TableRow {
  return withFigures(row, (figures) => figures.map((figure) => ({ ...figure, text: printed })));
}

function damagedRow(
  row: TableRow,
  damage: Exclude<Damage, { readonly kind: "row-repeated" }>,
): TableRow {
  if (damage.kind === "columns-swapped") return swapped(row, damage.columns);
  if (row.id === null || !damage.rows.includes(row.id)) return row;
  switch (damage.kind) {
    case "figures-lost":
      return withFigures(row, (figures) => figures.toSpliced(damage.from, damage.count));
    case "figures-added":
      return withFigures(row, (figures) =>
        figures.toSpliced(
          damage.from,
          0,
          ...damage.printed.map((text) => tableCell("figure", text)),
        ),
      );
    case "label-garbled": {
      const label = row.cells.findLast(({ role }) => role === "label");
      return {
        ...row,
        cells: row.cells.map((cell) => (cell === label ? { ...cell, text: damage.printed } : cell)),
      };
    }
  }
}

export function damageTable(model: TableModel, damage: Damage): TableModel {
  if (model.id !== damage.table) return model;
  if (damage.kind === "row-repeated") {
    return {
      ...model,
      rows: model.rows.flatMap((row) =>
        row.id === damage.row ? [row, repeated(row, damage.printed)] : [row],
      ),
    };
  }
  return { ...model, rows: model.rows.map((row) => damagedRow(row, damage)) };
}
