import { expect, test } from "vitest";
import { procurementCountAmount } from "@/lib/rules/procurement-count-amount";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [procurementCountAmount];

const procurement = (projects: number, amount: number) =>
  buildReport({
    cells: {
      "disclosure.procurement.projects": projects,
      "disclosure.procurement.amount": amount,
    },
  });

test.each([
  [49, 20275.42],
  [0, 0],
  [1, 0.0001],
])("holds with %i projects for %d", (projects, amount) => {
  expect(judge(procurement(projects, amount), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports projects that cost nothing", () => {
  const report = procurement(3, 0);
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: { zh: "采购项目数量 3 个，采购总金额却是 0" },
  });
  expect(markedText(report, findings[0])).toEqual(["3", "0"]);
});

test("reports money that was spent on no project", () => {
  expect(judge(procurement(0, 12.5), null, only).findings[0]?.message.zh).toBe(
    "采购项目数量 0 个，采购总金额却有 12.5 万元",
  );
});

test("is unchecked where the amount is blank", () => {
  const report = buildReport({ cells: { "disclosure.procurement.amount": "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["disclosure.procurement.amount"]);
});

test("has nothing to say of the 2021 form, which has no procurement", () => {
  expect(judge(buildReport({ form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
