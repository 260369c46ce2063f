import { ExportQuery } from "@/lib/domain/api/export-query";
import { makeExport, type Exported } from "@/lib/server/export/make-export";
import { provenanceOf } from "@/lib/server/export/provenance";
import type { Table } from "@/lib/server/export/table/table";

/** All bytes of an export. */
export async function exportBytes(
  table: Table,
  query: Record<string, string>,
  groups: Exported["groups"] = [],
): Promise<Uint8Array> {
  const provenance = await provenanceOf(table.about, "/api/exports/agencies");
  const { content } = makeExport({ table, groups, provenance }, ExportQuery.parse(query), "en");
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function exportText(
  table: Table,
  query: Record<string, string>,
  groups: Exported["groups"] = [],
): Promise<string> {
  return Buffer.from(await exportBytes(table, query, groups)).toString("utf8");
}

/** A CSV of RFC 4180 as rows of texts. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gu;
  for (const [, field = "", end = ""] of text.replace(/^\uFEFF/u, "").matchAll(pattern)) {
    if (field === "" && end === "" && row.length === 0) break;
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}

/** The same, each row by the names of the first. */
export function csvRecords(text: string): Record<string, string>[] {
  const [names = [], ...rows] = csvRows(text);
  return rows.map((row) =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])),
  );
}
