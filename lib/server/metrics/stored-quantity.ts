import "server-only";
import type { FormId } from "@/lib/domain/form-id";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import { isInForm } from "@/lib/metrics/is-in-form";
import { metricById } from "@/lib/metrics/catalogue";
import { operandsOf } from "@/lib/metrics/operands";
import type { Metric, ReportRecord, SumMetric } from "@/lib/metrics/metric";
import { quantityOfMetric, quotient } from "@/lib/metrics/quantity-of-metric";
import { inUnit } from "@/lib/server/store/fen";
import { metricField } from "./metric-field";

/** What a query answers of a report. */
export interface StoredMetrics {
  readonly form: FormId | null;
  readonly record: ReportRecord;
  /** Columns of ReportMetrics: those of {@link metricFields}. */
  readonly row: Readonly<Record<string, unknown>>;
  /** Why figures are null, by address: `absent` of ReportFigures. */
  readonly absent: Readonly<Record<string, MissingReason>>;
}

/** The columns of ReportMetrics that indicators are computed from. */
export function metricFields(metrics: readonly Metric[]): string[] {
  const fields = metrics
    .flatMap(operandsOf)
    .flatMap((operand) => (operand.formula === "sum" ? [metricField(operand.id)] : []));
  return [...new Set(fields)];
}

function storedSum(metric: SumMetric, { form, row, absent }: StoredMetrics): Quantity {
  const stored = row[metricField(metric.id)];
  if (typeof stored === "number" || typeof stored === "bigint" || typeof stored === "string") {
    return { value: inUnit(metric, Number(stored)), missing: null };
  }
  if (form === null) return { value: null, missing: "form-unknown" };
  if (!isInForm(metric, form)) return { value: null, missing: "not-in-form" };
  const addresses = [...(metric.terms[form] ?? []), ...(metric.minus?.[form] ?? [])];
  const reason = addresses.map((address) => absent[address]).find((each) => each !== undefined);
  return { value: null, missing: reason ?? "row-missing" };
}

/** An indicator of a stored report, as its row of indicators says. */
export function storedQuantity(metric: Metric, stored: StoredMetrics): Quantity {
  if (metric.formula === "sum") return storedSum(metric, stored);
  if (metric.formula === "rate") {
    return quotient(
      metric,
      storedQuantity(metricById(metric.of), stored),
      storedQuantity(metricById(metric.per), stored),
    );
  }
  const { form, record } = stored;
  return quantityOfMetric(metric, {
    form,
    record,
    figureAt: () => ({ value: null, missing: "row-missing" }),
  });
}
