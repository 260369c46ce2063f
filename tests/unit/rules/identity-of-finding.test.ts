import { expect, test } from "vitest";
import { applicationsBalance } from "@/lib/rules/applications-balance";
import { carryOver } from "@/lib/rules/carry-over";
import { identityOfFinding } from "@/lib/rules/identity-of-finding";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import type { ReportOverrides } from "@/tests/support/report-overrides";

function identityIn(overrides: ReportOverrides, previous: ReportOverrides = {}): string {
  const report = buildReport(overrides);
  const { findings } = judge(report, buildReport({ year: 2019, ...previous }), [
    applicationsBalance,
    carryOver,
  ]);
  const [finding] = findings;
  if (finding === undefined) throw new Error("the report has no finding");
  return identityOfFinding(finding, report);
}

const unbalanced = { "applications.handled.total": 7 };

test("stays when the document is read again with its text elsewhere", () => {
  expect(identityIn({ cells: unbalanced, preface: "前言长了一些，各处都往后移。" })).toBe(
    identityIn({ cells: unbalanced }),
  );
});

test("changes with a figure that it rests on", () => {
  expect(identityIn({ cells: { "applications.handled.total": 6 } })).not.toBe(
    identityIn({ cells: unbalanced }),
  );
});

test("changes with a figure of the year before that it rests on", () => {
  const notCarried = { "applications.carried_out.total": 4 };
  const more = { "applications.carried_out.total": 5 };

  expect(identityIn({}, { cells: notCarried })).not.toBe(identityIn({}, { cells: more }));
});
