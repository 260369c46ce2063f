import { describe, expect, it } from "vitest";
import type { Cell } from "@/lib/domain/cell";
import { textPlace } from "@/lib/domain/place";
import { mergeRows, type RowWithCells } from "@/lib/pipeline/tables/merge-rows";
import { piecesOf } from "@/tests/support/source-rows";

interface RowSpec {
  readonly id?: string;
  /** Where the row's first figure stands in the text. */
  readonly at?: number;
}

function cellOf(value: number | null, start: number): Cell {
  return {
    value,
    printed: value === null ? "" : String(value),
    absent: value === null ? "blank" : null,
    unit: null,
    place: textPlace(start, start + 1),
    method: "grid",
    confidence: null,
    doubtful: false,
  };
}

/** A row 行政许可 with the figures of its columns, null for a blank. */
function rowOf(
  figures: Readonly<Record<string, number | null>>,
  { id = "licences", at = 0 }: RowSpec = {},
): RowWithCells {
  const isBlank = Object.values(figures).every((value) => value === null);
  const pieces = new Map<string, never>();
  return {
    row: {
      id,
      match: "official",
      label: piecesOf("行政", "许可"),
      unit: null,
      rest: [],
      columns: [],
      figures: isBlank ? { kind: "blank", pieces } : { kind: "assigned", method: "grid", pieces },
    },
    cells: new Map(
      Object.entries(figures).map(([column, value], index) => [column, cellOf(value, at + index)]),
    ),
  };
}

describe("rows that stand once", () => {
  it("stay as they are, in their order", () => {
    const rows = [rowOf({ decisions: 3 }), rowOf({ decisions: 4 }, { id: "penalties" })];

    expect(mergeRows(rows)).toEqual({ rows, diagnostics: [] });
    expect(mergeRows([])).toEqual({ rows: [], diagnostics: [] });
  });
});

describe("a row that stands twice", () => {
  it("is read once where its figures are the same", () => {
    const first = rowOf({ decisions: 3, change: null });
    const again = rowOf({ decisions: 3, change: null }, { at: 90 });

    expect(mergeRows([first, again])).toEqual({ rows: [first], diagnostics: [] });
  });

  it("is the filled one where the other is blank, whichever stands first", () => {
    const filled = rowOf({ decisions: 3 });
    const blank = rowOf({ decisions: null }, { at: 90 });

    expect(mergeRows([filled, blank])).toEqual({ rows: [filled], diagnostics: [] });
    expect(mergeRows([blank, filled])).toEqual({ rows: [filled], diagnostics: [] });
  });

  it("is blank where both are", () => {
    const blank = rowOf({ decisions: null });

    expect(mergeRows([blank, rowOf({ decisions: null }, { at: 90 })])).toEqual({
      rows: [blank],
      diagnostics: [],
    });
  });
});

describe("a row that stands twice with different figures", () => {
  const conflict = [
    rowOf({ decisions: 3, change: 1 }),
    rowOf({ decisions: 5, change: 1 }, { at: 90 }),
  ];

  it("is ambiguous in all its columns, and keeps what the first one prints and where", () => {
    const [merged, ...others] = mergeRows(conflict).rows;

    expect(others).toEqual([]);
    expect(merged?.row.figures).toEqual({ kind: "unclear" });
    expect(Object.fromEntries(merged?.cells ?? [])).toEqual({
      decisions: { ...cellOf(3, 0), value: null, absent: "ambiguous" },
      change: { ...cellOf(1, 1), value: null, absent: "ambiguous" },
    });
  });

  it("is told once as a doubt, at the second row, however often it stands", () => {
    const { diagnostics } = mergeRows([...conflict, rowOf({ decisions: 7, change: 1 })]);

    expect(diagnostics.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: "row-repeated", place: textPlace(90, 91) },
    ]);
    expect(diagnostics[0]?.message.zh).toContain("“行政许可”一行出现了不止一次");
  });

  it("takes no other row with it", () => {
    const penalties = rowOf({ decisions: 4, change: 0 }, { id: "penalties" });

    expect(mergeRows([...conflict, penalties]).rows[1]).toEqual(penalties);
  });

  it("differs as well where one prints a figure and the other none", () => {
    const { diagnostics } = mergeRows([
      rowOf({ decisions: 3, change: 1 }),
      rowOf({ decisions: 3, change: null }),
    ]);

    expect(diagnostics.map(({ code }) => code)).toEqual(["row-repeated"]);
  });

  it("is zero against blank too, since blank is not zero", () => {
    const { diagnostics } = mergeRows([
      rowOf({ decisions: 3, change: 0 }),
      rowOf({ decisions: 3, change: null }),
    ]);

    expect(diagnostics).toHaveLength(1);
  });
});
