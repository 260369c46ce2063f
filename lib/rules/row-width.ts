import type { PrintedRow, ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { figuresOfForm } from "@/lib/form/catalogue";
import { FORM_TABLES } from "./figures/form-tables";
import { absentInRow, figuresOfRow } from "./figures/row-figures";
import { runName, runsOfRows } from "./figures/row-runs";
import type { Violation } from "./rule";

/** The three tracks of table four are one printed row. */
function expectedIn(report: ReadReport, row: PrintedRow): number {
  if (row.table !== "reviews" || report.form === null) return row.expected;
  return figuresOfForm(report.form).filter(({ table }) => table === row.table).length;
}

/** "6/7": how many figures stand where how many should; null where the row is whole. */
function fault(report: ReadReport, row: PrintedRow): string | null {
  const { table, figures, clear } = row;
  const expected = expectedIn(report, row);
  // A row without any figure is blank, and a cell left empty in a sound grid is blank-cells' matter.
  if (figures === 0) return null;
  const lost = absentInRow(report, row, ["row-missing", "ambiguous"]).length > 0;
  const whole =
    clear && (table === "reviews" || figures === expected || (figures < expected && !lost));
  return whole ? null : `${figures}/${expected}`;
}

function violation(report: ReadReport, run: readonly PrintedRow[]): Violation[] {
  const [row] = run;
  if (row === undefined) return [];
  const { table, figures } = row;
  const expected = expectedIn(report, row);
  const reviews = FORM_TABLES.find(({ id }) => id === "reviews" && id === table)?.name;
  const name = reviews ?? runName(report, run);
  const verb =
    reviews === undefined && run.length > 1
      ? { zh: "每行印了", en: "each prints" }
      : { zh: "印了", en: "prints" };
  const unclear = figures === expected ? { zh: "对不上列", en: "in no certain column" } : null;
  return [
    {
      message: {
        zh: `${name.zh}：${verb.zh} ${figures} 个数，${unclear?.zh ?? `应有 ${expected} 个`}`,
        en: `${name.en}: ${verb.en} ${figures} figures, ${unclear?.en ?? `and should have ${expected}`}`,
      },
      cells: run.flatMap((each) => figuresOfRow(report, each)),
      places: run.map(({ place }) => place),
    },
  ];
}

/** As many figures in a row as the form has columns, or nobody can say which is which. */
export const rowWidth = defineRule({
  id: "row-width",
  group: "layout",
  severity: "warning",
  title: { zh: "一行的数与列数不符", en: "A row with too many or too few figures" },
  basis: {
    zh: "统一格式：每行的数与表头各列一一对应",
    en: "The form: a row has one figure under every column",
  },
  check: ({ report }) =>
    runsOfRows(report, (row) => fault(report, row)).flatMap((run) => violation(report, run)),
});
