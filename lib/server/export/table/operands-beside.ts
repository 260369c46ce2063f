import "server-only";
import type { MetricId } from "@/lib/domain/metric-id";
import type { ColumnId, ColumnView } from "@/lib/domain/views/column-view";
import { metricOf } from "./live-formulas";

/**
 * The columns with those put beside them that rates are divided of, so that a spreadsheet can work
 * the rates out itself.
 *
 * @param columnOf makes a column of an indicator
 */
export function withOperands<Column extends { readonly view: ColumnView }>(
  columns: readonly Column[],
  columnOf: (id: MetricId) => Column,
): readonly Column[] {
  const present = new Set<ColumnId>(columns.map(({ view }) => view.id));
  return columns.flatMap((column) => {
    const metric = metricOf(column.view.id);
    if (metric?.formula !== "rate") return [column];
    const added = [metric.of, metric.per].filter((id) => !present.has(id));
    for (const id of added) present.add(id);
    return [...added.map(columnOf), column];
  });
}
