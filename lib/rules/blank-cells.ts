import type { PrintedRow, ReadReport } from "@/lib/domain/report";
import { defineRule } from "./define-rule";
import { columnName } from "./figures/figures";
import { absentInRow, figuresOfRow } from "./figures/row-figures";
import { runName, runsOfRows } from "./figures/row-runs";
import type { Violation } from "./rule";

function isBlankThroughout(report: ReadReport, row: PrintedRow): boolean {
  const blanks = absentInRow(report, row, ["blank"]);
  return blanks.length > 0 && blanks.length === figuresOfRow(report, row).length;
}

/** Neighbouring rows without any figure are one finding: nobody filled in that part. */
function blankRows(report: ReadReport): Violation[] {
  const runs = runsOfRows(report, (row) => (isBlankThroughout(report, row) ? "blank" : null));
  return runs.map((run) => {
    const name = runName(report, run);
    const cells = run.flatMap((row) => figuresOfRow(report, row));
    return {
      message: {
        zh: `${name.zh}：${cells.length} 格全部空白；没有的应填 0`,
        en: `${name.en}: all ${cells.length} cells are blank; where there is nothing, print 0`,
      },
      cells,
      places: run.map(({ place }) => place),
    };
  });
}

function blankInRow(report: ReadReport, row: PrintedRow): Violation[] {
  const blanks = absentInRow(report, row, ["blank"]);
  if (blanks.length === 0 || isBlankThroughout(report, row)) return [];
  const name = runName(report, [row]);
  const columns = blanks.map((address) => columnName(report, address));
  return [
    {
      message: {
        zh: `${name.zh}：${columns.map(({ zh }) => zh).join("、")} 空白；没有的应填 0`,
        en: `${name.en}: blank under ${columns.map(({ en }) => en.toLowerCase()).join(", ")}; where there is nothing, print 0`,
      },
      cells: blanks,
      places: [row.place],
    },
  ];
}

/** No figure is left blank: a reader can't tell a blank from a figure that was forgotten. */
export const blankCells = defineRule({
  id: "blank-cells",
  group: "layout",
  severity: "warning",
  title: { zh: "有空白未填", en: "Blank cells" },
  basis: {
    zh: "统一格式：各项数据如实填写，没有的填 0",
    en: "The form: every figure is given, and 0 where there is none",
  },
  check: ({ report }) => [
    ...blankRows(report),
    ...report.rows.flatMap((row) => blankInRow(report, row)),
  ],
});
