import { expect, test } from "vitest";
import { narrativeMissingNumber } from "@/lib/rules/narrative-missing-number";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeMissingNumber];

test("holds where units have their numbers", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a unit without its number, where it stands", () => {
  const quote = "主动公开政务信息条";
  const report = withClaims(buildReport({ overview: `全年${quote}。` }), [
    { about: "prose.disclosed_items", quote, kind: "missing", unit: "条" },
  ]);

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: { zh: "“主动公开政务信息条”的“条”前面没有数字" },
  });
  expect(markedText(report, findings[0])).toEqual([quote]);
});

test("does not take a thing that is said to exist for a lost number", () => {
  const quote = "通过微信公众号推送";
  const report = withClaims(buildReport({ overview: quote }), [
    { about: "prose.social_media", quote, kind: "some" },
  ]);

  expect(judge(report, null, only).findings).toEqual([]);
});
