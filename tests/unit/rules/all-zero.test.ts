import { expect, test } from "vitest";
import type { AbsentReason } from "@/lib/domain/cell";
import { figuresOfForm } from "@/lib/form/catalogue";
import { allZero } from "@/lib/rules/all-zero";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [allZero];

const zeros = Object.fromEntries(
  figuresOfForm("form-2019").map(({ address }): [string, number | AbsentReason] => [address, 0]),
);

test("holds where anything happened", () => {
  const report = buildReport({ cells: { ...zeros, "applications.new.total": 1 } });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a report of nothing but zeros, and points to the figures that matter", () => {
  const { findings } = judge(buildReport({ cells: zeros }), null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: "三张表印出的 198 个数全是 0，请确认是据实填报，不是空表" },
  });
  expect(findings[0]?.cells).toContain("disclosure.penalties.decisions");
  expect(findings[0]?.cells).toContain("applications.new.total");
});

test("counts what is printed: blanks print nothing that could be more", () => {
  const report = buildReport({ cells: { ...zeros, "applications.new.business": "blank" } });

  expect(judge(report, null, only).findings[0]?.message.zh).toContain("197 个数");
});

test("is unchecked where a figure could not be read, or nothing is printed at all", () => {
  const unclear = buildReport({ cells: { ...zeros, "applications.new.business": "ambiguous" } });
  const empty = buildReport({
    cells: Object.fromEntries(Object.keys(zeros).map((address) => [address, "blank" as const])),
  });

  expect(judge(unclear, null, only)).toMatchObject({
    findings: [],
    unchecked: [{ cells: ["applications.new.business"] }],
  });
  expect(judge(empty, null, only).findings).toEqual([]);
  expect(judge(empty, null, only).unchecked[0]?.cells).toHaveLength(198);
});
