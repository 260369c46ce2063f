import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { appError } from "@/lib/errors";
import { METRICS } from "@/lib/metrics/catalogue";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { eachOf } from "@/lib/server/export/each-of";
import type { Table } from "@/lib/server/export/table/table";
import { listColumn } from "@/lib/server/queries/agency-list/columns";
import { loadRecords } from "@/lib/server/queries/export/load-records";
import { reportIdsOfBodies } from "@/lib/server/queries/export/report-ids";
import { everyColumn, plainColumns } from "./everything-table";

/**
 * The years of one body, one a row.
 *
 * @param scope `view`: all indicators; `all`: all figures of both forms besides
 * @throws {AppError} `NOT_FOUND`
 */
export async function bodyTable(
  actor: Actor,
  bodyId: string,
  scope: "view" | "all",
): Promise<Table> {
  assertMay(actor, "read");
  const body = await reader().agency.findUnique({ where: { id: bodyId }, select: { name: true } });
  if (body === null) throw appError("NOT_FOUND", { what: "agency" });
  const columns =
    scope === "all" ? everyColumn() : METRICS.flatMap(({ id }) => listColumn(id) ?? []);
  const ids = await reportIdsOfBodies([bodyId], null);
  const records = await loadRecords(ids, columns);
  return {
    name: body.name,
    about: { zh: `${body.name}历年数字`, en: `${body.name} over the years` },
    acrossYears: false,
    columns: plainColumns(columns),
    reports: ids.length,
    records: () => eachOf(records),
    reportIds: () => eachOf([ids]),
  };
}
