import { type Address, addressOf } from "@/lib/domain/address";
import type { PrintedRow, ReadReport } from "@/lib/domain/report";
import type { Form } from "@/lib/form/form";
import { columnHolds } from "./figures/column-equations";
import { defineRule } from "./define-rule";
import { skipForAbsent, valueOf } from "./figures/figures";
import { rowWords } from "./figures/row-words";
import type { Outcome, Skip } from "./rule";

/** The figures of a row once two neighbours are read as one number. */
export interface Joined {
  readonly values: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly number: number;
}

function rowHolds(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

/** Every way to read two neighbours as one number; a number does not begin with a zero. */
function joins(figures: readonly number[], width: number): Joined[] {
  return figures.slice(0, -1).flatMap((left, index) => {
    const right = figures[index + 1];
    if (right === undefined || left <= 0 || right < 0) return [];
    const number = Number(`${left}${right}`);
    // With a figure too many the neighbour goes; else it stands in a cell of its own, as nothing.
    const values = figures.toSpliced(
      index,
      2,
      ...(figures.length > width ? [number] : [number, 0]),
    );
    return values.length === width ? { values, left, right, number } : [];
  });
}

function columnsHold(
  report: ReadReport,
  form: Form,
  row: string,
  values: readonly number[],
): boolean {
  const told = form.applications.columns.map(({ id }, index) =>
    columnHolds(form, row, (each) =>
      each === row ? (values[index] ?? null) : valueOf(report, addressOf("applications", each, id)),
    ),
  );
  return told.includes(true) && !told.includes(false);
}

/** The figures of a row: by its cells, or, one too many to tell them apart, as they stand there. */
function figuresIn(report: ReadReport, row: PrintedRow, cells: readonly Address[]): number[] {
  const values = cells.flatMap((cell) => valueOf(report, cell) ?? []);
  if (values.length === cells.length) return values;
  if (row.figuresPlace === null || row.figures !== cells.length + 1) return [];
  const printed = report.document.text.slice(row.figuresPlace.start, row.figuresPlace.end);
  const figures = printed.match(/\d+/gu)?.map(Number) ?? [];
  return figures.length === row.figures ? figures : [];
}

/** A row of the table of requests in which a number is split, and how it would read. */
export interface SplitRow extends Joined {
  readonly cells: readonly Address[];
}

function splitIn(report: ReadReport, form: Form, row: PrintedRow): SplitRow | Skip | null {
  const { columns } = form.applications;
  const cells = columns.map(({ id }) => addressOf("applications", row.row, id));
  const figures = figuresIn(report, row, cells);
  if (figures.length === 0) {
    return skipForAbsent(
      report,
      cells.filter((cell) => valueOf(report, cell) === null),
    );
  }
  if (figures.length === columns.length && rowHolds(figures)) return null;
  const ways = joins(figures, columns.length).filter(
    ({ values }) => rowHolds(values) && columnsHold(report, form, row.row, values),
  );
  const [way] = ways;
  return way === undefined || ways.length > 1 ? null : { ...way, cells };
}

function outcomeOf(report: ReadReport, form: Form, row: PrintedRow): Outcome | null {
  const split = splitIn(report, form, row);
  if (split === null || "reason" in split) return split;
  const name = rowWords(form.id, "applications", row.row);
  const { left, right, number, cells } = split;
  return {
    message: {
      zh: `${name.zh}：相邻两格“${left}”“${right}”合为 ${number} 后，横行竖列都对得上，应是一个数被拆成两格`,
      en: `${name.en}: “${left}” and “${right}” read as ${number} make row and columns add up; one number seems split in two`,
    },
    cells,
  };
}

function requestRows({ rows }: ReadReport): PrintedRow[] {
  return rows.filter(({ table }) => table === "applications");
}

/** The rows in which a number is split over two cells, where there is one way alone to read them. */
export function splitRows(report: ReadReport, form: Form): SplitRow[] {
  return requestRows(report).flatMap((row) => {
    const split = splitIn(report, form, row);
    return split === null || "reason" in split ? [] : [split];
  });
}

/**
 * A number split over two cells, as "2 0" for 20, where the sums fail as printed and hold once the
 * two are read as one. What is printed stays as it is; the finding says how it would read.
 */
export const splitDigits = defineRule({
  id: "split-digits",
  group: "within-tables",
  severity: "warning",
  title: { zh: "一个数被拆进两格", en: "A number split over two cells" },
  basis: {
    zh: "算术：合并后该行总计与各列勾稽都成立，按所印则不成立",
    en: "Arithmetic: joined, the row and its columns add up; as printed they do not",
  },
  check: ({ report, form }) =>
    form === null ? [] : requestRows(report).flatMap((row) => outcomeOf(report, form, row) ?? []),
});
