import { expect, test } from "vitest";
import { reviewsTotal } from "@/lib/rules/reviews-total";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [reviewsTotal];

test("holds where every track adds up", () => {
  expect(judge(buildReport({ form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports the track with its total and its results", () => {
  const report = buildReport({ cells: { "reviews.reconsideration.pending": 2 } });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: {
      zh: "行政复议：总计 4 ≠ 结果维持 2 + 结果纠正 1 + 其他结果 0 + 尚未审结 2 = 5，相差 1",
    },
    cells: [
      "reviews.reconsideration.total",
      "reviews.reconsideration.upheld",
      "reviews.reconsideration.corrected",
      "reviews.reconsideration.other",
      "reviews.reconsideration.pending",
    ],
  });
});

test("leaves a track unchecked that has a dash", () => {
  const report = buildReport({ cells: { "reviews.litigation_direct.total": "dash" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["reviews.litigation_direct.total"]);
});
