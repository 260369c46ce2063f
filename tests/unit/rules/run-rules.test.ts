import { expect, test } from "vitest";
import type { Severity } from "@/lib/domain/finding";
import { textPlace } from "@/lib/domain/place";
import { defineRule } from "@/lib/rules/define-rule";
import type { Outcome, Rule } from "@/lib/rules/rule";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const words = { zh: "字", en: "words" };

function ruleThat(severity: Severity, check: () => Outcome[]): Rule {
  return defineRule({
    id: `a-${severity}`,
    group: "layout",
    severity,
    title: words,
    basis: words,
    check,
  });
}

test("gives the gravest findings first, and those of one gravity in reading order", () => {
  const at = (start: number): Outcome => ({
    message: words,
    places: [textPlace(start, start + 1)],
  });
  const rules = [
    ruleThat("notice", () => [at(1)]),
    ruleThat("error", () => [at(9), at(3)]),
    ruleThat("warning", () => [at(2)]),
  ];

  const { findings } = judge(buildReport(), null, rules);

  expect(findings.map(({ severity, places }) => [severity, places[0]?.start])).toEqual([
    ["error", 3],
    ["error", 9],
    ["warning", 2],
    ["notice", 1],
  ]);
});

test("marks the cells of a finding in the document, before its other places", () => {
  const report = buildReport();
  const cell = "applications.new.total";
  const rule = ruleThat("error", () => [
    { message: words, cells: [cell], places: [textPlace(0, 2)] },
  ]);

  expect(judge(report, null, [rule]).findings[0]?.places).toEqual([
    report.cells[cell]?.place,
    textPlace(0, 2),
  ]);
});

test("lets a case weigh less than its check", () => {
  const rule = ruleThat("error", () => [{ message: words, severity: "notice" }]);

  expect(judge(buildReport(), null, [rule]).findings[0]?.severity).toBe("notice");
});

test("says why something is unchecked once, with all the cells that it concerns", () => {
  const blank = { zh: "空白", en: "blank" };
  const rule = ruleThat("error", () => [
    { reason: blank, cells: ["applications.new.total"] },
    { reason: blank, cells: ["applications.new.total", "applications.new.other"] },
  ]);

  expect(judge(buildReport(), null, [rule]).unchecked).toEqual([
    { rule: "a-error", reason: blank, cells: ["applications.new.total", "applications.new.other"] },
  ]);
});

test("does not let a check that throws take the others down, and does not call it passed", () => {
  const broken = ruleThat("error", () => {
    throw new Error("a slip of ours");
  });
  const sound = ruleThat("warning", () => [{ message: words }]);

  expect(judge(buildReport(), null, [broken, sound])).toMatchObject({
    findings: [{ rule: "a-warning" }],
    unchecked: [{ rule: "a-error", reason: { en: "the check itself failed" } }],
  });
});
