import { addressOf } from "@/lib/domain/address";
import type { DisclosureBlock, Form, FormColumn } from "@/lib/form/form";
import type { SampleFigures } from "@/lib/sample/sample-report";
import { type Numerals, printFigure, unitInHeading } from "./numerals";
import { type TableCell, tableCell, type TableModel, type TableRow } from "./table-model";
import type { Printer } from "./wording";

const FIGURE_COLUMNS = 3;

/** A block with fewer columns stretches its last one to the table's edge. */
function spanOf(index: number, columns: readonly FormColumn[]): number {
  return index === columns.length - 1 ? FIGURE_COLUMNS - index : 1;
}

function headerCells(
  { columns }: DisclosureBlock,
  print: Printer,
  numerals: Numerals,
): TableCell[] {
  return columns.map(({ id, kind, label }, index) =>
    tableCell(
      "header",
      kind === "amount"
        ? print.heading(label) + print.brackets(unitInHeading(numerals))
        : print.heading(label),
      { column: id, columnSpan: spanOf(index, columns) },
    ),
  );
}

/** Section two: for each item of article 20 a caption, a row of headings and the rows of figures. */
export function disclosureTable(
  form: Form,
  figures: SampleFigures,
  print: Printer,
  numerals: Numerals,
): TableModel {
  const rows = form.disclosure.flatMap((block): TableRow[] => [
    {
      kind: "caption",
      id: null,
      cells: [tableCell("caption", print.brackets(block.article), { columnSpan: 4 })],
    },
    {
      kind: "header",
      id: null,
      cells: [tableCell("header", "信息内容"), ...headerCells(block, print, numerals)],
    },
    ...block.rows.map((row): TableRow => ({
      kind: "figures",
      id: row.id,
      cells: [
        tableCell("label", print.numbered(row.enumerator, row.label)),
        ...block.columns.map(({ id, kind }, index) =>
          tableCell(
            "figure",
            printFigure(figures[addressOf("disclosure", row.id, id)] ?? "", kind, numerals),
            { column: id, columnSpan: spanOf(index, block.columns) },
          ),
        ),
      ],
    })),
  ]);
  return { id: "disclosure", columns: 1 + FIGURE_COLUMNS, rows };
}
