import { describe, expect, test } from "vitest";
import type { InkLine } from "@/lib/ocr/ink/ink-line";
import { figureOf, mayBeFigure } from "@/lib/ocr/reading/figure-line";
import { SYMBOLS } from "@/lib/ocr/reading/figure-symbols";
import type { Look, SeenSymbol } from "@/lib/ocr/reading/look";

/** A line of ink whose characters are 10 wide and 16 high, 4 apart. */
function inkOf(count: number): InkLine {
  const parts = Array.from({ length: count }, (_, index) => ({
    left: index * 14,
    top: 0,
    right: index * 14 + 10,
    bottom: 16,
    area: 100,
    darkest: 255,
  }));
  return {
    left: 0,
    top: 0,
    right: count * 14 - 4,
    bottom: 16,
    parts,
    band: { top: 0, bottom: 16 },
  };
}

function seen(...symbols: Record<string, number>[]): SeenSymbol[] {
  return symbols.map((given, index) => ({
    x: index * 14 + 5,
    shares: Float32Array.from(SYMBOLS, (symbol) => given[symbol] ?? 0),
  }));
}

const read = (line: InkLine, alone: SeenSymbol[], copies: SeenSymbol[], close: SeenSymbol[] = []) =>
  figureOf(line, { alone, copies, closeCopies: close });

describe("a figure", () => {
  test("on which both looks agree is as sure as they are", () => {
    const [four, two] = read(
      inkOf(2),
      seen({ "4": 0.97 }, { "2": 0.91 }),
      seen({ "4": 1 }, { "2": 0.97 }),
    );

    expect([four?.text, two?.text]).toEqual(["4", "2"]);
    expect(two?.score).toBeCloseTo(0.95);
    expect(two?.candidates).toBeUndefined();
  });

  test("on which they differ keeps what it may be", () => {
    const [character] = read(inkOf(1), seen({ "8": 0.9 }), seen({ "3": 0.6, "8": 0.3 }));

    expect(character?.text).toBe("8");
    expect(character?.score).toBeLessThan(0.6);
    expect(character?.candidates?.map(({ text }) => text)).toEqual(["8", "3"]);
  });

  test("of which one look misses a character is settled by a third, or is not sure", () => {
    const copies = seen({ "0": 0.98 });

    expect(read(inkOf(1), [], copies, seen({ "0": 0.92 }))[0]?.score).toBeCloseTo(0.95);
    expect(read(inkOf(1), [], copies)[0]?.score).toBe(0.5);
  });

  test("with fewer digits than its ink has is not sure", () => {
    const one = seen({ "1": 1 });

    expect(read(inkOf(2), one, one).map(({ score }) => score)).toEqual([0.5]);
  });

  test("that nobody can read is never blank", () => {
    expect(read(inkOf(1), [], [])).toMatchObject([{ text: "\ufffd", score: 0 }]);
  });
});

describe("a line may be a figure", () => {
  const look = (text: string, score: number): Look => ({
    characters: Array.from(text, (character) => ({ text: character, score, x: 0 })),
    symbols: [],
  });

  test.each([
    ["12", 0.99, true],
    ["1,o5!", 0.99, true],
    ["20.5万元", 0.99, true],
    ["口", 0.4, true],
    ["", 0, true],
    ["口", 0.98, false],
    ["一、总计数", 0.5, false],
  ])("%s, read with %f: %s", (text, score, expected) => {
    expect(mayBeFigure(look(text, score), inkOf(4), 20)).toBe(expected);
  });
});
