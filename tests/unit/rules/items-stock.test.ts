import { expect, test } from "vitest";
import { itemsStock } from "@/lib/rules/items-stock";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [itemsStock];

const previous = buildReport({ year: 2019 });
const following = {
  "disclosure.licences.items_last_year": 13,
  "disclosure.penalties.items_last_year": 19,
};

test("holds where this year starts with the items that last year ended with", () => {
  expect(judge(buildReport({ year: 2020, cells: following }), previous, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports the row that does not follow", () => {
  const report = buildReport({
    year: 2020,
    cells: { ...following, "disclosure.penalties.items_last_year": 56 },
  });

  const { findings } = judge(report, previous, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    cells: ["disclosure.penalties.items_last_year"],
    message: {
      zh: "行政处罚：上一年项目数量 56 ≠ 2019 年上一年项目数量 20 + 2019 年本年增/减 -1 = 19，相差 37",
    },
  });
});

test("is unchecked without last year's report or with a blank in it", () => {
  const report = buildReport({ year: 2020, cells: following });
  const blank = buildReport({ year: 2019, cells: { "disclosure.fees.items_change": "blank" } });

  expect(judge(report, null, only).unchecked[0]?.reason.en).toBe("needs the 2019 report");
  expect(judge(report, blank, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "2019 年的报告缺数：空白" } }],
  });
});

test.each([
  ["form-2019", 2019],
  ["form-2021", 2021],
] as const)("has nothing to compare in the %s of %i", (form, year) => {
  expect(judge(buildReport({ form, year }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
