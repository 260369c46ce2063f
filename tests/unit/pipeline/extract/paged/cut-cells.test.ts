import { describe, expect, it } from "vitest";
import { across, down, type Drawing, drawn, words } from "@/tests/support/page-content";
import { pagedBlocks } from "@/tests/support/paged-blocks";

const XS = [60, 160, 260, 360];

/**
 * The end of a page: a row of headings of which only the third is closed by a line, the others span a
 * row more, which the page cuts.
 */
const HEADINGS = drawn(
  across(700, 60, 360),
  across(720, 260, 360),
  ...XS.map((x) => down(x, 700, 720)),
  words("信息", 65, 704),
  words("本年", 165, 704),
  words("现行", 265, 704),
);
const REST = drawn(
  across(90, 60, 360),
  across(110, 60, 360),
  across(130, 60, 360),
  ...XS.map((x) => down(x, 90, 130)),
  words("甲", 265, 94),
  words("规章", 65, 114),
  words("1", 165, 114),
  words("2", 265, 114),
);
const ROWS = [
  ["", "", "甲"],
  ["规章", "1", "2"],
];
const blocksOf = (...below: readonly Drawing[]) => pagedBlocks(drawn(HEADINGS, ...below), REST);

describe("words below a table that the page cuts", () => {
  it("go on with the cells above them that no line closes", () => {
    expect(blocksOf(words("内容", 65, 719), words("数量", 165, 719))).toEqual([
      [["信息内容", "本年数量", "现行"], ...ROWS],
    ]);
  });

  it.each([
    ["stand below a cell that is closed", words("数量", 265, 722)],
    ["stand below several cells", words("全部信息内容的数量如下所列", 65, 722)],
    ["stand further below", words("内容", 65, 745)],
    ["are a figure", words("12", 165, 722)],
  ])("are a paragraph where they %s", (_, below) => {
    const [first, second, third] = blocksOf(below);
    expect(first).toEqual([["信息", "本年", "现行"]]);
    expect(second).toEqual(expect.any(String));
    expect(third).toEqual(ROWS);
  });

  it("are a paragraph where the table doesn't go on", () => {
    expect(pagedBlocks(drawn(HEADINGS, words("内容", 65, 722)))).toEqual([
      [["信息", "本年", "现行"]],
      "内容",
    ]);
  });
});
