import { expect, test } from "vitest";
import { figuresOfForm } from "@/lib/form/catalogue";
import { implausibleZero } from "@/lib/rules/implausible-zero";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { surroundingsOf } from "@/tests/support/surroundings";

const only = [implausibleZero];
const PENALTIES = "disclosure.penalties.decisions";

test.each(["示例市城市管理综合执法局", "东区城管局"])("believes %s its ten penalties", (agency) => {
  expect(judge(buildReport({ agency, cells: { [PENALTIES]: 10 } }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test.each([
  "东区城管局",
  "示例市城市管理综合执法局",
  "示例市公安局东区分局",
  "示例市交通运输综合执法支队",
])("doubts %s without a penalty in a year", (agency) => {
  const report = buildReport({ form: "form-2021", agency, cells: { [PENALTIES]: 0 } });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning", cells: [PENALTIES] });
  expect(findings[0]?.message.zh).toContain("行政处罚处理决定 0 件");
  expect(markedText(report, findings[0])).toEqual(["0"]);
});

test("doubts a market regulator without licences", () => {
  const report = buildReport({
    agency: "东区市场监督管理局",
    cells: { "disclosure.licences.decisions": 0 },
  });

  expect(judge(report, null, only).findings.map(({ cells }) => cells)).toEqual([
    ["disclosure.licences.decisions"],
  ]);
});

test.each(["示例市水务局", "示例市交通运输局", "示例市城市管理服务中心", "青石镇人民政府"])(
  "expects no penalties of %s",
  (agency) => {
    const report = buildReport({ agency, cells: { [PENALTIES]: 0 } });

    expect(judge(report, null, only).findings).toEqual([]);
  },
);

test("leaves a report that is zero throughout to all-zero", () => {
  const cells = Object.fromEntries(figuresOfForm("form-2019").map(({ address }) => [address, 0]));

  expect(judge(buildReport({ agency: "东区城管局", cells }), null, only).findings).toEqual([]);
});

test("is unchecked where the figure is blank", () => {
  const report = buildReport({ agency: "东区城管局", cells: { [PENALTIES]: "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([PENALTIES]);
});

test("goes by the kind that is stored, where a person said another one than the name tells", () => {
  const report = buildReport({ agency: "东区综合服务局", cells: { [PENALTIES]: 0 } });
  const as = (kind: "urban-management" | "water") =>
    judge(report, null, only, surroundingsOf({ kind })).findings;

  expect(as("urban-management").map(({ cells }) => cells)).toEqual([[PENALTIES]]);
  expect(as("water")).toEqual([]);
});
