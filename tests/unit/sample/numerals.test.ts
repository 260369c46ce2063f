import { describe, expect, it } from "vitest";
import { type Numerals, PLAIN_NUMERALS, printFigure } from "@/lib/sample/table/numerals";

function print(figure: number, kind: "count" | "change" | "amount", style: Partial<Numerals>) {
  return printFigure(figure, kind, { ...PLAIN_NUMERALS, ...style });
}

describe("a printed figure", () => {
  it.each<[number, Partial<Numerals>, string]>([
    [1113, { thousands: true }, "1,113"],
    [1_234_567, { thousands: true }, "1,234,567"],
    [120, { digits: "full-width" }, "１２０"],
    [0, { thousands: true }, "0"],
  ])("of %i as a count with %o is %s", (figure, style, printed) => {
    expect(print(figure, "count", style)).toBe(printed);
  });

  it.each<[number, Numerals["change"], string]>([
    [2, "signed", "+2"],
    [-1, "wide-minus", "－1"],
    [-1, "minus-sign", "−1"],
    [2, "words", "增2"],
    [-2, "long-words", "减少2项"],
    [0, "long-words", "0"],
  ])("of %i as a change in %s is %s", (figure, change, printed) => {
    expect(print(figure, "change", { change })).toBe(printed);
  });

  it.each<[Numerals["amount"], string]>([
    ["heading-10000", "20275.42"],
    ["cell-10000", "20275.42万元"],
    ["cell-10000-short", "20275.42(万)"],
    ["cell-yuan", "202754200元"],
    ["bare-yuan", "202754200"],
  ])("of an amount with its unit as %s is %s", (amount, printed) => {
    expect(print(20275.42, "amount", { amount })).toBe(printed);
  });

  it("of a mark is the mark", () => {
    expect(printFigure("", "count", PLAIN_NUMERALS)).toBe("");
    expect(printFigure("/", "amount", { ...PLAIN_NUMERALS, amount: "cell-yuan" })).toBe("/");
  });
});
