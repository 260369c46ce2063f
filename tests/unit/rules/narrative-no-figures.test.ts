import { expect, test } from "vitest";
import { narrativeNoFigures } from "@/lib/rules/narrative-no-figures";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [narrativeNoFigures];
const words = "一是加强组织领导。二是加强审核。三是加强监督。";

test("holds where the overview states a figure", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("holds where a figure stands there that no other check knows", () => {
  expect(judge(buildReport({ overview: "举办培训3期。" }), null, only).findings).toEqual([]);
});

test("reports an overview of words alone, at its heading", () => {
  const report = buildReport({ overview: words });
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("warning");
  expect(markedText(report, findings[0])).toEqual(["一、总体情况"]);
});

test("is unchecked where section one was not found", () => {
  expect(judge(buildReport({ sections: { 1: null } }), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ rule: "narrative-no-figures" }],
  });
});
