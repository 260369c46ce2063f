import { expect, test } from "vitest";
import { newlyPublicOverTotal } from "@/lib/rules/newly-public-over-total";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [newlyPublicOverTotal];

test("holds up to the point where all that is public is new", () => {
  const report = buildReport({
    cells: {
      "disclosure.normative_documents.newly_public": 2,
      "disclosure.normative_documents.public_total": 2,
    },
  });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports more newly public than public in total", () => {
  const report = buildReport({
    cells: {
      "disclosure.normative_documents.newly_public": 349,
      "disclosure.normative_documents.public_total": 23,
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: { zh: "规范性文件：本年新公开数量 349 > 对外公开总数量 23，相差 326" },
    cells: [
      "disclosure.normative_documents.newly_public",
      "disclosure.normative_documents.public_total",
    ],
  });
});

test("is unchecked where the total is blank", () => {
  const report = buildReport({ cells: { "disclosure.regulations.public_total": "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["disclosure.regulations.public_total"]);
});

test("has nothing to say of the 2021 form", () => {
  expect(judge(buildReport({ form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
