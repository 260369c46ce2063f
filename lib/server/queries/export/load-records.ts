import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { Quantity } from "@/lib/domain/views/quantity";
import { figureAt } from "@/lib/form/catalogue";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import type { TableRecord } from "@/lib/server/export/table/table";
import { figureColumn } from "@/lib/server/figure-column";
import { reportRecord } from "@/lib/server/metrics/report-record";
import { REPORT_COLUMNS, REPORT_ROW, type StoredReport } from "@/lib/server/metrics/report-row";
import type { ListColumn } from "@/lib/server/queries/agency-list/columns";
import { inUnit } from "@/lib/server/store/fen";
import { absentReasons, formOf } from "@/lib/server/store/read-figures";
import { AGENCY_COLUMNS, AGENCY_ROW, agencyRef } from "@/lib/server/views/agency-ref";
import { openFindings } from "@/lib/server/views/report-ref";
import { fieldReader, type FieldValues, packedFields } from "./packed-fields";

const Row = z.looseObject({ ...AGENCY_ROW, ...REPORT_ROW });

/** A reading that gives every figure, as most do, needs no look at why one is not there. */
const NOTHING_ABSENT: StoredReport["absent"] = {};

const columnNames = new Map<Address, string>();

/** Known names are looked up: of ten thousand reports each would be made two million times. */
function columnName(address: Address): string {
  const known = columnNames.get(address);
  if (known !== undefined) return known;
  const made = figureColumn(address);
  columnNames.set(address, made);
  return made;
}

function figureOf(
  { form, row, absent }: Pick<StoredReport, "form" | "row" | "absent">,
  address: Address,
): Quantity {
  if (form === null) return { value: null, missing: "form-unknown" };
  const figure = figureAt(form, address);
  if (figure === undefined) return { value: null, missing: "not-in-form" };
  const stored = row[columnName(address)];
  if (typeof stored !== "number") return { value: null, missing: absent[address] ?? "row-missing" };
  return { value: inUnit(figure, stored), missing: null };
}

function recordOf(
  raw: unknown,
  columns: readonly ListColumn[],
  valuesOf: (row: Readonly<Record<string, unknown>>) => FieldValues,
): TableRecord {
  const row = Row.parse(raw);
  const form = formOf(row.form);
  const absent =
    row.absent === null || row.absent === "{}" ? NOTHING_ABSENT : absentReasons(row.absent);
  const stored = { form, row: valuesOf(row), record: reportRecord(row), absent };
  const report = { ...stored, figureAt: (address: Address) => figureOf(stored, address) };
  return {
    body: agencyRef(row),
    year: row.year,
    reports: { [row.year]: { id: row.reportId, form } },
    openFindings: openFindings(row),
    cells: columns.map(({ quantityOf }) => ({ quantity: quantityOf(report) })),
  };
}

/**
 * Reports with what they say in each column, in the order of their ids; those that are gone are left
 * out.
 */
export async function loadRecords(
  ids: readonly string[],
  columns: readonly ListColumn[],
): Promise<TableRecord[]> {
  if (ids.length === 0) return [];
  const fields = [...new Set(columns.flatMap((column) => column.fields))];
  const rows = await reader().$queryRaw<{ reportId: string }[]>`
    SELECT ${AGENCY_COLUMNS}, ${REPORT_COLUMNS}${packedFields(fields)}
    FROM "Report" r
    JOIN "Agency" a ON a."id" = r."agencyId"
    LEFT JOIN "ReportMetrics" m ON m."reportId" = r."id"
    LEFT JOIN "ReportFigures" f ON f."reportId" = r."id"
    WHERE r."id" IN (${Prisma.join(ids)})`;
  const valuesOf = fieldReader(fields);
  const records = new Map(rows.map((row) => [row.reportId, recordOf(row, columns, valuesOf)]));
  return ids.flatMap((id) => records.get(id) ?? []);
}
