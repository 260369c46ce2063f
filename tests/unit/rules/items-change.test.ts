import { expect, test } from "vitest";
import { itemsChange } from "@/lib/rules/items-change";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [itemsChange];

test("holds where items come and go, even to none", () => {
  const report = buildReport({
    cells: {
      "disclosure.coercion.items_last_year": 2,
      "disclosure.coercion.items_change": -2,
      "disclosure.penalties.items_last_year": 56,
      "disclosure.penalties.items_change": 2,
    },
  });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports fewer than no items, with the sum", () => {
  const report = buildReport({
    cells: { "disclosure.coercion.items_last_year": 2, "disclosure.coercion.items_change": -5 },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: "行政强制：上一年项目数量 2，本年减少 5，项目数成了 -3" },
    equation: { relation: ">=" },
  });
  expect(markedText(report, findings[0])).toEqual(["2", "-5"]);
});

test("reports a change that is the whole stock again, as where cases fill the items' columns", () => {
  const report = buildReport({
    cells: {
      "disclosure.penalties.items_last_year": 2546,
      "disclosure.penalties.items_change": 2546,
      "disclosure.penalties.decisions": "blank",
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    cells: ["disclosure.penalties.items_last_year", "disclosure.penalties.items_change"],
  });
  expect(findings[0]?.message.zh).toContain("2546");
});

test("weighs the same small number twice as a hint, and one item more than one as nothing", () => {
  const report = buildReport({
    cells: {
      "disclosure.coercion.items_last_year": 3,
      "disclosure.coercion.items_change": 3,
      "disclosure.fees.items_last_year": 1,
      "disclosure.fees.items_change": 1,
    },
  });

  expect(judge(report, null, only).findings.map(({ severity }) => severity)).toEqual(["notice"]);
});

test("leaves a row unchecked whose change is blank", () => {
  const report = buildReport({ cells: { "disclosure.licences.items_change": "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["disclosure.licences.items_change"]);
});

test("has nothing to say of the 2021 form, which counts no items", () => {
  expect(judge(buildReport({ form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
