import "server-only";
import type { ListCell } from "@/lib/domain/views/agency-list";
import { byteChunks } from "./byte-chunks";
import type { Provenance } from "./provenance";
import type { Sheet } from "./sheet";
import { plainCell } from "./sheet";
import type { Table, TableRecord } from "./table/table";

export const JSON_TYPE = "application/json; charset=utf-8";

function cellJson({ quantity, change, standing, trend }: ListCell) {
  return {
    ...quantity,
    ...(change !== undefined && { change }),
    ...(standing !== undefined && { standing }),
    ...(trend !== undefined && { trend }),
  };
}

function recordJson({ columns }: Table, record: TableRecord): string {
  const { body, year, reports, openFindings, cells } = record;
  const values = Object.fromEntries(
    columns.flatMap(({ key }, index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [[key, cellJson(cell)]];
    }),
  );
  return JSON.stringify({ body, year, reports, openFindings, values });
}

async function* joined(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let separator = "\n";
  for await (const part of parts) {
    yield separator + part;
    separator = ",\n";
  }
}

async function* records(table: Table): AsyncGenerator<string> {
  for await (const record of table.records()) yield recordJson(table, record);
}

async function* sheetRows({ columns, rows }: Sheet): AsyncGenerator<string> {
  for await (const cells of rows) {
    const entries = columns.map(({ id }, index) => [id, plainCell(cells[index] ?? null)] as const);
    yield JSON.stringify(Object.fromEntries(entries));
  }
}

async function* textOf(
  table: Table,
  sheets: readonly Sheet[],
  provenance: Provenance,
): AsyncGenerator<string> {
  const columns = table.columns.map(({ key, view }) => ({ key, ...view }));
  yield JSON.stringify({ ...provenance, columns }).slice(0, -1);
  yield `,\n"rows": [`;
  yield* joined(records(table));
  yield "\n]";
  for (const sheet of sheets) {
    yield `,\n${JSON.stringify(sheet.id)}: [`;
    yield* joined(sheetRows(sheet));
    yield "\n]";
  }
  yield "}\n";
}

/** A table as JSON, with the reason for every blank and the denominator of every rate. */
export function writeJson(
  table: Table,
  sheets: readonly Sheet[],
  provenance: Provenance,
): AsyncGenerator<Uint8Array> {
  return byteChunks(textOf(table, sheets, provenance));
}
