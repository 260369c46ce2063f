import { type Address, addressOf, type TableId } from "@/lib/domain/address";
import { type Cell, MISSING_CELL } from "@/lib/domain/cell";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { Document } from "@/lib/domain/document";
import { textPlace } from "@/lib/domain/place";
import type { PrintedHeader, PrintedRow } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Form } from "@/lib/form/form";
import { detectForm } from "./detect-form";
import type { AmountContext, StatedAmount } from "./interpret-amount";
import { areBlanksLeftOut, withoutMovedFigures } from "./left-out-blanks";
import { mergeRows, type RowWithCells } from "./merge-rows";
import { readApplications } from "./read-applications";
import { readDisclosure } from "./read-disclosure";
import { readReviews } from "./read-reviews";
import { cellsOfRow, figuresPlace } from "./row-cells";
import { isEmptyPiece, sourceRows } from "./source-row";
import { applicationsStretch, disclosureStretch } from "./stretches";
import type { ReadHeading, ReadRow, TableReading } from "./table-reading";

/** What the three tables of a report say. */
export interface TablesReading {
  readonly form: Form | null;
  readonly tables: readonly TableId[];
  readonly cells: Record<Address, Cell>;
  readonly rows: readonly PrintedRow[];
  readonly headers: readonly PrintedHeader[];
  readonly diagnostics: readonly Diagnostic[];
}

const joined = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join("");

function officialRow(form: Form, table: TableId, id: string): string {
  const all = {
    disclosure: form.disclosure.flatMap(({ rows }) => rows),
    applications: form.applications.rows,
    reviews: form.reviews.tracks,
  };
  return all[table].find((row) => row.id === id)?.label.zh ?? id;
}

function printedRow(form: Form, table: TableId, row: ReadRow): PrintedRow[] {
  const [first] = row.label;
  if (first === undefined) return [];
  const filled = row.rest.filter((piece) => !isEmptyPiece(piece));
  return [
    {
      table,
      row: row.id,
      printed: joined(row.label),
      official: officialRow(form, table, row.id),
      match: row.match,
      place: textPlace(first.start, first.end),
      figuresPlace: figuresPlace(row),
      figures: filled.length,
      expected: row.columns.length,
      clear: row.figures.kind !== "unclear",
    },
  ];
}

function officialColumn(form: Form, table: TableId, { row, column }: ReadHeading): string {
  const columns =
    table === "disclosure"
      ? form.disclosure.find(({ rows }) => rows.some(({ id }) => id === row))?.columns
      : form[table].columns;
  return columns?.find(({ id }) => id === column)?.label.zh ?? column;
}

function printedHeader(form: Form, table: TableId, heading: ReadHeading): PrintedHeader[] {
  const [first] = heading.pieces;
  if (first === undefined) return [];
  return [
    {
      table,
      row: heading.row,
      column: heading.column,
      printed: joined(heading.pieces),
      official: officialColumn(form, table, heading),
      match: heading.match,
      place: textPlace(first.start, first.end),
    },
  ];
}

function splitHeadings({ headings }: TableReading): Diagnostic[] {
  return headings.flatMap(({ pieces: [first, ...others] }): Diagnostic[] => {
    if (first === undefined || others.length === 0) return [];
    const words = joined([first, ...others]);
    return [
      {
        code: "header-split",
        message: {
          zh: `列标题被分成两截，已合并为“${words}”。`,
          en: `A column's heading was split and has been joined: “${words}”.`,
        },
        place: textPlace(first.start, first.end),
      },
    ];
  });
}

function unreadableFigures(rows: readonly RowWithCells[]): Diagnostic[] {
  return rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ absent, printed, place }): Diagnostic[] =>
      absent === "unreadable"
        ? [
            {
              code: "number-unreadable",
              message: {
                zh: `“${printed ?? ""}”读不成数字。`,
                en: `“${printed ?? ""}” can't be read as a number.`,
              },
              place,
            },
          ]
        : [],
    ),
  );
}

/** The number of procurement projects, which tells whether an amount can be in CNY 10,000. */
function projectsIn({ id, figures }: ReadRow): number | null {
  if (id !== "procurement" || figures.kind !== "assigned") return null;
  const count = Number(figures.pieces.get("projects")?.text.trim() ?? "");
  return Number.isFinite(count) ? count : null;
}

function amountContext(
  row: ReadRow,
  { headings }: TableReading,
  form: Form,
  stated: readonly StatedAmount[],
): AmountContext {
  const block = form.disclosure.find(({ rows }) => rows.some(({ id }) => id === row.id));
  const own = headings.filter(
    (heading) => heading.column === "amount" && heading.row === block?.rows[0]?.id,
  );
  const unit = row.unit === null ? [] : [row.unit.text];
  const labels = [...unit, ...own.map(({ pieces }) => joined(pieces)), joined(row.label)];
  return { labels, projects: projectsIn(row), stated: row.id === "procurement" ? stated : [] };
}

function readAll(document: Document, form: Form): TableReading[] {
  const rows = sourceRows(document);
  const applications = applicationsStretch(rows, form);
  const disclosure = disclosureStretch(rows, form, applications);
  // A table without rules of its own ends where the next begins.
  const afterApplications = applications === null ? rows : rows.slice(applications.end);
  const requests = applications === null ? null : readApplications(rows, form, applications);
  const readings = [
    disclosure === null ? null : readDisclosure(rows, form, disclosure),
    requests,
    readReviews(afterApplications, form) ?? readReviews(rows, form),
  ].filter((reading) => reading !== null);
  const isLines = rows.every(({ layout }) => layout !== "grid");
  if (requests === null || !isLines || !areBlanksLeftOut(requests)) return readings;
  return readings.map((reading) =>
    withoutMovedFigures(reading, ({ columns }) =>
      reading.table === "reviews" ? columns.length * form.reviews.tracks.length : columns.length,
    ),
  );
}

/** The three tables of a report: every figure of its form, with its place or the reason it has none. */
export function readTables(
  document: Document,
  statedAmounts: readonly StatedAmount[],
): TablesReading {
  const { form, diagnostics } = detectForm(sourceRows(document));
  if (form === null) {
    return { form, tables: [], cells: {}, rows: [], headers: [], diagnostics };
  }

  const cells: Record<Address, Cell> = {};
  for (const { address } of figuresOfForm(form.id)) cells[address] = MISSING_CELL;

  const readings = readAll(document, form).map((reading) => {
    const withCells = reading.rows.map((row): RowWithCells => {
      const context = amountContext(row, reading, form, statedAmounts);
      return { row, cells: cellsOfRow(row, document.text, context) };
    });
    return { reading, merged: mergeRows(withCells) };
  });
  for (const { reading, merged } of readings) {
    for (const { row, cells: ofRow } of merged.rows) {
      for (const [column, cell] of ofRow) cells[addressOf(reading.table, row.id, column)] = cell;
    }
  }
  return {
    form,
    cells,
    tables: readings.map(({ reading }) => reading.table),
    rows: readings.flatMap(({ reading, merged }) =>
      merged.rows.flatMap(({ row }) => printedRow(form, reading.table, row)),
    ),
    headers: readings.flatMap(({ reading }) =>
      reading.headings.flatMap((heading) => printedHeader(form, reading.table, heading)),
    ),
    diagnostics: [
      ...diagnostics,
      ...readings.flatMap(({ reading, merged }) => [
        ...reading.diagnostics,
        ...splitHeadings(reading),
        ...merged.diagnostics,
        ...unreadableFigures(merged.rows),
      ]),
    ],
  };
}
