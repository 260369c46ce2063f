import { expect, test } from "vitest";
import { pendingCases } from "@/lib/rules/pending-cases";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [pendingCases];

const pendingBefore = (value: number) =>
  buildReport({
    form: "form-2019",
    year: 2020,
    cells: { "reviews.litigation_after.pending": value },
  });
const report = buildReport({ form: "form-2021", year: 2021 });

test("holds where all that was pending is among this year's cases", () => {
  expect(judge(report, pendingBefore(1), only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a track with fewer cases than were pending", () => {
  const { findings } = judge(report, pendingBefore(3), only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    cells: ["reviews.litigation_after.total"],
    message: { zh: "复议后起诉：2020 年尚未审结 3 > 总计 1，相差 2" },
  });
});

test("is unchecked without last year's report, or with its figure blank", () => {
  const blank = buildReport({
    form: "form-2019",
    year: 2020,
    cells: { "reviews.litigation_after.pending": "blank" },
  });

  expect(judge(report, null, only).unchecked).toMatchObject([
    { reason: { en: "needs the 2020 report" } },
  ]);
  expect(judge(report, blank, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { en: "in the 2020 report a figure is missing: blank" } }],
  });
});
