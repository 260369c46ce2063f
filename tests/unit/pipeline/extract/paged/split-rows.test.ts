import { describe, expect, it } from "vitest";
import { grid } from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

/** A heading, and a row of the lattice that holds these lines. */
function rowsOf(cells: readonly string[], widths = [100, 60, 60]) {
  const rows = [["内容", "本年", "现行"], cells];
  const [table] = pagedBlocks(grid({ widths, heights: [24, 100], rows }));
  return Array.isArray(table) ? table.slice(1) : table;
}

describe("a row of the lattice", () => {
  it("with figures of two columns on the same heights is as many rows", () => {
    expect(rowsOf(["规章\n文件\n处罚", "1\n2\n3", "4\n5\n6"])).toEqual([
      ["规章", "1", "4"],
      ["文件", "2", "5"],
      ["处罚", "3", "6"],
    ]);
  });

  it("with figures below one another in one column alone is one row", () => {
    expect(rowsOf(["规章\n文件", "1\n2", "4"])).toEqual([["规章文件", "1\n2", "4"]]);
  });

  it("with figures that are broken for want of room is one row", () => {
    expect(rowsOf(["规章", "10\n45", "10\n64"], [100, 13, 13])).toEqual([["规章", "1045", "1064"]]);
  });

  it("without labels for as many rows is one row, and its figures are none of one row", () => {
    expect(rowsOf(["规章", "1\n2", "3\n4"])).toEqual([["规章", "1\n2", "3\n4"]]);
    expect(rowsOf(["", "1\n2", "3\n4"])).toEqual([["", "1\n2", "3\n4"]]);
  });

  it("keeps a cell of a group over all its rows", () => {
    const rows = [
      ["组", "内容", "本年", "现行"],
      ["不予公开", "甲\n乙", "1\n2", "3\n4"],
    ];
    const [table] = pagedBlocks(grid({ widths: [60, 60, 60, 60], heights: [24, 80], rows }));
    expect(table).toEqual([
      ["组", "内容", "本年", "现行"],
      ["不予公开", "甲", "1", "3"],
      ["乙", "2", "4"],
    ]);
  });
});

it("a table with its frame and lines down alone has the rows of its figures", () => {
  const rows = [
    ["内容", "本年", "现行"],
    ["规章", "1", "2"],
    ["文件", "3", ""],
    ["处罚", "5", "6"],
  ];
  const table = grid({ widths: [100, 60, 60], rows, lines: "frame and down" });
  expect(pagedBlocks(table)).toEqual([rows]);
});
