import type { Address } from "@/lib/domain/address";
import type { AbsentReason } from "@/lib/domain/cell";
import type { PrintedRow, ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";

/** The addresses of a row's figures, in the form's order of columns. */
export function figuresOfRow(report: ReadReport, { table, row }: PrintedRow): Address[] {
  if (report.form === null) return [];
  return figuresOfForm(report.form)
    .filter((figure) => figure.table === table && figure.row === row)
    .map(({ address }) => address);
}

/** Those of a row's figures that are absent for a reason. */
export function absentInRow(
  report: ReadReport,
  row: PrintedRow,
  reasons: readonly AbsentReason[],
): Address[] {
  return figuresOfRow(report, row).filter((address) => {
    const reason = report.cells[address]?.absent ?? null;
    return reason !== null && reasons.includes(reason);
  });
}
