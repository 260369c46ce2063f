import { expect, test } from "vitest";
import { REMEDIES, remedyOf } from "@/lib/letter/remedies";
import { RULES } from "@/lib/rules/catalogue";

test("every check of the catalogue says what a body is asked to do", () => {
  expect(RULES.map(({ id }) => id).filter((id) => REMEDIES[id] === undefined)).toEqual([]);
});

test("each is one sentence of its own, and prescribes no figure but nought", () => {
  for (const [id, words] of Object.entries(REMEDIES)) {
    expect(words, id).toMatch(/^[^。]{4,80}。$/u);
    expect(words.replace(/12 月 31 日/u, ""), id).not.toMatch(/[1-9]/u);
  }
});

test("a finding of a check that is no longer in use is to be looked into all the same", () => {
  expect(remedyOf("given-up")).toBe("核实后更正。");
});
