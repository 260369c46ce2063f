import "server-only";
import { z } from "zod";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { BodyValue } from "@/lib/domain/views/year-view";
import { Prisma } from "@/lib/generated/sqlite/client";
import type { Metric } from "@/lib/metrics/metric";
import { inUnit } from "@/lib/server/store/fen";
import { formOf } from "@/lib/server/store/read-figures";

/** An indicator, a year, and which bodies. */
export interface MetricYearQuestion<Id> {
  readonly metric: Id;
  readonly filter: BodyFilter;
  readonly year: number;
}

/** Whether a value rests on enough cases to be ranked, as SQL over what it is divided by. */
export function hasEnoughSql(metric: Metric, cases: Prisma.Sql): Prisma.Sql {
  if (metric.formula !== "rate" || metric.least === null) return Prisma.sql`TRUE`;
  return Prisma.sql`${cases} >= ${metric.least}`;
}

export function quantityOf(metric: Metric, value: number, cases: number | null): Quantity {
  const known = { value: inUnit(metric, value), missing: null };
  if (metric.formula !== "rate" || cases === null) return known;
  const few = metric.least !== null && cases < metric.least;
  return few ? { ...known, n: cases, few } : { ...known, n: cases };
}

/** The columns of a row that names a body, its report and its value. */
export const BodyRow = z.looseObject({
  id: z.string(),
  name: z.string(),
  reportId: z.string(),
  form: z.string().nullable(),
  value: z.coerce.number(),
  cases: z.coerce.number().nullable(),
});

export function bodyValue(metric: Metric, row: z.output<typeof BodyRow>): BodyValue {
  return {
    agency: { id: row.id, name: row.name },
    reportId: row.reportId,
    form: formOf(row.form),
    quantity: quantityOf(metric, row.value, row.cases),
  };
}

/** Ids rise with the time at which bodies were stored. */
export function inOrderOfIds(
  a: { readonly agency: { readonly id: string } },
  b: { readonly agency: { readonly id: string } },
): number {
  return a.agency.id < b.agency.id ? -1 : 1;
}
