import { expect, test } from "vitest";
import { documentsInForce } from "@/lib/rules/documents-in-force";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [documentsInForce];

const documents = (made: number, repealed: number, inForce: number) =>
  buildReport({
    form: "form-2021",
    cells: {
      "disclosure.normative_documents.made": made,
      "disclosure.normative_documents.repealed": repealed,
      "disclosure.normative_documents.in_force": inForce,
    },
  });

test.each([
  [0, 2, 1],
  [3, 0, 3],
  [3, 1, 2],
])("holds with %i made, %i repealed, %i in force", (made, repealed, inForce) => {
  expect(judge(documents(made, repealed, inForce), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports documents made this year that are neither in force nor repealed", () => {
  const { findings } = judge(documents(5, 1, 2), null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: {
      zh: "行政规范性文件：本年制发件数 5 > 现行有效件数 2 + 本年废止件数 1 = 3，相差 2",
    },
  });
});

test("is unchecked where a figure is absent", () => {
  const report = buildReport({
    form: "form-2021",
    cells: { "disclosure.regulations.repealed": "dash" },
  });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["disclosure.regulations.repealed"]);
});

test("has nothing to say of the 2019 form, which does not ask what is in force", () => {
  expect(judge(buildReport({ form: "form-2019" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
