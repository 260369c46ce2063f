import { expect, test } from "vitest";
import { documentsStock } from "@/lib/rules/documents-stock";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [documentsStock];

const previous = buildReport({ form: "form-2021", year: 2021 });

const documents = (inForce: number) =>
  buildReport({
    form: "form-2021",
    year: 2022,
    cells: { "disclosure.normative_documents.in_force": inForce },
  });

test("holds where last year's stock, plus made, less repealed, is in force", () => {
  expect(judge(documents(10), previous, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a stock that does not follow, without subtracting anything", () => {
  const { findings } = judge(documents(14), previous, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: {
      zh: "行政规范性文件：现行有效件数 14 + 本年废止件数 1 = 15 ≠ 2021 年现行有效件数 9 + 本年制发件数 2 = 11，相差 4",
    },
  });
  expect(findings[0]?.cells).not.toContain("disclosure.regulations.in_force");
});

test("is unchecked without last year's report", () => {
  expect(judge(documents(10), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { en: "needs the 2021 report" } }],
  });
});

test("has nothing to compare in 2021: the form before did not ask what is in force", () => {
  const before = buildReport({ form: "form-2019", year: 2020 });

  expect(judge(buildReport({ form: "form-2021", year: 2021 }), before, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
