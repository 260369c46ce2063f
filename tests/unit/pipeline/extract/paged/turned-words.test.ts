import { describe, expect, it } from "vitest";
import type { Glyph } from "@/lib/pipeline/extract/paged/page-content";
import { type Drawing, drawn, grid, SIZE, words, wordsDown } from "@/tests/support/page-content";
import { pagedBlocks, pagedDocument } from "@/tests/support/paged-blocks";

const isWide = (character: string) => /\p{Script=Han}/u.test(character);

/**
 * A line of text that is turned by a quarter, with the clock or against it, and begins at a height.
 * A space leaves room and is no glyph.
 */
function turnedWords(text: string, way: "up" | "down", x: number, y: number): Drawing {
  let at = 0;
  const glyphs = Array.from(text).map((character): Glyph => {
    const from = at;
    at += isWide(character) ? SIZE : SIZE / 2;
    return way === "down"
      ? { text: character, turn: 3, box: [x, y + from, x + 12.5, y + at] }
      : { text: character, turn: 1, box: [x, y - at, x + 12.5, y - from] };
  });
  return { glyphs: glyphs.filter((glyph) => glyph.text !== " "), horizontal: [], vertical: [] };
}

/** A table with a cell of 60 by 80 points from (140, 100) on, which says what is drawn there. */
function cellOf(...inCell: readonly Drawing[]): string | undefined {
  const rows = [
    ["内容", ""],
    ["规章", "3"],
  ];
  const [table] = pagedBlocks(
    drawn(grid({ widths: [80, 60], heights: [80, 24], rows }), ...inCell),
  );
  return typeof table === "string" ? table : table?.[0]?.[1];
}

describe("words that are turned", () => {
  it("against the clock are what their cell says", () => {
    expect(cellOf(turnedWords("商业企业", "up", 160, 160))).toBe("商业企业");
  });

  it("with the clock are what their cell says", () => {
    expect(cellOf(turnedWords("商业企业", "down", 160, 110))).toBe("商业企业");
  });

  it("on two lines are read from the side that they begin at", () => {
    const up = [turnedWords("社会公益", "up", 150, 160), turnedWords("组织", "up", 165, 160)];
    const down = [turnedWords("社会公益", "down", 165, 110), turnedWords("组织", "down", 150, 110)];
    expect(cellOf(...up)).toBe("社会公益组织");
    expect(cellOf(...down)).toBe("社会公益组织");
  });

  it("are figures too, and no figure with what stands apart from it", () => {
    expect(cellOf(turnedWords("1234", "up", 160, 160))).toBe("1234");
    expect(cellOf(turnedWords("12  34", "up", 160, 160))).toBe("12 34");
    const two = [turnedWords("12", "up", 150, 160), turnedWords("34", "up", 165, 160)];
    expect(cellOf(...two)).toBe("12\n34");
  });

  it("among Chinese that runs down are read in its order", () => {
    const column = drawn(
      wordsDown("合计", 160, 105, 2),
      turnedWords("2021", "down", 159, 128),
      wordsDown("年末", 160, 150, 2),
    );
    expect(cellOf(column)).toBe("合计2021年末");
  });

  it("have their place where they stand", () => {
    const table = grid({
      widths: [80, 60],
      heights: [80, 24],
      rows: [
        ["内容", ""],
        ["规章", "3"],
      ],
    });
    const { text, layout } = pagedDocument(drawn(table, turnedWords("12", "up", 160, 160)));
    const run = layout?.runs.find(({ start, end }) => text.slice(start, end) === "12");
    expect(run?.box).toEqual([160, 150, 172.5, 160]);
  });
});

describe("turned words are left out", () => {
  it("where upright ones stand in their cell", () => {
    const both = drawn(words("12", 150, 110), turnedWords("345", "down", 160, 130));
    expect(cellOf(both)).toBe("12");
  });

  it("where they go over more than one cell", () => {
    expect(cellOf(turnedWords("20212022", "up", 160, 200))).toBe("");
    expect(cellOf(turnedWords("2021202220232024", "down", 160, 110))).toBe("");
  });

  it("where they are turned in two ways", () => {
    const both = [turnedWords("12", "down", 150, 110), turnedWords("34", "up", 170, 160)];
    expect(cellOf(...both)).toBe("");
  });

  it("outside tables", () => {
    const page = drawn(words("本年公开情况", 90, 100), turnedWords("装订线", "up", 20, 400));
    expect(pagedBlocks(page)).toEqual(["本年公开情况"]);
  });
});
