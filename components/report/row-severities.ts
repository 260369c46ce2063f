import type { Address } from "@/lib/domain/address";
import type { Severity } from "@/lib/domain/finding";
import type { ReportFigure } from "./report-figure";

/** The name of a row as tables know it: `applications.new`. */
export function rowKey(table: string, row: string): string {
  return `${table}.${row}`;
}

/**
 * Rows that fail as a whole: each of their figures at the same grade. One shape beside the label
 * then says it, in place of one in every cell.
 */
export function rowSeverities(
  figures: ReadonlyMap<Address, ReportFigure>,
): ReadonlyMap<string, Severity> {
  const byRow = new Map<string, (Severity | null)[]>();
  for (const { figure, severity } of figures.values()) {
    const key = rowKey(figure.table, figure.row);
    const row = byRow.get(key);
    if (row === undefined) byRow.set(key, [severity]);
    else row.push(severity);
  }
  return new Map(
    [...byRow].flatMap(([key, severities]) => {
      const [first = null] = severities;
      const isWhole = severities.length > 1 && severities.every((each) => each === first);
      return isWhole && first !== null ? [[key, first] as const] : [];
    }),
  );
}
