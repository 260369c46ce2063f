import { expect, test } from "vitest";
import type { ClaimTopic } from "@/lib/domain/claim";
import { narrativeDisputes } from "@/lib/rules/narrative-disputes";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeDisputes];

const stating = (
  about: ClaimTopic,
  quote: string,
  value: number,
  cells: Record<string, number | "blank"> = {},
) => withClaims(buildReport({ overview: `${quote}。`, cells }), [{ about, quote, value }]);

test.each([
  ["reviews.reconsideration.total", "行政复议4件", 4],
  ["reviews.reconsideration.upheld", "维持2件", 2],
  ["reviews.litigation.total", "行政诉讼1件", 1],
  ["reviews.disputes.total", "复议、诉讼5件", 5],
] as const)("holds for %s: %s", (about, quote, value) => {
  expect(judge(stating(about, quote, value), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports suits of both kinds together that the table does not have", () => {
  const report = stating("reviews.litigation.other", "1件撤诉", 1);

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    cells: ["reviews.litigation_direct.other", "reviews.litigation_after.other"],
  });
  expect(markedText(report, findings[0])).toEqual(["0", "0", "1件撤诉"]);
});

test("is unchecked where a figure that the number rests on is blank", () => {
  const report = stating("reviews.litigation.total", "行政诉讼1件", 1, {
    "reviews.litigation_direct.total": "blank",
  });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["reviews.litigation_direct.total"]);
});

test("has nothing to say of statements on other things", () => {
  const quote = "办结申请3件";
  const report = withClaims(buildReport({ overview: quote }), [
    { about: "applications.handled.total", quote, value: 3 },
  ]);

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});
