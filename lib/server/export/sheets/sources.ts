import "server-only";
import type { Address } from "@/lib/domain/address";
import { FormId } from "@/lib/domain/form-id";
import type { Locale, Localized } from "@/lib/domain/localized";
import type { ColumnId } from "@/lib/domain/views/column-view";
import { figureAt } from "@/lib/form/catalogue";
import { formulaTerms } from "@/lib/metrics/formula";
import { operandsOf } from "@/lib/metrics/operands";
import type { Sheet, SheetCell, SheetColumn, SheetKind } from "@/lib/server/export/sheet";
import { metricOf } from "@/lib/server/export/table/live-formulas";
import type { Table } from "@/lib/server/export/table/table";
import { SHEETS } from "@/lib/server/export/words";
import {
  type ReportSource,
  reportSources,
  type SourcedCells,
  sourcedCells,
} from "@/lib/server/queries/export/report-sources";

/** Of more figures than these only the files are named: each figure's place is in its reading. */
export const MOST_PLACES = 50_000;

/** Readings are large, so that few are opened at a time. */
const READINGS_AT_ONCE = 20;

const REPORT: readonly (readonly [keyof ReportSource, Localized, SheetKind])[] = [
  ["bodyName", { zh: "机关", en: "body" }, "text"],
  ["year", { zh: "年度", en: "year" }, "number"],
  ["form", { zh: "格式", en: "form" }, "text"],
  ["publishedOn", { zh: "报告日期", en: "date of the report" }, "text"],
  ["fileName", { zh: "文件名", en: "file" }, "text"],
  ["sha256", { zh: "文件的 SHA-256", en: "SHA-256 of the file" }, "text"],
  ["format", { zh: "文件格式", en: "format of the file" }, "text"],
  ["bytes", { zh: "字节数", en: "bytes" }, "number"],
  ["programVersion", { zh: "读取程序版本", en: "version that read it" }, "text"],
  ["reportId", { zh: "报告编号", en: "report id" }, "text"],
];

const FIGURE: readonly (readonly [string, Localized, SheetKind])[] = [
  ["address", { zh: "单元格", en: "figure" }, "text"],
  ["value", { zh: "采用的值", en: "value that counts" }, "number"],
  ["printed", { zh: "报告所印", en: "as printed" }, "text"],
  ["absent", { zh: "无数字的原因", en: "why there is none" }, "text"],
  ["corrected", { zh: "经人更正", en: "corrected by a person" }, "text"],
  ["page", { zh: "页", en: "page" }, "number"],
  ["start", { zh: "文字起点", en: "offset in the text" }, "number"],
  ["end", { zh: "文字终点", en: "end in the text" }, "number"],
];

function columnsOf(withPlaces: boolean, locale: Locale): SheetColumn[] {
  const column = ([id, label, kind]: readonly [string, Localized, SheetKind]): SheetColumn => ({
    id,
    label: label[locale],
    kind,
  });
  return withPlaces ? [...REPORT.map(column), ...FIGURE.map(column)] : REPORT.map(column);
}

const reportCells = (source: ReportSource): SheetCell[] => REPORT.map(([id]) => source[id]);

/** The figures of a form that columns are made of, each once, in the columns' order. */
function addressesOf(ids: readonly ColumnId[], form: FormId): readonly Address[] {
  const addresses = ids.flatMap((id): readonly Address[] => {
    const metric = metricOf(id);
    if (metric === null) return [id as Address];
    return operandsOf(metric).flatMap((operand) =>
      operand.formula === "sum"
        ? (formulaTerms(operand, form) ?? []).map(({ address }) => address)
        : [],
    );
  });
  return [...new Set(addresses)].filter((address) => figureAt(form, address) !== undefined);
}

function figureCells(address: Address, cells: SourcedCells): SheetCell[] {
  const found = cells.get(address);
  if (found === undefined) return [address, null, null, null, null, null, null, null];
  const { cell, value, isCorrected } = found;
  const { place } = cell;
  return [
    address,
    value,
    cell.printed,
    value === null ? (cell.absent ?? "blank") : null,
    isCorrected,
    place?.page ?? null,
    place?.start ?? null,
    place?.end ?? null,
  ];
}

function* inGroups<Value>(values: readonly Value[], size: number): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}

async function* rowsWithPlaces(table: Table): AsyncGenerator<readonly SheetCell[]> {
  const ids = table.columns.map(({ view }) => view.id);
  for await (const window of table.reportIds()) {
    for (const group of inGroups(window, READINGS_AT_ONCE)) {
      const [sources, readings] = await Promise.all([reportSources(group), sourcedCells(group)]);
      for (const source of sources) {
        const form = FormId.safeParse(source.form);
        const cells = readings.get(source.reportId);
        const addresses = form.success && cells !== undefined ? addressesOf(ids, form.data) : [];
        if (cells === undefined || addresses.length === 0) yield reportCells(source);
        else
          for (const address of addresses)
            yield [...reportCells(source), ...figureCells(address, cells)];
      }
    }
  }
}

async function* rowsOfReports(table: Table): AsyncGenerator<readonly SheetCell[]> {
  for await (const window of table.reportIds()) {
    for (const source of await reportSources(window)) yield reportCells(source);
  }
}

/** Where the figures of a table come from: each figure's place, or of many reports their files alone. */
export function sourcesSheet(table: Table, locale: Locale): Sheet {
  const ids = table.columns.map(({ view }) => view.id);
  const figures = Math.max(...FormId.options.map((form) => addressesOf(ids, form).length));
  const withPlaces = table.reports * figures <= MOST_PLACES;
  return {
    id: "sources",
    name: SHEETS.sources[locale],
    columns: columnsOf(withPlaces, locale),
    rows: withPlaces ? rowsWithPlaces(table) : rowsOfReports(table),
  };
}
