import { describe, expect, it } from "vitest";
import { docFile, type DocParagraph, u32 } from "@/tests/support/doc-file";
import {
  cellEnd,
  cellParagraph,
  DELETED,
  docParagraph,
  docRow,
  MERGE_DOWN,
  rowEnd,
} from "@/tests/support/doc-paragraphs";
import { drawnBlocks, placedCells } from "@/tests/support/drawn-document";
import { extractNow } from "@/tests/support/read-now";

function documentOf(...paragraphs: readonly DocParagraph[]) {
  return extractNow(docFile({ paragraphs })).document;
}

describe("a table of a binary Word document", () => {
  it("has columns told from where the cells of all rows begin and end", () => {
    const document = documentOf(
      ...docRow(["甲", "乙"], { edges: [-108, 2000, 3000] }),
      ...docRow(["丙", "丁", "戊"], { edges: [-100, 1000, 2010, 3000] }),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 1, 2],
      乙: [0, 2, 1, 1],
      丙: [1, 0, 1, 1],
      丁: [1, 1, 1, 1],
      戊: [1, 2, 1, 1],
    });
  });

  it("keeps cells apart that are narrower than the differences between rows", () => {
    const document = documentOf(
      ...docRow(["甲", "乙", "丙"], { edges: [0, 30, 60, 1000] }),
      ...docRow(["丁", "戊"], { edges: [0, 60, 1000] }),
    );

    expect(placedCells(document)).toMatchObject({ 乙: [0, 1, 1, 1], 丁: [1, 0, 1, 2] });
  });

  it.each([false, true])("has rows whose shape is kept in another stream: %s", (isHuge) => {
    const document = documentOf(
      ...docRow(["甲", "乙"], { edges: [0, 2000, 3000], isHuge }),
      ...docRow(["丙", "丁", "戊"], { edges: [0, 1000, 2000, 3000], isHuge }),
    );

    expect(placedCells(document)).toMatchObject({ 甲: [0, 0, 1, 2], 戊: [1, 2, 1, 1] });
  });

  it("has one cell for those that are merged downwards", () => {
    const edges = [0, 1000, 2000];
    const document = documentOf(
      ...docRow(["甲", "1"], { edges, flags: [MERGE_DOWN.restart] }),
      ...docRow(["", "2"], { edges, flags: [MERGE_DOWN.continue] }),
      ...docRow(["", "3"], { edges, changes: [[0xd62b, 2, 0, 1]] }),
      ...docRow(["乙", "4"], { edges, changes: [[0xd62b, 2, 0, 3]] }),
    );

    expect(placedCells(document)).toMatchObject({
      甲: [0, 0, 3, 1],
      3: [2, 1, 1, 1],
      乙: [3, 0, 1, 1],
    });
  });

  it.each([
    ["as Word 97 has it", [1, 2, 2, 0]],
    ["as the specification has it", [2, 1, 1, 0]],
  ])("has one cell for those that are merged to the right: %s", (_, flags) => {
    const edges = [0, 1000, 2000, 3000, 4000];
    const document = documentOf(
      ...docRow(["甲", "", "", "1"], { edges, flags }),
      ...docRow(["乙", "丙", "丁", "2"], { edges, changes: [[0x5624, 1, 3]] }),
    );

    expect(placedCells(document)).toEqual({
      甲: [0, 0, 1, 3],
      1: [0, 3, 1, 1],
      乙: [1, 0, 1, 1],
      "丙\n丁": [1, 1, 1, 2],
      2: [1, 3, 1, 1],
    });
  });

  it("has the columns that a row leaves out before its first cell", () => {
    const document = documentOf(
      ...docRow(["甲", "乙", "丙"], { edges: [0, 1000, 2000, 3000] }),
      ...docRow(["丁", "戊"], { edges: [1000, 2000, 3000] }),
    );

    expect(placedCells(document)).toMatchObject({ 丁: [1, 1, 1, 1], 戊: [1, 2, 1, 1] });
  });

  it("keeps empty cells, and the paragraphs of a cell one below another", () => {
    const document = documentOf(
      cellParagraph("规章"),
      ...docRow(["文件", "", "3"], { edges: [0, 1000, 2000, 3000] }),
    );

    expect(drawnBlocks(document)).toEqual([[["规章\n文件", "", "3"]]]);
  });

  it("keeps the cells of a row that does not say how they lie, or says so for others", () => {
    const document = documentOf(
      ...docRow(["甲", "乙", "丙"], { edges: [0, 1000] }),
      ...["丁", "戊", "己"].map((text) => cellEnd(text)),
      docParagraph("后"),
    );

    expect(drawnBlocks(document)).toEqual([
      [
        ["甲", "乙", "丙"],
        ["丁", "戊", "己"],
      ],
      "后",
    ]);
  });

  it("has no row that a tracked change deletes, but one that shows something", () => {
    const shape = { edges: [0, 1000, 2000], markModifiers: [DELETED] };
    const gone = (text: string) => cellEnd([{ text, modifiers: [DELETED] }]);
    const document = documentOf(
      ...docRow(["甲", "1"], shape),
      gone("乙"),
      gone("2"),
      rowEnd(shape),
      ...docRow(["丙", "3"], { edges: shape.edges }),
    );

    expect(drawnBlocks(document)).toEqual([
      [
        ["甲", "1"],
        ["丙", "3"],
      ],
    ]);
  });

  it("is read on its own where it stands in a cell of another", () => {
    const inner = { edges: [0, 500, 1000], depth: 2 };
    const document = documentOf(
      cellParagraph("表二"),
      ...docRow(["规章", "1"], inner),
      ...docRow(["许可", "2"], inner),
      ...docRow(["", "旁边"], { edges: [0, 1000, 2000] }),
      docParagraph("后"),
    );

    expect(drawnBlocks(document)).toEqual([
      "表二",
      [
        ["规章", "1"],
        ["许可", "2"],
      ],
      "旁边",
      "后",
    ]);
  });

  it("may be told without its depth, as the oldest Word did", () => {
    const modifiers = [[0x2416, 1]] as const;
    const cell = (text: string) => ({ runs: [{ text: `${text}\x07` }], modifiers });
    const end = { runs: [{ text: "\x07" }], modifiers: [...modifiers, [0x2417, 1] as const] };

    expect(drawnBlocks(documentOf(cell("规章"), cell("3"), end))).toEqual([[["规章", "3"]]]);
  });

  it("may be deeper by a difference, as Word writes for tables within tables", () => {
    const modifiers = [
      [0x2416, 1],
      [0x664a, ...u32(1)],
    ] as const;
    const cell = (text: string) => ({ runs: [{ text: `${text}\x07` }], modifiers });

    expect(drawnBlocks(documentOf(cell("规章"), cell("3")))).toEqual([[["规章", "3"]]]);
  });
});
