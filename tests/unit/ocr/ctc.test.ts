import { describe, expect, test } from "vitest";
import { alphabetOf } from "@/lib/ocr/reading/alphabet";
import { decodeLine } from "@/lib/ocr/reading/ctc";
import { largestSymbol, symbolClasses, SYMBOLS } from "@/lib/ocr/reading/figure-symbols";
import type { Shares } from "@/lib/ocr/reading/model";

const ALPHABET = alphabetOf("0\no\n1\n!\n/\n公\n");

/** The model's answer to one line: for each step the shares of some characters, the rest blank's. */
function sharesOf(...steps: Record<string, number>[]): Shares {
  const data = new Float32Array(steps.length * ALPHABET.length);
  steps.forEach((step, index) => {
    const given = Object.entries(step);
    const offset = index * ALPHABET.length;
    for (const [character, share] of given) data[offset + ALPHABET.indexOf(character)] = share;
    data[offset] = 1 - given.reduce((sum, [, share]) => sum + share, 0);
  });
  return { steps: steps.length, classes: ALPHABET.length, data };
}

function read(shares: Shares, steps = shares.steps): [string, number, number][] {
  return decodeLine(shares, 0, steps).map(({ symbol, score, step }) => [
    ALPHABET[symbol] ?? "",
    Math.round(score * 100) / 100,
    step,
  ]);
}

function readAsFigure(shares: Shares): [string, number][] {
  const classes = symbolClasses(ALPHABET);
  return decodeLine(shares, 0, shares.steps, largestSymbol(shares, classes)).map(
    ({ symbol, score }) => [SYMBOLS[symbol - 1] ?? "", Math.round(score * 100) / 100],
  );
}

test("an alphabet has blank first and a space last", () => {
  expect(ALPHABET).toEqual(["", "0", "o", "1", "!", "/", "公", " "]);
});

describe("a line read freely", () => {
  test("neighbouring steps of one character are one, as sure as the surest of them", () => {
    expect(read(sharesOf({ 公: 0.7 }, { 公: 0.9 }, { 公: 0.6 }))).toEqual([["公", 0.9, 1]]);
  });

  test("a blank sets two of the same character apart", () => {
    expect(read(sharesOf({ "1": 0.9 }, {}, { "1": 0.8 }))).toEqual([
      ["1", 0.9, 0],
      ["1", 0.8, 2],
    ]);
  });

  test("steps beyond the line's own width are not read", () => {
    expect(read(sharesOf({ "0": 0.9 }, {}, { "1": 0.8 }), 2)).toEqual([["0", 0.9, 0]]);
  });
});

describe("a line read as a figure", () => {
  test("what looks like a digit counts for it", () => {
    expect(readAsFigure(sharesOf({ o: 0.5, "0": 0.3 }))).toEqual([["0", 0.8]]);
    expect(readAsFigure(sharesOf({ "!": 0.6, "/": 0.3 }))).toEqual([["1", 0.6]]);
  });

  test("what no figure has is not seen, and makes nothing sure", () => {
    expect(readAsFigure(sharesOf({ 公: 0.85, "1": 0.1 }))).toEqual([["1", 0.1]]);
  });
});
