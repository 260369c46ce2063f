import { type Address, addressOf } from "@/lib/domain/address";
import type { RepairKind } from "@/lib/domain/cause";
import { type Remedy, remedyOf } from "./slip";
import { closedBy, type Sum, type Sums } from "./sums";

/** Cells in a row, or one below another, over which figures may have slipped. */
type Line = readonly Address[];

function changesOf(
  { valueOf }: Sums,
  line: Line,
  shifted: readonly number[],
): Map<Address, number> | null {
  const to = new Map<Address, number>();
  for (const [index, address] of line.entries()) {
    const value = shifted[index];
    if (value === undefined) return null;
    if (valueOf(address) !== value) to.set(address, value);
  }
  return to.size < 2 ? null : to;
}

function figuresOf({ valueOf }: Sums, line: Line): number[] | null {
  const figures = line.flatMap((address) => valueOf(address) ?? []);
  return figures.length === line.length ? figures : null;
}

/** Both ways to move figures by one cell; what falls off the end must be nothing. */
function shiftsOf(figures: readonly number[], vacated: readonly number[]): number[][] {
  const back = figures[0] === 0 ? vacated.map((fill) => [...figures.slice(1), fill]) : [];
  const forth = figures.at(-1) === 0 ? vacated.map((fill) => [fill, ...figures.slice(0, -1)]) : [];
  return [...back, ...forth];
}

function isExchange({ valueOf }: Sums, to: ReadonlyMap<Address, number>): boolean {
  const [one, other] = [...to];
  if (one === undefined || other === undefined) return false;
  return valueOf(one[0]) === other[1] && valueOf(other[0]) === one[1];
}

function remediesOf(
  sums: Sums,
  failing: readonly Sum[],
  kind: RepairKind,
  line: Line,
  vacated: readonly number[],
): Remedy[] {
  const figures = figuresOf(sums, line);
  if (figures === null || figures.every((figure) => figure === 0)) return [];
  return shiftsOf(figures, vacated).flatMap((shifted) => {
    const to = changesOf(sums, line, shifted);
    const closed = to === null ? null : closedBy(sums, to);
    if (to === null || closed === null) return [];
    // A figure that stands beside its cell, alone in its row, is one of two cells put the wrong way.
    const own = to.size === 2 && isExchange(sums, to) ? "exchanged" : kind;
    return failing.every((sum) => closed.has(sum)) ? [remedyOf([{ kind: own, to }])] : [];
  });
}

/** The rows or the columns that a line may be of: those in which a failing law has a figure. */
function touched(table: Sums["table"], failing: readonly Sum[], by: "rows" | "columns"): string[] {
  const cells = new Set(failing.flatMap(({ law }) => [...law.signs.keys()]));
  const across = by === "rows" ? table.columns : table.rows;
  return table[by].filter((id) =>
    across.some((other) =>
      cells.has(by === "rows" ? addressOf(table.id, id, other) : addressOf(table.id, other, id)),
    ),
  );
}

function rowShifts(sums: Sums, failing: readonly Sum[]): Remedy[] {
  const { table, valueOf } = sums;
  return touched(table, failing, "rows").flatMap((row) => {
    const line = table.columns.map((column) => addressOf(table.id, row, column));
    const kind = "shifted-row";
    const sum = line.reduce((total, address) => total + (valueOf(address) ?? 0), 0);
    // The total may stay in its place, slip along, or fall off the end.
    return [
      ...remediesOf(sums, failing, kind, line.slice(0, -1), [0]),
      ...remediesOf(sums, failing, kind, line, [...new Set([0, sum])]),
    ];
  });
}

/** Of a column any run of cells may slip; the run begins and ends beside a row that does not add up. */
function columnShifts(sums: Sums, failing: readonly Sum[]): Remedy[] {
  const { table } = sums;
  const rows = failing
    .filter(({ law }) => law.family === "row")
    .map(({ law }) => table.rows.indexOf(law.of));
  if (rows.length < 2) return [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return touched(table, failing, "columns").flatMap((column) => {
    const line = table.rows.map((row) => addressOf(table.id, row, column));
    return [
      line.slice(first, last + 1),
      line.slice(Math.max(0, first - 1), last + 1),
      line.slice(first, last + 2),
    ].flatMap((run) => remediesOf(sums, failing, "shifted-column", run, [0]));
  });
}

/** Figures of a row or column that stand one cell beside their own, where that closes all these laws. */
export function shifts(sums: Sums, failing: readonly Sum[]): Remedy[] {
  return [...rowShifts(sums, failing), ...columnShifts(sums, failing)];
}
