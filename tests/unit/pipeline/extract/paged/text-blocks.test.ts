import { describe, expect, it } from "vitest";
import { textBlocks } from "@/lib/pipeline/extract/paged/text-blocks";
import { lineOf } from "@/lib/pipeline/extract/paged/text-line";
import { verticalRuns } from "@/lib/pipeline/extract/paged/vertical-runs";
import { drawn, words, wordsDown } from "@/tests/support/page-content";

const word = (text: string, x: number, y: number) => lineOf(words(text, x, y).glyphs);
const textOf = ({ glyphs }: { readonly glyphs: readonly { readonly text: string }[] }) =>
  glyphs.map(({ text }) => text).join("");
const blocksOf = (...all: ReturnType<typeof word>[]) =>
  textBlocks(all).map(({ lines }) => lines.map(textOf).join("/"));

describe("words below one another", () => {
  it("are one block where they stand as near as the lines of a cell", () => {
    expect(blocksOf(word("不予", 60, 100), word("公开", 60, 115), word("其他", 60, 140))).toEqual([
      "不予/公开",
      "其他",
    ]);
  });

  it("are two where one stands over several", () => {
    expect(
      blocksOf(word("法人或其他组织", 60, 100), word("企业", 60, 115), word("单位", 100, 115)),
    ).toEqual(["法人或其他组织", "企业", "单位"]);
  });

  it("are two where the lower one begins with the number of a row", () => {
    expect(blocksOf(word("1.规章", 60, 100), word("2.文件", 60, 115))).toEqual([
      "1.规章",
      "2.文件",
    ]);
  });
});

describe("text that runs down", () => {
  it("is told from lines beside it by the order of its glyphs", () => {
    const { glyphs } = drawn(
      words("规章", 100, 100),
      wordsDown("处理结果", 60, 95, 8),
      words("文件", 100, 124),
    );
    const { runs, rest } = verticalRuns(glyphs);
    expect(runs.map(textOf)).toEqual(["处理结果"]);
    expect(textOf({ glyphs: rest })).toBe("规章文件");
  });

  it("is no two lines of one character", () => {
    expect(verticalRuns(wordsDown("总计", 60, 95, 8).glyphs).runs).toEqual([]);
  });
});
