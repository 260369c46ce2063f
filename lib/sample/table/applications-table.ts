import { addressOf } from "@/lib/domain/address";
import type { Form, FormRow, Label } from "@/lib/form/form";
import type { SampleFigures } from "@/lib/sample/sample-report";
import { type Numerals, printFigure } from "./numerals";
import { type TableCell, tableCell, type TableModel, type TableRow } from "./table-model";
import type { Printer } from "./wording";

const LABEL_COLUMNS = 3;
const CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
const NUMERALS = ["一", "二", "三", "四", "五", "六"];

/** "natural_person" and "total" stand alone; the five between belong to 法人或其他组织. */
function headerRows({ applications: { columns } }: Form, print: Printer): TableRow[] {
  const header = (cells: TableCell[]): TableRow => ({ kind: "header", id: null, cells });
  const headings = columns.map(({ id, label }) =>
    tableCell("header", print.heading(label), { column: id }),
  );
  const tall = (cell: TableCell | undefined): TableCell[] =>
    cell === undefined ? [] : [{ ...cell, rowSpan: 2 }];
  return [
    header([
      tableCell("header", print.brackets(CORNER), { columnSpan: LABEL_COLUMNS, rowSpan: 3 }),
      tableCell("header", "申请人情况", { columnSpan: columns.length }),
    ]),
    header([
      ...tall(headings[0]),
      tableCell("header", "法人或其他组织", { columnSpan: columns.length - 2 }),
      ...tall(headings.at(-1)),
    ]),
    header(headings.slice(1, -1)),
  ];
}

/** The rows under 三、本年度办理结果, those of one group together. */
function grouped(rows: readonly FormRow[]): FormRow[][] {
  return rows.reduce<FormRow[][]>((groups, row) => {
    const last = groups.at(-1);
    if (row.group !== null && last?.[0]?.group === row.group) last.push(row);
    else groups.push([row]);
    return groups;
  }, []);
}

/** "（三）不予公开": the form numbers groups and single rows in one sequence. */
function groupCell(group: Label, position: number, rowSpan: number, print: Printer): TableCell {
  return tableCell("label", print.numbered(`（${NUMERALS[position] ?? ""}）`, group), { rowSpan });
}

function labelCells(rows: readonly FormRow[], print: Printer): TableCell[][] {
  return grouped(rows).flatMap((group, position) =>
    group.map((row, index) => {
      const text = print.numbered(row.enumerator, row.label);
      if (row.group === null) return [tableCell("label", text, { columnSpan: LABEL_COLUMNS - 1 })];
      const label = tableCell("label", text);
      return index === 0 ? [groupCell(row.group, position, group.length, print), label] : [label];
    }),
  );
}

/** Section three: three levels of headings, and the outcomes within one tall cell. */
export function applicationsTable(
  form: Form,
  figures: SampleFigures,
  print: Printer,
  numerals: Numerals,
): TableModel {
  const { rows, columns } = form.applications;
  const row = ({ id }: FormRow, labels: readonly TableCell[]): TableRow => ({
    kind: "figures",
    id,
    cells: [
      ...labels,
      ...columns.map((column) =>
        tableCell(
          "figure",
          printFigure(
            figures[addressOf("applications", id, column.id)] ?? "",
            column.kind,
            numerals,
          ),
          { column: column.id },
        ),
      ),
    ],
  });
  const wide = (of: FormRow): TableRow =>
    row(of, [
      tableCell("label", print.numbered(of.enumerator, of.label), { columnSpan: LABEL_COLUMNS }),
    ]);
  const outcomes = rows.slice(2, -1);
  const labels = labelCells(outcomes, print);
  return {
    id: "applications",
    columns: LABEL_COLUMNS + columns.length,
    rows: [
      ...headerRows(form, print),
      ...rows.slice(0, 2).map(wide),
      ...outcomes.map((outcome, index) =>
        row(outcome, [
          ...(index === 0
            ? [tableCell("label", "三、本年度办理结果", { rowSpan: outcomes.length })]
            : []),
          ...(labels[index] ?? []),
        ]),
      ),
      ...rows.slice(-1).map(wide),
    ],
  };
}
