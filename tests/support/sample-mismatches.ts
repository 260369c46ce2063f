import { type Address, partsOfAddress } from "@/lib/domain/address";
import type { Cell } from "@/lib/domain/cell";
import type { ReadReport } from "@/lib/domain/report";
import { figureAt, figuresOfForm } from "@/lib/form/catalogue";
import type { SampleFigure, SampleReport } from "@/lib/sample/sample-report";
import type { Writing } from "@/lib/sample/write/writing";

function same(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** The readings of a number that are right. Without any unit an amount may be yuan or CNY 10,000. */
function rightValues(
  address: Address,
  figure: number,
  { form }: SampleReport,
  { numerals }: Writing,
): readonly number[] {
  if (figureAt(form, address)?.kind !== "amount") return [figure];
  if (numerals.amount === "bare-10000") return [figure, figure / 10_000];
  if (numerals.amount === "bare-yuan") return [figure, Math.round(figure * 10_000)];
  return [figure];
}

function isRightNumber(value: number, right: readonly number[]): boolean {
  return right.some((each) => same(each, value));
}

function describe(address: string, written: SampleFigure, cell: Cell | undefined): string {
  const read = cell === undefined ? "nothing" : (cell.value ?? cell.absent ?? "nothing");
  return `${address}: wrote ${JSON.stringify(written)}, read ${read} (printed ${JSON.stringify(cell?.printed)})`;
}

function rowKey(address: Address): string {
  const { table, row } = partsOfAddress(address);
  return table === "reviews" ? table : `${table}.${row}`;
}

/** Rows where some cells are blank and others not. */
function partlyBlankRows({ form, figures }: SampleReport): ReadonlySet<string> {
  const rows = new Map<string, Set<boolean>>();
  for (const { address } of figuresOfForm(form)) {
    const key = rowKey(address);
    rows.set(key, (rows.get(key) ?? new Set()).add(figures[address] === ""));
  }
  return new Set([...rows].flatMap(([key, kinds]) => (kinds.size > 1 ? [key] : [])));
}

const RAGGED = ["text-tabs-ragged", "text-pipes-ragged", "text-spaces"];

/**
 * Cells that were not read as written. In layouts that leave empty places out, a row that is partly
 * blank can't be told by column: there any absence is right, and only a wrong number is wrong. So
 * it is for a blank row of section four, which has no label to be known by.
 */
export function mismatches(report: SampleReport, read: ReadReport, writing: Writing): string[] {
  const ragged = RAGGED.includes(writing.layout);
  const partlyBlank = partlyBlankRows(report);
  return figuresOfForm(report.form).flatMap(({ address }) => {
    const written = report.figures[address] ?? "";
    const cell = read.cells[address];
    const value = cell?.value ?? null;
    const loose =
      ragged &&
      (partlyBlank.has(rowKey(address)) || (rowKey(address) === "reviews" && written === ""));
    const right =
      typeof written === "number"
        ? value === null
          ? loose
          : isRightNumber(value, rightValues(address, written, report, writing))
        : value === null && (loose || cell?.absent === (written === "" ? "blank" : "dash"));
    return right ? [] : [describe(address, written, cell)];
  });
}

/** Cells that give a number other than the one written: an absence is never wrong here. */
export function wrongFigures(report: SampleReport, read: ReadReport, writing: Writing): string[] {
  return figuresOfForm(report.form).flatMap(({ address }) => {
    const written = report.figures[address] ?? "";
    const cell = read.cells[address];
    const value = cell?.value ?? null;
    if (value === null) return [];
    return typeof written === "number" &&
      isRightNumber(value, rightValues(address, written, report, writing))
      ? []
      : [describe(address, written, cell)];
  });
}
