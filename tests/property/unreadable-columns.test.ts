import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import { readNow } from "@/tests/support/read-now";
import { writeReport } from "@/lib/sample/write/write-report";
import { LAYOUTS, type Writing } from "@/lib/sample/write/writing";
import type { Damage } from "@/lib/sample/table/damage-table";
import { wrongFigures } from "../support/sample-mismatches";
import { type Recipe, recipes, reportOf, writings } from "../support/sample-recipe";

const SEED = 20_190_403;
const RUNS = 200;

/** Outcomes of both forms whose labels stand alone or in a group. */
const ROWS = ["new", "granted", "denied.third_party", "unavailable.not_held", "handled"] as const;
const rows = fc.uniqueArray(fc.constantFrom(...ROWS), { minLength: 1, maxLength: 3 });

const figuresLost: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constant("figures-lost"),
  table: fc.constant("applications"),
  rows,
  from: fc.nat({ max: 5 }),
  count: fc.integer({ min: 1, max: 2 }),
});

const figuresAdded: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constant("figures-added"),
  table: fc.constant("applications"),
  rows,
  from: fc.nat({ max: 7 }),
  printed: fc.array(fc.nat({ max: 9999 }).map(String), { minLength: 1, maxLength: 4 }),
});

const labelGarbled: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constant("label-garbled"),
  table: fc.constant("applications"),
  rows,
  printed: fc.constantFrom("情况", "x", "9.另有规定的情形", "□□□"),
});

const columnsSwapped: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constant("columns-swapped" as const),
    table: fc.constant("applications" as const),
    columns: fc.constantFrom<[string, string]>(
      ["business", "research"],
      ["research", "legal_service"],
      ["public_welfare", "other"],
    ),
  }),
  fc.record({
    kind: fc.constant("columns-swapped" as const),
    table: fc.constant("reviews" as const),
    columns: fc.constantFrom<[string, string]>(
      ["reconsideration.upheld", "reconsideration.corrected"],
      ["litigation_after.other", "litigation_after.pending"],
    ),
  }),
);

const rowRepeated: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constant("row-repeated"),
  table: fc.constant("applications"),
  row: fc.constantFrom("new", "carried_in", "carried_out"),
  printed: fc.constantFrom("31", "424242"),
});

function readDamaged(recipe: Recipe, writing: Writing, damage: Damage) {
  const report = reportOf(recipe);
  const damaged = { ...writing, damages: [damage] };
  const result = readNow(writeReport(report, damaged).bytes);
  if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
  return { report, read: result.report, wrong: wrongFigures(report, result.report, damaged) };
}

/** The row is marked as unclear, or a doubt about our reading is told. */
function saysSo({ rows: printedRows, diagnostics }: ReadReport, row: string): boolean {
  const doubts = diagnostics.filter(({ code }) => code !== "text-box-left-out");
  return doubts.length > 0 || printedRows.some((printed) => printed.row === row && !printed.clear);
}

function forEachDamaged(
  damages: fc.Arbitrary<Damage>,
  check: (read: ReadReport, wrong: readonly string[], damage: Damage) => void,
): void {
  fc.assert(
    fc.property(recipes, writings(LAYOUTS), damages, (recipe, writing, damage) => {
      const { read, wrong } = readDamaged(
        // A blank more and a figure less would make seven again: no reader could tell.
        { ...recipe, figures: "large", marks: "none" },
        { ...writing, pageBreak: null },
        damage,
      );
      check(read, wrong, damage);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}

// A property that fails is tried many times over, to find its smallest case.
describe("a table whose columns or rows can't be told apart", { timeout: 120_000 }, () => {
  it("gives no wrong figure where rows lost figures, and says so", () => {
    forEachDamaged(figuresLost, (read, wrong, damage) => {
      expect(wrong).toEqual([]);
      if (damage.kind !== "figures-lost") return;
      expect(damage.rows.filter((row) => !saysSo(read, row))).toEqual([]);
    });
  });

  it("gives no wrong figure where rows gained figures, and says so", () => {
    forEachDamaged(figuresAdded, (read, wrong, damage) => {
      expect(wrong).toEqual([]);
      if (damage.kind !== "figures-added") return;
      expect(damage.rows.filter((row) => !saysSo(read, row))).toEqual([]);
    });
  });

  it("gives no wrong figure where a label is not the form's, and says so", () => {
    forEachDamaged(labelGarbled, (read, wrong, damage) => {
      expect(wrong).toEqual([]);
      if (damage.kind !== "label-garbled") return;
      expect(damage.rows.filter((row) => !saysSo(read, row))).toEqual([]);
    });
  });

  it("gives no wrong figure where two columns changed places", () => {
    forEachDamaged(columnsSwapped, (_read, wrong) => {
      expect(wrong).toEqual([]);
    });
  });

  it("gives no figure for a row that is printed twice with different figures, and says so", () => {
    forEachDamaged(rowRepeated, (read, _wrong, damage) => {
      if (damage.kind !== "row-repeated") return;
      const total = read.cells[addressOf("applications", damage.row, "total")];
      expect(total?.value).toBeNull();
      expect(saysSo(read, damage.row)).toBe(true);
    });
  });
});
