import "server-only";
import { z } from "zod";
import type { AgencyListQuery, AgencyListRow } from "@/lib/domain/views/agency-list";
import type { ColumnId } from "@/lib/domain/views/column-view";
import type { Quantity } from "@/lib/domain/views/quantity";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { figureReader, formOf } from "@/lib/server/store/read-figures";
import { agencyRef } from "@/lib/server/views/agency-ref";
import type { ListColumn } from "./columns";
import { FROM_REPORTS, listCondition } from "./conditions";
import { listOrder } from "./order";

const Row = z.looseObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  level: z.string(),
  regionCode: z.string().nullable(),
  regionName: z.string().nullable(),
  isSample: z.coerce.boolean(),
  reportId: z.string(),
  form: z.string().nullable(),
  openErrors: z.number(),
  openWarnings: z.number(),
  openNotices: z.number(),
  absent: z.string().nullable(),
});

function figureColumnsSql(columns: readonly ListColumn[]): Prisma.Sql {
  const names = new Set(columns.flatMap(({ figures }) => figures.map(figureColumn)));
  return Prisma.raw([...names].map((name) => `, f."${name}"`).join(""));
}

function listRow(raw: unknown, columns: readonly ListColumn[]): AgencyListRow {
  const row = Row.parse(raw);
  const form = formOf(row.form);
  const figureAt = figureReader(form, { ...row, absent: row.absent ?? "{}" });
  const values = Object.fromEntries(
    columns.map(({ view, quantityOf }) => [view.id, quantityOf(form, figureAt)]),
  ) as Record<ColumnId, Quantity>;
  return {
    agency: agencyRef(row),
    reportId: row.reportId,
    form,
    openFindings: { error: row.openErrors, warning: row.openWarnings, notice: row.openNotices },
    values,
  };
}

/** One page of the list. */
export async function listRows(
  query: AgencyListQuery,
  year: number,
  columns: readonly ListColumn[],
  offset: number,
): Promise<AgencyListRow[]> {
  const rows = await reader().$queryRaw<unknown[]>`
    SELECT a."id", a."name", a."kind", a."level", a."regionCode", a."regionName", a."isSample",
      r."id" AS "reportId", r."form", r."openErrors", r."openWarnings", r."openNotices",
      f."absent"${figureColumnsSql(columns)}
    ${FROM_REPORTS}
    WHERE ${listCondition(query, year)}
    ORDER BY ${listOrder(query)}
    LIMIT ${query.size} OFFSET ${offset}`;
  return rows.map((row) => listRow(row, columns));
}
