import { expect, test } from "vitest";
import { narrativeProcurement } from "@/lib/rules/narrative-procurement";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeProcurement];
const PROJECTS = "disclosure.procurement.projects";
const AMOUNT = "disclosure.procurement.amount";

const stating = (projects: number, amount: number, cells: Record<string, number | "blank"> = {}) =>
  withClaims(buildReport({ overview: "集中采购项目49个，总金额20275.42万元。", cells }), [
    { about: PROJECTS, quote: "采购项目49个", value: projects, unit: "个" },
    { about: AMOUNT, quote: "总金额20275.42万元", value: amount, unit: "万元" },
  ]);

const inTable = { [PROJECTS]: 49, [AMOUNT]: 20275.42 };

test("holds where projects and amount are the table's", () => {
  expect(judge(stating(49, 20275.42, inTable), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports an amount that lost a decimal place, and the projects apart from it", () => {
  const report = stating(49, 20275.42, { [PROJECTS]: 48, [AMOUNT]: 2027.542 });
  const { findings } = judge(report, null, only);

  expect(findings.map(({ cells }) => cells)).toEqual([[PROJECTS], [AMOUNT]]);
  expect(findings.map(({ severity }) => severity)).toEqual(["error", "error"]);
  expect(markedText(report, findings[1])).toEqual(["2027.542", "总金额20275.42万元"]);
});

test("is unchecked where the amount is blank", () => {
  const { findings, unchecked } = judge(
    stating(49, 20275.42, { ...inTable, [AMOUNT]: "blank" }),
    null,
    only,
  );

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([AMOUNT]);
});
