import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { absentReasons, figureReader, formOf } from "@/lib/server/store/read-figures";
import { reportRecord } from "./report-record";
import type { StoredMetrics } from "./stored-quantity";

/** Of a report `r` and its figures `f`: what {@link storedReport} needs besides the figures asked for. */
export const REPORT_COLUMNS = Prisma.sql`r."id" AS "reportId", r."year", r."form", r."openErrors",
  r."openWarnings", r."openNotices", r."checksRun", r."checksPassed", r."figuresRead",
  r."figuresExpected", r."daysAfterDeadline", f."absent"`;

/** {@link REPORT_COLUMNS} as a query answers them. */
export const REPORT_ROW = {
  reportId: z.string(),
  year: z.coerce.number(),
  form: z.string().nullable(),
  openErrors: z.number(),
  openWarnings: z.number(),
  openNotices: z.number(),
  checksRun: z.number().nullable(),
  checksPassed: z.number().nullable(),
  figuresRead: z.number(),
  figuresExpected: z.number(),
  daysAfterDeadline: z.number().nullable(),
  absent: z.string().nullable(),
};
type ReportRow = {
  readonly [Name in keyof typeof REPORT_ROW]: z.output<(typeof REPORT_ROW)[Name]>;
};

/** What a query says of a report, for its indicators and for single figures. */
export interface StoredReport extends StoredMetrics {
  readonly figureAt: (address: Address) => Quantity;
}

/** The columns of `m` and `f` that several things are computed from, each once, behind others. */
export function fieldsSql(of: readonly { readonly fields: readonly string[] }[]): Prisma.Sql {
  const fields = new Set(of.flatMap((each) => each.fields));
  // The names are those of the models, never anything that was asked for.
  return Prisma.raw([...fields].map((field) => `, ${field}`).join(""));
}

/** A report as a row of {@link REPORT_COLUMNS} and figures tells it. */
export function storedReport(row: ReportRow): StoredReport {
  const form = formOf(row.form);
  const absent = row.absent ?? "{}";
  return {
    form,
    row,
    record: reportRecord(row),
    absent: absentReasons(absent),
    figureAt: figureReader(form, { ...row, absent }),
  };
}
