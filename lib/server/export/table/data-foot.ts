import "server-only";
import type { Locale } from "@/lib/domain/localized";
import type { MetricKind } from "@/lib/domain/metric-kind";
import type { ColumnId } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { SheetCell } from "@/lib/server/export/sheet";
import { FOOT } from "@/lib/server/export/words";
import { columnLetters } from "@/lib/server/export/xlsx/cells";
import { HEAD_ROWS } from "@/lib/server/export/xlsx/sheet-xml";
import { metricOf, type Positions } from "./live-formulas";

export interface FootColumn {
  readonly id: ColumnId;
  readonly kind: MetricKind;
  /** Where it stands in the sheet, from 0. */
  readonly position: number;
}

/** What is added up while the rows are written, so that the foot has values without a second look. */
interface Running {
  sum: number;
  count: number;
  /** Of a rate: both of its sides, where it has a value. */
  of: number;
  per: number;
}

const ADDED = new Set<MetricKind>(["count", "change", "amount"]);

/** Hundredths of a yuan and the like, which adding leaves. */
function withoutDust(sum: number): number {
  return Number(sum.toPrecision(15));
}

/** The totals below the rows of a sheet of figures, as formulas over the rows. */
export interface DataFoot {
  readonly add: (index: number, quantity: Quantity) => void;
  readonly rows: (count: number) => readonly (readonly SheetCell[])[];
}

interface Range {
  readonly of: (position: number) => string;
}

function totalOf(column: FootColumn, sums: Running, positions: Positions, range: Range): SheetCell {
  const own = range.of(column.position);
  const metric = metricOf(column.id);
  if (metric?.formula === "rate") {
    const [of, per] = [positions.get(metric.of), positions.get(metric.per)];
    if (of === undefined || per === undefined) return null;
    // Only rows that have the rate: a numerator alone would make it too high.
    const side = (position: number) => `SUMIFS(${range.of(position)},${own},">-1E+300")`;
    return {
      formula: `IF(COUNT(${own})=0,"",${side(of)}/${side(per)})`,
      value: sums.count === 0 || sums.per === 0 ? null : sums.of / sums.per,
    };
  }
  if (!ADDED.has(column.kind)) return null;
  return {
    formula: `IF(COUNT(${own})=0,"",SUM(${own}))`,
    value: sums.count === 0 ? null : withoutDust(sums.sum),
  };
}

export function dataFoot(
  columns: readonly FootColumn[],
  positions: Positions,
  locale: Locale,
): DataFoot {
  const running = columns.map((): Running => ({ sum: 0, count: 0, of: 0, per: 0 }));
  return {
    add(index, quantity) {
      const sums = running[index];
      if (sums === undefined || quantity.value === null) return;
      const n = quantity.n ?? 0;
      sums.sum += quantity.value;
      sums.count += 1;
      sums.of += quantity.value * n;
      sums.per += n;
    },
    rows(count) {
      if (count === 0) return [];
      const range: Range = {
        of: (position) => {
          const letters = columnLetters(position);
          return `${letters}${HEAD_ROWS + 1}:${letters}${HEAD_ROWS + count}`;
        },
      };
      const line = (label: string, cellOf: (column: FootColumn, sums: Running) => SheetCell) => {
        const cells: SheetCell[] = [label];
        for (const [index, column] of columns.entries()) {
          const sums = running[index];
          if (sums !== undefined) cells[column.position] = cellOf(column, sums);
        }
        return Array.from(cells, (cell: SheetCell | undefined) => cell ?? null);
      };
      return [
        line(FOOT.total[locale], (column, sums) => totalOf(column, sums, positions, range)),
        line(FOOT.counted[locale], ({ position }, sums) => ({
          formula: `COUNT(${range.of(position)})`,
          value: sums.count,
          kind: "count",
        })),
      ];
    },
  };
}
