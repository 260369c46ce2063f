import { describe, expect, it } from "vitest";
import {
  type AfterLabel,
  piecesAfterLabel,
  standAfterLabel,
} from "@/lib/pipeline/tables/after-label";
import type { LabelledRow } from "@/lib/pipeline/tables/labelled-rows";
import type { SourceRow } from "@/lib/pipeline/tables/source-row";
import { sourceRowsOf } from "@/tests/support/source-rows";

interface RowSpec {
  readonly id?: string;
  readonly layout?: SourceRow["layout"];
  readonly isStacked?: boolean;
}

/** A row "新收 | 1 | 2 | 3": its label, and the cells after it. */
function labelled(
  cells: readonly string[],
  { id = "new", layout = "lines", isStacked = false }: RowSpec = {},
): LabelledRow {
  const [source = { pieces: [], layout, block: 0 }] = sourceRowsOf([["新收", ...cells]], layout);
  return {
    id,
    match: "official",
    label: source.pieces.slice(0, 1),
    unit: null,
    rest: source.pieces.slice(1),
    source,
    isStacked,
  };
}

const WIDEST = new Set(["new"]);
const stand = (...rows: readonly LabelledRow[]) => standAfterLabel(rows, 3, WIDEST);
const textsOf = (row: LabelledRow, after: AfterLabel) =>
  piecesAfterLabel(row, 3, after)?.map(({ text }) => text) ?? null;

describe("the cells right after the labels", () => {
  it("are the figures' exactly where every row has one for each column", () => {
    expect(stand(labelled(["1", "", "3"]), labelled(["", "", ""], { id: "granted" }))).toBe(
      "exact",
    );
  });

  it("are the figures' with others made up for where some rows are longer", () => {
    expect(
      stand(labelled(["1", "2", "3"]), labelled(["1", "", "", "", ""], { id: "granted" })),
    ).toBe("padded");
  });

  it("may be anything where a row reaches further than the columns", () => {
    expect(
      stand(labelled(["1", "2", "3"]), labelled(["", "1", "2", "3"], { id: "granted" })),
    ).toBeNull();
  });

  it("may be anything where no row with the widest label ends in its last column", () => {
    expect(stand(labelled(["1", "2", ""]))).toBeNull();
    expect(stand(labelled(["1", "2", "3"], { id: "granted" }))).toBeNull();
    expect(stand()).toBeNull();
  });

  it("are told from rows of lines alone, not from a grid's nor from figures below their label", () => {
    expect(stand(labelled(["1", "2", "3"], { layout: "grid" }))).toBeNull();
    expect(stand(labelled(["1", "2", "3"], { isStacked: true }))).toBeNull();
    expect(
      stand(labelled(["1", "2", "3"]), labelled(["", "1", "2", "3"], { layout: "grid" })),
    ).toBe("exact");
  });
});

describe("a row's pieces, one for each column", () => {
  it("are those right after the label, blanks included", () => {
    expect(textsOf(labelled(["1", "", ""]), "exact")).toEqual(["1", "", ""]);
    expect(textsOf(labelled(["1", "", "3", "", ""]), "padded")).toEqual(["1", "", "3"]);
  });

  it("are not told where a place made up for may be a lost cell", () => {
    expect(textsOf(labelled(["1", "2", "", ""]), "padded")).toBeNull();
  });

  it("are all blank where the row is, made up for or not", () => {
    expect(textsOf(labelled(["", "", "", ""]), "padded")).toEqual(["", "", ""]);
  });

  it("are not told where the row has fewer cells than columns", () => {
    expect(textsOf(labelled(["1", "2"]), "exact")).toBeNull();
  });

  it("are not told where nothing is known of the table, or the row is of another kind", () => {
    expect(textsOf(labelled(["1", "2", "3"]), null)).toBeNull();
    expect(textsOf(labelled(["1", "2", "3"], { layout: "grid" }), "exact")).toBeNull();
    expect(textsOf(labelled(["1", "2", "3"], { isStacked: true }), "exact")).toBeNull();
  });
});
