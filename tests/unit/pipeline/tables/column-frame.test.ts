import { describe, expect, it } from "vitest";
import { type ColumnFrame, piecesInFrame } from "@/lib/pipeline/tables/column-frame";
import { type CellSpec, piecesOf } from "@/tests/support/source-rows";

const FRAME: ColumnFrame = [
  { id: "made", from: 2, to: 3 },
  { id: "repealed", from: 3, to: 5 },
  { id: "in_force", from: 5, to: 6 },
];

function textsIn(frame: ColumnFrame, ...cells: readonly CellSpec[]) {
  const pieces = piecesInFrame(piecesOf(...cells), frame);
  return pieces === null
    ? null
    : Object.fromEntries([...pieces].map(([id, { text }]) => [id, text]));
}

describe("a row under a frame of columns", () => {
  it("has the piece that stands under each column, empty ones included", () => {
    expect(textsIn(FRAME, ["3", 2], ["", 3, 2], ["7", 5])).toEqual({
      made: "3",
      repealed: "",
      in_force: "7",
    });
  });

  it("fits where a cell takes only a part of a wide column, or reaches beyond the frame", () => {
    expect(textsIn(FRAME, ["3", 1, 2], ["5", 4], ["7", 5, 2])).toEqual({
      made: "3",
      repealed: "5",
      in_force: "7",
    });
  });

  it("may have empty cells outside the frame", () => {
    expect(textsIn(FRAME, ["", 1], ["3", 2], ["5", 3, 2], ["7", 5], ["", 6])).toEqual({
      made: "3",
      repealed: "5",
      in_force: "7",
    });
  });
});

describe("a row that doesn't fit a frame", () => {
  it("has a filled cell outside of it", () => {
    expect(textsIn(FRAME, ["3", 2], ["5", 3, 2], ["7", 5], ["9", 6])).toBeNull();
  });

  it("has a cell under two columns", () => {
    expect(textsIn(FRAME, ["3", 2, 2], ["5", 4], ["7", 5])).toBeNull();
  });

  it("has two cells under one column", () => {
    expect(textsIn(FRAME, ["3", 2], ["5", 3], ["6", 4], ["7", 5])).toBeNull();
  });

  it("has no cell under a column", () => {
    expect(textsIn(FRAME, ["3", 2], ["5", 3, 2])).toBeNull();
    expect(textsIn(FRAME)).toBeNull();
  });
});
