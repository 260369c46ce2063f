import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { MissingReason, Quantity } from "@/lib/domain/views/quantity";
import { metricById } from "./catalogue";
import type { Metric, RateMetric, RecordMetric, ReportRecord, SumMetric } from "./metric";

/** What indicators of a report are made of. */
export interface Material {
  /** The report's form, null where none was recognised. */
  readonly form: FormId | null;
  readonly figureAt: (address: Address) => Quantity;
  readonly record: ReportRecord;
}

const missing = (reason: MissingReason): Quantity => ({ value: null, missing: reason });

function sumOf({ terms, minus }: SumMetric, { form, figureAt }: Material): Quantity {
  if (form === null) return missing("form-unknown");
  const parts = terms[form];
  const off = minus === null ? [] : minus[form];
  if (parts === null || off === null) return missing("not-in-form");

  let sum = 0;
  for (const [sign, addresses] of [
    [1, parts],
    [-1, off],
  ] as const) {
    for (const address of addresses) {
      const figure = figureAt(address);
      if (figure.value === null) return figure;
      sum += sign * figure.value;
    }
  }
  return { value: sum, missing: null };
}

const WITHOUT_RECORD: Readonly<Record<keyof ReportRecord, MissingReason>> = {
  checksRun: "not-judged",
  checksPassed: "not-judged",
  openFindings: "not-judged",
  cellsWithoutFigure: "form-unknown",
  daysAfterDeadline: "undated",
};

function recordOf({ field }: RecordMetric, { record }: Material): Quantity {
  const value = record[field];
  return value === null ? missing(WITHOUT_RECORD[field]) : { value, missing: null };
}

/** One quantity for each of another: not assessable without both, or where there is none of the other. */
export function quotient({ least }: RateMetric, of: Quantity, per: Quantity): Quantity {
  if (per.value === null) return per;
  if (of.value === null) return of;
  if (per.value === 0) return missing("zero-denominator");
  const n = per.value;
  return {
    value: of.value / n,
    missing: null,
    n,
    ...(least !== null && n < least && { few: true }),
  };
}

/** An indicator's value in a report. */
export function quantityOfMetric(metric: Metric, material: Material): Quantity {
  if (metric.formula === "sum") return sumOf(metric, material);
  if (metric.formula === "record") return recordOf(metric, material);
  return quotient(
    metric,
    quantityOfMetric(metricById(metric.of), material),
    quantityOfMetric(metricById(metric.per), material),
  );
}
