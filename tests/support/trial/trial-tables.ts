import { type Address, addressOf } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import { formById } from "@/lib/form/catalogue";
import type { FormRow } from "@/lib/form/form";
import { trialFigures } from "./trial-figures";

/** A cell of a table as the form draws it. */
export interface TrialCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** The figure that the cell prints, where it prints one. */
  readonly address: Address | null;
}

/** Rows of cells, merged places left out, as in HTML. */
export type TrialTable = readonly (readonly TrialCell[])[];

export interface TrialTables {
  readonly disclosure: TrialTable;
  readonly applications: TrialTable;
  readonly reviews: TrialTable;
}

export function cell(text: string, columns = 1, rows = 1): TrialCell {
  return { text, columns, rows, address: null };
}

const CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
const GROUPS = ["（三）", "（四）", "（五）", "（六）"];

class TableDrawer {
  private readonly figures;
  private readonly form;

  constructor(id: FormId) {
    this.figures = trialFigures(id);
    this.form = formById(id);
  }

  private figure(address: Address, columns = 1): TrialCell {
    const text = String(this.figures[address] ?? "");
    return { text, columns, rows: 1, address };
  }

  disclosure(): TrialTable {
    const width = 4;
    return this.form.disclosure.flatMap(({ article, rows, columns }) => {
      // The last of fewer columns is drawn as wide as those that it stands for.
      const spans = columns.map((_, index) =>
        index === columns.length - 1 ? width - columns.length : 1,
      );
      return [
        [cell(article, width)],
        [
          cell("信息内容"),
          ...columns.map(({ label, kind }, index) =>
            cell(kind === "amount" ? `${label.zh}（单位：万元）` : label.zh, spans[index]),
          ),
        ],
        ...rows.map((row) => [
          cell(row.label.zh),
          ...columns.map((column, index) =>
            this.figure(addressOf("disclosure", row.id, column.id), spans[index]),
          ),
        ]),
      ];
    });
  }

  private figuresOf(row: string): TrialCell[] {
    return this.form.applications.columns.map(({ id }) =>
      this.figure(addressOf("applications", row, id)),
    );
  }

  /** The group's cell before the first of its rows, and none before the others. */
  private groupCell(row: FormRow, outcomes: readonly FormRow[]): TrialCell[] {
    const own = outcomes.filter(({ group }) => group === row.group);
    if (row.group === null || own[0] !== row) return [];
    const groups = [
      ...new Set(outcomes.map(({ group }) => group).filter((group) => group !== null)),
    ];
    return [cell(`${GROUPS[groups.indexOf(row.group)] ?? ""}${row.group.zh}`, 1, own.length)];
  }

  applications(): TrialTable {
    const { rows, columns } = this.form.applications;
    const headings = columns.map(({ label }) => label.zh);
    const outcomes = rows.filter(
      ({ id }) => !["new", "carried_in", "handled", "carried_out"].includes(id),
    );
    return [
      [cell(CORNER, 3, 3), cell("申请人情况", 7)],
      [cell("自然人", 1, 2), cell("法人或其他组织", 5), cell("总计", 1, 2)],
      headings.slice(1, -1).map((heading) => cell(heading)),
      ...rows.map((row) => {
        const label = `${row.enumerator}${row.label.zh}`;
        const figures = this.figuresOf(row.id);
        if (row.group !== null) {
          return [...this.groupCell(row, outcomes), cell(label), ...figures];
        }
        if (["一、", "二、", "四、"].includes(row.enumerator)) return [cell(label, 3), ...figures];
        const isFirst = row === outcomes[0];
        const all = isFirst ? [cell("三、本年度办理结果", 1, outcomes.length + 1)] : [];
        return [...all, cell(label, 2), ...figures];
      }),
    ];
  }

  reviews(): TrialTable {
    const { tracks, columns } = this.form.reviews;
    const results = columns.map(({ label }) => label.zh);
    return [
      [cell("行政复议", 5), cell("行政诉讼", 10)],
      [
        ...results.map((text) => cell(text, 1, 2)),
        cell("未经复议直接起诉", 5),
        cell("复议后起诉", 5),
      ],
      [...results, ...results].map((text) => cell(text)),
      tracks.flatMap(({ id }) =>
        columns.map((column) => this.figure(addressOf("reviews", id, column.id))),
      ),
    ];
  }
}

/** The three tables as the form draws them, with the trial's figures. */
export function trialTables(id: FormId): TrialTables {
  const drawer = new TableDrawer(id);
  return {
    disclosure: drawer.disclosure(),
    applications: drawer.applications(),
    reviews: drawer.reviews(),
  };
}

/** The same table with the text of some cells changed. */
export function retext(table: TrialTable, change: (each: TrialCell) => string): TrialTable {
  return table.map((row) => row.map((each) => ({ ...each, text: change(each) })));
}

/** The same table without the rows in which a cell begins with one of these words. */
export function withoutRows(table: TrialTable, ...labels: string[]): TrialTable {
  return table.filter((row) => !row.some(({ text }) => labels.some((l) => text.includes(l))));
}

/** Rows with an empty cell in each merged place: every row is as wide as the table. */
export function filledRows(table: TrialTable): string[][] {
  const grid: string[][] = table.map(() => []);
  table.forEach((row, rowIndex) => {
    let column = 0;
    for (const { text, columns, rows } of row) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          const target = grid[rowIndex + down];
          if (target !== undefined) target[column + right] = down + right === 0 ? text : "";
        }
      }
    }
  });
  return grid.map((row) => Array.from(row, (text: string | undefined) => text ?? ""));
}

/** Rows of the cells that are there, merged places left out. */
export function raggedRows(table: TrialTable): string[][] {
  return table.map((row) => row.map(({ text }) => text));
}
