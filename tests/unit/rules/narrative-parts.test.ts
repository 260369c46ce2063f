import { expect, test } from "vitest";
import { narrativeParts } from "@/lib/rules/narrative-parts";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeParts];

const wholeWithParts = (whole: number, parts: readonly number[], approximate = false) => {
  const quotes = parts.map((part, index) => `第${index + 1}类${part}件`);
  const quote = `共收到${whole}件`;
  const report = buildReport({ overview: `${quote}，其中${quotes.join("，")}。` });
  return withClaims(report, [
    { about: "prose.count", quote, value: whole, approximate },
    ...parts.map((value, index) => ({
      about: "prose.count" as const,
      quote: quotes[index] ?? "",
      value,
      partOf: 0,
    })),
  ]);
};

test.each([
  [5, [3, 2]],
  [5, [3]],
  [0, [0, 0]],
])("holds for %i, of which %j", (whole, parts) => {
  expect(judge(wholeWithParts(whole, parts), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports parts that add up to more than their whole, at each of them", () => {
  const report = wholeWithParts(0, [1, 1]);
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("error");
  expect(findings[0]?.message.zh).toContain("1 + 1 = 2");
  expect(markedText(report, findings[0])).toEqual(["共收到0件", "第1类1件", "第2类1件"]);
});

test("accepts a whole that is divided in two ways", () => {
  expect(judge(wholeWithParts(5, [3, 2, 4, 1]), null, only).findings).toEqual([]);
});

test("does not hold approximate numbers against each other", () => {
  expect(judge(wholeWithParts(3, [2, 2], true), null, only).findings).toEqual([]);
});

test("takes parts that happen to be a multiple of their whole for a mistake", () => {
  expect(judge(wholeWithParts(2, [1, 3]), null, only).findings).toHaveLength(1);
});
