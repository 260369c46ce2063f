import { describe, expect, it } from "vitest";
import type { FormId } from "@/lib/domain/form-id";
import { type Drawing, drawn, across } from "../support/page-content";
import {
  type Cut,
  type DrawnEdges,
  drawTable,
  heightOfTable,
  type LaidTable,
  laidTable,
} from "../support/trial/laid-table";
import {
  figureProblems,
  NARROW,
  pagesOf,
  readPages,
  ROOMY,
  type PagedWriting,
  type TableWidths,
} from "../support/trial/paged-trial";
import { trialReport } from "../support/trial/trial-report";

const FORMS = ["form-2019", "form-2021"] as const;
const TABLES = ["disclosure", "applications", "reviews"] as const;
type Table = (typeof TABLES)[number];

/** Labels of a few characters a line, and figures of two digits a line. */
const TIGHT: TableWidths = {
  disclosure: [40, 17, 17, 17],
  applications: [20, 30, 40, ...Array<number>(7).fill(15)],
  reviews: Array<number>(15).fill(15),
};
const WIDTHS = { roomy: ROOMY, narrow: NARROW, tight: TIGHT };
const MOST_LINES = 3;

/** Every place where a page can end in a table: above each row but the first, and within rows. */
function cutsOf({ heights, cells }: LaidTable): Cut[] {
  return heights.flatMap((_, row): Cut[] => {
    const own = cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
    const lines = Math.max(0, ...own.map((cell) => cell.lines.length));
    const within = Array.from({ length: Math.max(0, Math.min(lines, MOST_LINES + 1) - 1) });
    return [
      ...(row === 0 ? [] : [{ row, lines: 0, isPushed: false }]),
      ...within.flatMap((_, index): Cut[] =>
        [false, true].map((isPushed) => ({ row, lines: index + 1, isPushed })),
      ),
    ];
  });
}

function problems(form: FormId, writing: PagedWriting): string[] {
  const { wrong, missing } = figureProblems(readPages(pagesOf(trialReport(form), writing)), form);
  return [...wrong, ...missing];
}

/** What goes wrong, by the cut. */
function badCuts(form: FormId, table: Table, writing: Omit<PagedWriting, "cut">): string[] {
  const laid = laidTable(trialReport(form).tables[table], writing.widths[table]);
  const header = writing.repeatedRows ?? 0;
  return cutsOf(laid)
    .filter(({ row }) => header === 0 || row > header)
    .flatMap((cut, index) => {
      const edges = index % 2 === 0;
      const found = problems(form, {
        ...writing,
        cut: { ...cut, table },
        above: { bottom: edges },
        below: { top: edges },
      });
      return found.length === 0 ? [] : [`${JSON.stringify(cut)} ${found.slice(0, 3).join("; ")}`];
    });
}

describe.each(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[])(
  "a report with %s columns whose table a page cuts",
  (name) => {
    const widths = WIDTHS[name];
    it.each(FORMS.flatMap((form) => TABLES.map((table) => [form, table] as const)))(
      "at every place, %s, %s: every figure is right",
      (form, table) => {
        expect(badCuts(form, table, { widths })).toEqual([]);
      },
    );
  },
);

describe("headings that stand again after the cut", () => {
  it.each(FORMS)("are no row and come between no halves of one, %s", (form) => {
    expect(badCuts(form, "applications", { widths: NARROW, repeatedRows: 3 })).toEqual([]);
  });
});

type Draw = (table: LaidTable, at: readonly [number, number], edges: DrawnEdges) => Drawing;

const undrawn: Draw = (table, at) => ({
  ...drawTable(table, at),
  horizontal: [],
  vertical: [],
});

/** Lines at the top, below the headings and at the bottom. */
const threeLines: Draw = (table, at) => {
  const [left, top] = at;
  const width = table.widths.reduce((sum, each) => sum + each, 0);
  const headings = (table.heights[0] ?? 0) + (table.heights[1] ?? 0);
  const lines = [0, headings, heightOfTable(table)];
  return drawn(undrawn(table, at, {}), ...lines.map((y) => across(top + y, left, left + width)));
};

const noVerticals: Draw = (table, at) => ({ ...drawTable(table, at), vertical: [] });

describe.each(Object.entries({ undrawn, threeLines, noVerticals }))(
  "tables with lines %s",
  (_, draw) => {
    it.each(FORMS)("give every figure, wherever the columns lie, %s", (form) => {
      const applications = [60, 120, 140, ...Array<number>(7).fill(25)];
      const all = [ROOMY, NARROW, { ...ROOMY, applications }];
      expect(all.flatMap((widths) => problems(form, { widths, cut: null, draw }))).toEqual([]);
    });
  },
);
