import type { Localized } from "@/lib/domain/localized";
import type { PrintedRow, ReadReport } from "@/lib/domain/report";
import { formById } from "@/lib/form/catalogue";
import { rowWords } from "./row-words";

/** How many rows of a table stand before this one in the form. */
function orderOf(report: ReadReport, { table, row }: PrintedRow): number {
  if (report.form === null) return 0;
  const form = formById(report.form);
  const rows =
    table === "disclosure"
      ? form.disclosure.flatMap((block) => block.rows)
      : table === "applications"
        ? form.applications.rows
        : form.reviews.tracks;
  return rows.findIndex(({ id }) => id === row);
}

/**
 * Neighbouring rows of one table that have the same fault, as one run each: a defect that a page
 * break makes in twelve rows is one defect to decide on.
 *
 * @param fault what is wrong with a row, in words that are the same for the same fault; null for a sound row
 */
export function runsOfRows(
  report: ReadReport,
  fault: (row: PrintedRow) => string | null,
): PrintedRow[][] {
  const runs: PrintedRow[][] = [];
  let last: { readonly table: string; readonly order: number; readonly fault: string } | null =
    null;
  for (const row of report.rows) {
    const found = fault(row);
    const order = orderOf(report, row);
    const run = runs.at(-1);
    if (found === null) {
      last = null;
      continue;
    }
    const goesOn =
      last !== null && last.table === row.table && last.fault === found && last.order === order - 1;
    if (goesOn && run !== undefined) run.push(row);
    else runs.push([row]);
    last = { table: row.table, order, fault: found };
  }
  return runs;
}

/** "（一）予以公开 至 （六）其他处理 共 9 行" */
export function runName(report: ReadReport, run: readonly PrintedRow[]): Localized {
  const names = run.map(({ table, row }) => rowWords(report.form, table, row));
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return { zh: "", en: "" };
  if (run.length === 1) return first;
  return {
    zh: `${first.zh} 至 ${last.zh} 共 ${run.length} 行`,
    en: `${first.en} to ${last.en}, ${run.length} rows`,
  };
}
