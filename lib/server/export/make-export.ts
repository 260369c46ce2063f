import "server-only";
import type { ExportPart, ExportQuery } from "@/lib/domain/api/export-query";
import type { Locale } from "@/lib/domain/localized";
import type { ComparedGroup } from "@/lib/domain/views/comparison";
import type { Provenance } from "./provenance";
import type { Sheet } from "./sheet";
import { aboutSheet } from "./sheets/about";
import { definitionsSheet } from "./sheets/definitions";
import { findingsSheet } from "./sheets/findings";
import { peersSheet } from "./sheets/peers";
import { sourcesSheet } from "./sheets/sources";
import { dataSheet } from "./table/data-sheet";
import type { Table } from "./table/table";
import { CSV_TYPE, writeCsv } from "./write-csv";
import { JSON_TYPE, writeJson } from "./write-json";
import { writeXlsx, XLSX_TYPE } from "./xlsx/write-xlsx";

/** What is taken away. */
export interface Exported {
  readonly table: Table;
  /** The groups of peers that a comparison holds bodies against. */
  readonly groups: readonly ComparedGroup[];
  readonly provenance: Provenance;
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: AsyncIterable<Uint8Array>;
}

type Making = Pick<ExportQuery, "format" | "part" | "header">;

function sheetOf(
  exported: Exported,
  part: ExportPart,
  locale: Locale,
  forWorkbook: boolean,
): Sheet {
  const { table, groups, provenance } = exported;
  switch (part) {
    case "data":
      return dataSheet(table, { locale, forWorkbook });
    case "sources":
      return sourcesSheet(table, locale);
    case "definitions":
      return definitionsSheet(
        table.columns.map(({ view }) => view),
        locale,
      );
    case "findings":
      return findingsSheet(table, locale);
    case "peers":
      return peersSheet(groups, locale);
    case "about":
      return aboutSheet(provenance, locale);
  }
}

/** Only a comparison has groups of peers. */
function partsOf({ groups }: Exported): readonly ExportPart[] {
  const peers = groups.length > 0 ? (["peers"] as const) : [];
  return ["data", ...peers, "sources", "definitions", "findings", "about"];
}

/**
 * A table as a file, written while it is fetched.
 *
 * A workbook has all parts as sheets; a CSV is one of them; JSON has the figures with their reasons,
 * the groups of peers and the open findings.
 */
export function makeExport(
  exported: Exported,
  { format, part, header }: Making,
  locale: Locale,
): ExportFile {
  const { table, provenance } = exported;
  const sheet = (each: ExportPart) => sheetOf(exported, each, locale, format === "xlsx");
  const stem = `gouji-${table.name}-v${provenance.dataVersion}`;
  if (format === "csv") {
    const suffix = part === "data" ? "" : `-${part}`;
    return {
      name: `${stem}${suffix}.csv`,
      type: CSV_TYPE,
      content: writeCsv(sheet(part), header),
    };
  }
  if (format === "xlsx") {
    const sheets = partsOf(exported).map(sheet);
    return { name: `${stem}.xlsx`, type: XLSX_TYPE, content: writeXlsx(sheets) };
  }
  const besides = partsOf(exported)
    .filter((each) => each === "peers" || each === "findings")
    .map(sheet);
  return { name: `${stem}.json`, type: JSON_TYPE, content: writeJson(table, besides, provenance) };
}
