import type { Form } from "@/lib/form/form";

/** What a table of requests says in one column, by row; null where no number is printed. */
export type ColumnValues = (row: string) => number | null;

type Row = readonly string[];

/** The two equations of each column: in = out, and handled = the outcomes. */
function equations({ applications: { outcomes } }: Form): [left: Row, right: Row][] {
  return [
    [
      ["new", "carried_in"],
      ["handled", "carried_out"],
    ],
    [["handled"], outcomes],
  ];
}

function sum(rows: Row, values: ColumnValues): number | null {
  let total = 0;
  for (const row of rows) {
    const value = values(row);
    if (value === null) return null;
    total += value;
  }
  return total;
}

/**
 * Whether the equations of a column that a row takes part in hold.
 *
 * @returns null when none of them can be told for want of a figure
 */
export function columnHolds(form: Form, row: string, values: ColumnValues): boolean | null {
  const told = equations(form)
    .filter(([left, right]) => left.includes(row) || right.includes(row))
    .map(([left, right]) => [sum(left, values), sum(right, values)])
    .filter(([left, right]) => left !== null && right !== null);
  return told.length === 0 ? null : told.every(([left, right]) => left === right);
}
