import { expect, test } from "vitest";
import { markAt, marksOfFinding, operandsOf } from "@/components/review/operand";
import type { Equation, Term } from "@/lib/domain/finding";
import { textPlace } from "@/lib/domain/place";

const term = (value: number, start: number, year: number | null = null): Term => ({
  label: { zh: `${value}`, en: `${value}` },
  address: null,
  value,
  place: textPlace(start, start + 1),
  year,
});
const equation = (left: Term[], right: Term[]): Equation => ({ left, relation: "=", right });

test("each operand has a colour of its own, over both sides", () => {
  const { left, right } = operandsOf(
    equation([term(3, 0), term(2, 10)], [term(4, 20), term(0, 30)]),
  );
  expect([...left, ...right].map(({ tone }) => tone)).toEqual([0, 1, 2, 3]);
});

test("the zeros of a long sum take no colour away from what adds something", () => {
  const { left, right } = operandsOf(
    equation(
      [term(7, 0)],
      [0, 0, 3, 0, 0, 5].map((value, index) => term(value, 10 + index)),
    ),
  );
  expect(left.map(({ tone }) => tone)).toEqual([0]);
  expect(right.map(({ tone }) => tone)).toEqual([null, null, 1, null, null, 2]);
});

test("another year's operand is not marked in this document", () => {
  const finding = { equation: equation([term(3, 0)], [term(4, 20, 2019)]), places: [] };
  expect(marksOfFinding(finding).map(({ id }) => id)).toEqual(["operand-0"]);
});

test("places that are no operands are marked too, and operands only once", () => {
  const finding = {
    equation: equation([term(3, 0)], [term(4, 20)]),
    places: [textPlace(0, 1), textPlace(20, 21), textPlace(50, 60)],
  };
  expect(marksOfFinding(finding).map(({ id, tone }) => [id, tone])).toEqual([
    ["operand-0", 0],
    ["operand-1", 1],
    ["place-0", null],
  ]);
});

test("what the prose says is marked after the finding's own places, and those only once", () => {
  const statement = (start: number) => ({
    quote: "申请3件",
    place: textPlace(start, start + 4),
    standing: "agrees" as const,
  });
  const marks = marksOfFinding({
    equation: equation([term(3, 0)], [term(4, 20)]),
    places: [textPlace(50, 54)],
    statements: [statement(50), statement(80)],
  });
  expect(marks.map(({ id }) => id)).toEqual(["operand-0", "operand-1", "place-0", "beside-1"]);
  expect(markAt(marks, textPlace(80, 84))?.id).toBe("beside-1");
  expect(markAt(marks, textPlace(90, 94))).toBeUndefined();
});
