import "server-only";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { MetricId } from "@/lib/domain/metric-id";
import type { ColumnId } from "@/lib/domain/views/column-view";
import { metricById } from "@/lib/metrics/catalogue";
import { formulaTerms } from "@/lib/metrics/formula";
import type { Metric } from "@/lib/metrics/metric";
import { columnLetters } from "@/lib/server/export/xlsx/cells";

/** Excel takes no more arguments than these, and nobody reads as many. */
const MOST_TERMS = 30;

/** Where the columns of a sheet stand, by id, from 0. */
export type Positions = ReadonlyMap<ColumnId, number>;

/** A formula for a row of the sheet, by the row's number. */
export type RowFormula = (row: number) => string;

export function metricOf(id: ColumnId): Metric | null {
  const parsed = MetricId.safeParse(id);
  return parsed.success ? metricById(parsed.data) : null;
}

function rateFormula(of: number, per: number): RowFormula {
  const [above, below] = [columnLetters(of), columnLetters(per)];
  return (row) => {
    const [a, b] = [`${above}${row}`, `${below}${row}`];
    return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),IF(${b}=0,"",${a}/${b}),"")`;
  };
}

function sumFormula(terms: readonly { sign: 1 | -1; column: number }[]): RowFormula {
  const letters = terms.map(({ column }) => columnLetters(column));
  return (row) => {
    const cells = letters.map((each) => `${each}${row}`);
    const sum = terms.map(({ sign }, index) => `${sign === 1 ? "+" : "-"}${cells[index] ?? ""}`);
    return `IF(COUNT(${cells.join(",")})=${cells.length},${sum.join("").replace(/^\+/u, "")},"")`;
  };
}

/**
 * How a column follows from the cells beside it in reports of a form; null where what it is made of
 * does not stand in the sheet. A blank among its operands leaves it blank: blank is not zero.
 */
export function rowFormula(id: ColumnId, form: FormId, positions: Positions): RowFormula | null {
  const metric = metricOf(id);
  if (metric === null || metric.formula === "record") return null;
  if (metric.formula === "rate") {
    const [of, per] = [positions.get(metric.of), positions.get(metric.per)];
    return of === undefined || per === undefined ? null : rateFormula(of, per);
  }
  const terms = formulaTerms(metric, form) ?? [];
  const placed = terms.flatMap(({ sign, address }: { sign: 1 | -1; address: Address }) => {
    const column = positions.get(address);
    return column === undefined ? [] : [{ sign, column }];
  });
  const isWhole = placed.length === terms.length && terms.length > 0;
  return isWhole && terms.length <= MOST_TERMS ? sumFormula(placed) : null;
}
