import { describe, expect, it } from "vitest";
import { charactersOf, deltasOf } from "@/lib/pipeline/extract/ofd/text-code";

const attributes = (values: Record<string, string>) => (name: string) => values[name];

describe("the distances of a text code", () => {
  it.each([
    ["3.5 3.5 2", [3.5, 3.5, 2]],
    ["g 3 3.5 2", [3.5, 3.5, 3.5, 2]],
    ["2 g 2 1", [2, 1, 1]],
    ["g x 3.5 2", [2]],
    ["g 2", []],
    ["", []],
  ])("are %j", (text, expected) => {
    expect(deltasOf(text)).toEqual(expected);
  });

  it("are no more than any text has, whatever the file says", () => {
    expect(deltasOf("g 1e12 1").length).toBeLessThanOrEqual(1_000_000);
  });
});

describe("the characters of a text code", () => {
  it("stand where the distances put them", () => {
    const characters = charactersOf(
      "年报1",
      attributes({ X: "1", Y: "4", DeltaX: "g 2 5" }),
      { x: 0, y: 0 },
      5,
    );

    expect(characters).toEqual([
      { text: "年", x: 1, y: 4, advance: 5 },
      { text: "报", x: 6, y: 4, advance: 5 },
      { text: "1", x: 11, y: 4, advance: null },
    ]);
  });

  it("go on from the text before, by their size, where nothing is said", () => {
    const characters = charactersOf("年报", attributes({}), { x: 7, y: 2 }, 3);

    expect(characters.map(({ x, y }) => [x, y])).toEqual([
      [7, 2],
      [10, 2],
    ]);
  });

  it("run down by the distances that do", () => {
    const characters = charactersOf("年报", attributes({ DeltaY: "4" }), { x: 1, y: 1 }, 3);

    expect(characters.map(({ x, y }) => [x, y])).toEqual([
      [1, 1],
      [1, 5],
    ]);
  });
});
