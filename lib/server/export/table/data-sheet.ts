import "server-only";
import { AGENCY_KINDS, AGENCY_LEVELS } from "@/lib/domain/agency-kind";
import type { Locale } from "@/lib/domain/localized";
import type { Sheet, SheetCell, SheetColumn } from "@/lib/server/export/sheet";
import { COLUMNS, SHEETS } from "@/lib/server/export/words";
import { columnLetters } from "@/lib/server/export/xlsx/cells";
import { HEAD_ROWS } from "@/lib/server/export/xlsx/sheet-xml";
import { dataFoot, type FootColumn } from "./data-foot";
import { type Positions, rowFormula, type RowFormula } from "./live-formulas";
import { formOfRecord, type Table, type TableColumn, type TableRecord } from "./table";
import { type ValueColumn, valueColumns } from "./value-columns";

export interface DataSheetOptions {
  readonly locale: Locale;
  /** For a workbook: rates and sums as formulas, kinds and levels in words, totals at the foot. */
  readonly forWorkbook: boolean;
}

type OwnColumn = keyof typeof COLUMNS;

const AFTER: readonly OwnColumn[] = [
  "openErrors",
  "openWarnings",
  "openNotices",
  "missing",
  "few",
  "bodyId",
  "regionCode",
  "reportId",
];
const COUNTED = new Set<OwnColumn>(["openErrors", "openWarnings", "openNotices"]);

/** What stands before the figures; the years of one indicator side by side have no year of their own. */
function columnsBefore({ acrossYears }: Table): readonly OwnColumn[] {
  const ofReport = ["year", "form"] as const;
  const first = ["bodyName", "regionName", "kind", "level"] as const;
  return acrossYears ? first : [...first, ...ofReport];
}

function own(id: OwnColumn, locale: Locale): SheetColumn {
  const kind =
    COUNTED.has(id) || id === "year" ? "number" : id === "missing" ? "long-text" : "text";
  return { id, label: COLUMNS[id][locale], kind };
}

/** Why cells are blank, by the name of their column: `fees-amount=not-in-form; licences=blank`. */
function reasons(columns: readonly TableColumn[], { cells }: TableRecord): string {
  const told: string[] = [];
  for (const [index, { key }] of columns.entries()) {
    const missing = cells[index]?.quantity.missing ?? null;
    if (missing !== null) told.push(`${key}=${missing}`);
  }
  return told.join("; ");
}

function fewCases(columns: readonly TableColumn[], { cells }: TableRecord): string {
  const marked = columns.filter((_, index) => {
    const quantity = cells[index]?.quantity;
    return quantity !== undefined && quantity.value !== null && quantity.few === true;
  });
  return marked.map(({ key }) => key).join("; ");
}

type Tell = (record: TableRecord) => SheetCell;

function tellers(
  { columns, acrossYears }: Table,
  { locale, forWorkbook }: DataSheetOptions,
): Record<OwnColumn, Tell> {
  const idsOf = ({ reports }: TableRecord) => Object.values(reports).map(({ id }) => id);
  return {
    bodyName: ({ body }) => body.name,
    year: ({ year }) => year,
    regionName: ({ body }) => body.region?.name ?? null,
    kind: ({ body }) => (forWorkbook ? AGENCY_KINDS[body.kind].label[locale] : body.kind),
    level: ({ body }) => (forWorkbook ? AGENCY_LEVELS[body.level][locale] : body.level),
    form: (record) => formOfRecord(record),
    openErrors: ({ openFindings }) => openFindings?.error ?? null,
    openWarnings: ({ openFindings }) => openFindings?.warning ?? null,
    openNotices: ({ openFindings }) => openFindings?.notice ?? null,
    missing: (record) => reasons(columns, record),
    few: (record) => fewCases(columns, record),
    bodyId: ({ body }) => body.id,
    regionCode: ({ body }) => body.region?.code ?? null,
    reportId: (record) => {
      const { year, reports } = record;
      // Of several years' reports all are named, since each has figures in the row.
      if (acrossYears || year === null) return idsOf(record).join(" ");
      return reports[year]?.id ?? null;
    },
  };
}

/** The sheet of figures: one row for each record of a table. */
export function dataSheet(table: Table, options: DataSheetOptions): Sheet {
  const { columns, acrossYears } = table;
  const { locale, forWorkbook } = options;
  const before = columnsBefore(table);
  const after = acrossYears ? AFTER.filter((id) => !COUNTED.has(id)) : AFTER;
  const byColumn = columns.map((column) => valueColumns(column, !forWorkbook || acrossYears));
  const starts = byColumn.map((_, index) =>
    byColumn.slice(0, index).reduce((sum, group) => sum + group.length, before.length),
  );
  const positions: Positions = acrossYears
    ? new Map()
    : new Map(columns.map(({ view }, index) => [view.id, starts[index] ?? 0]));
  const tell = tellers(table, options);
  const values = byColumn.flat();
  const foot = columns.map(({ view }, index): FootColumn => ({
    id: view.id,
    kind: view.kind,
    position: starts[index] ?? 0,
  }));
  const running = dataFoot(foot, positions, locale);

  const cellsOf = (record: TableRecord, row: number): SheetCell[] => {
    const figures: SheetCell[] = [];
    for (const [index, group] of byColumn.entries()) {
      const cell = record.cells[index];
      if (cell !== undefined) running.add(index, cell.quantity);
      for (const { valueOf } of group) figures.push(cell === undefined ? null : valueOf(cell));
    }
    if (forWorkbook) putFormulas(figures, record, row);
    return [
      ...before.map((id) => tell[id](record)),
      ...figures,
      ...after.map((id) => tell[id](record)),
    ];
  };

  const formulas = knownFormulas(columns, positions);
  const putFormula = (figures: SheetCell[], column: number, formula: string): void => {
    const value = figures[column - before.length];
    if (typeof value === "number" || value === null) {
      figures[column - before.length] = { formula, value };
    }
  };
  const putFormulas = (figures: SheetCell[], record: TableRecord, row: number): void => {
    for (const [index, group] of byColumn.entries()) {
      const start = starts[index] ?? 0;
      const at = (offset: number) => `${columnLetters(start + offset)}${row}`;
      for (const [offset, { formula }] of group.entries()) {
        if (formula !== undefined) putFormula(figures, start + offset, formula(at));
      }
    }
    const form = formOfRecord(record);
    if (form === null) return;
    for (const [index, formulaAt] of formulas(form).entries()) {
      if (formulaAt !== null) putFormula(figures, starts[index] ?? 0, formulaAt(row));
    }
  };

  async function* rows(): AsyncGenerator<readonly SheetCell[]> {
    let row = HEAD_ROWS;
    for await (const record of table.records()) {
      row += 1;
      yield cellsOf(record, row);
    }
  }

  return {
    id: "data",
    name: SHEETS.data[locale],
    columns: [
      ...before.map((id) => own(id, locale)),
      ...values.map((column) => sheetColumn(column, locale)),
      ...after.map((id) => own(id, locale)),
    ],
    rows: rows(),
    ...(forWorkbook && { foot: running.rows }),
  };
}

function sheetColumn({ id, label, kind }: ValueColumn, locale: Locale): SheetColumn {
  return { id, label: label[locale], kind };
}

type Form = NonNullable<ReturnType<typeof formOfRecord>>;

/** The formulas of the columns, found once for each form. */
function knownFormulas(
  columns: readonly TableColumn[],
  positions: Positions,
): (form: Form) => readonly (RowFormula | null)[] {
  const known = new Map<Form, readonly (RowFormula | null)[]>();
  return (form) => {
    const found =
      known.get(form) ?? columns.map(({ view }) => rowFormula(view.id, form, positions));
    known.set(form, found);
    return found;
  };
}
