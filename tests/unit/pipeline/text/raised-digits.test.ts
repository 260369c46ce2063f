import { expect, it } from "vitest";
import { parseFigure } from "@/lib/pipeline/text/figure";
import { raisedDigits } from "@/lib/pipeline/text/raised-digits";

it("writes digits as digits above the line, and leaves the rest", () => {
  expect(raisedDigits("0123456789")).toBe("⁰¹²³⁴⁵⁶⁷⁸⁹");
  expect(raisedDigits("注1（23）")).toBe("注¹（²³）");
  expect(raisedDigits("")).toBe("");
});

it("keeps the number of a note from becoming a figure's last digit", () => {
  expect(parseFigure(`3${raisedDigits("1")}`)).toEqual({ value: 3, unit: null });
});
