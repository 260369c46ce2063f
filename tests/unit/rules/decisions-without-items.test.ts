import { expect, test } from "vitest";
import { decisionsWithoutItems } from "@/lib/rules/decisions-without-items";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [decisionsWithoutItems];

test("holds where decisions have items, and where there is neither", () => {
  const report = buildReport({
    cells: {
      "disclosure.coercion.items_last_year": 0,
      "disclosure.coercion.items_change": 0,
      "disclosure.coercion.decisions": 0,
    },
  });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports decisions where there are no items", () => {
  const report = buildReport({
    cells: {
      "disclosure.licences.items_last_year": 0,
      "disclosure.licences.items_change": 0,
      "disclosure.licences.decisions": 436,
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: {
      zh: "行政许可：上一年项目数量 0，本年增/减 0，没有事项，却有处理决定 436 件",
    },
  });
});

test("accepts decisions made before the items were dropped", () => {
  const report = buildReport({
    cells: {
      "disclosure.licences.items_last_year": 3,
      "disclosure.licences.items_change": -3,
      "disclosure.licences.decisions": 5,
    },
  });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("leaves a row unchecked whose decisions or items are blank where that matters", () => {
  const report = buildReport({
    cells: {
      "disclosure.licences.items_last_year": 0,
      "disclosure.licences.items_change": "blank",
      "disclosure.penalties.decisions": "blank",
    },
  });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  // Penalties have items, so that nothing can be wrong there.
  expect(unchecked.flatMap(({ cells }) => cells)).toEqual(["disclosure.licences.items_change"]);
});

test("has nothing to say of the 2021 form", () => {
  expect(judge(buildReport({ form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
