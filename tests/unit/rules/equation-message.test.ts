import { expect, test } from "vitest";
import type { Term } from "@/lib/domain/finding";
import { equationMessage } from "@/lib/rules/figures/equation";

const LABEL = { zh: "自然人", en: "Natural persons" };

function terms(...values: readonly number[]): Term[] {
  return values.map((value, index) => ({
    label: { zh: `第${index + 1}项`, en: `item ${index + 1}` },
    value,
    year: null,
    place: null,
    address: null,
  }));
}

test("names every term of a short sum, zeros too", () => {
  const equation = { left: terms(3, 0), relation: "=" as const, right: terms(2) };

  expect(equationMessage(LABEL, equation)).toEqual({
    zh: "自然人：第1项 3 + 第2项 0 = 3 ≠ 第1项 2，相差 1",
    en: "Natural persons: item 1 3 + item 2 0 = 3 ≠ item 1 2, 1 apart",
  });
});

test("leaves the zeros out of a long sum", () => {
  const equation = { left: terms(6), relation: "=" as const, right: terms(0, 2, 0, 3, 0) };

  expect(equationMessage(LABEL, equation).zh).toBe(
    "自然人：第1项 6 ≠ 第2项 2 + 第4项 3 = 5，相差 1",
  );
});

test("gives the figures alone where their names would fill a page", () => {
  const equation = { left: terms(29), relation: "=" as const, right: terms(1, 2, 3, 4, 5, 6, 7) };

  expect(equationMessage(LABEL, equation)).toEqual({
    zh: "自然人：第1项 29 ≠ 各项 1 + 2 + 3 + 4 + 5 + 6 + 7 = 28，相差 1",
    en: "Natural persons: item 1 29 ≠ its parts 1 + 2 + 3 + 4 + 5 + 6 + 7 = 28, 1 apart",
  });
});

test("says that nothing adds up to zero where every part is zero", () => {
  const equation = { left: terms(3), relation: "=" as const, right: terms(0, 0, 0, 0, 0) };

  expect(equationMessage(LABEL, equation).zh).toBe("自然人：第1项 3 ≠ 各项之和 0，相差 3");
});
