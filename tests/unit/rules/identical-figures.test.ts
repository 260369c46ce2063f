import { expect, test } from "vitest";
import { identicalFigures } from "@/lib/rules/identical-figures";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { otherBody, surroundingsOf } from "@/tests/support/surroundings";

const report = buildReport({ form: "form-2021" });

const judged = (names: readonly string[], of = report) =>
  judge(of, null, [identicalFigures], surroundingsOf({ sameFigures: names.map(otherBody) }));

test("holds where no other body has the same figures", () => {
  expect(judged([])).toMatchObject({ findings: [], unchecked: [] });
});

test("names the other body, and points to the figures that are not zero", () => {
  const { findings } = judged(["样板县水利局"]);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message.zh).toBe(
    `${findings[0]?.cells.length} 个不为零的数与同年度的样板县水利局完全相同，像是同一张表`,
  );
  expect(findings[0]?.cells).toContain("disclosure.licences.decisions");
  expect(findings[0]?.cells.every((address) => report.cells[address]?.value !== 0)).toBe(true);
});

test("does not mind the report of a government that its office sent in too", () => {
  const government = buildReport({ form: "form-2021", agency: "样板县人民政府" });

  expect(judged(["样板县人民政府办公室"], government).findings).toEqual([]);
});

test("has nothing to compare without a form, and is unchecked without other bodies", () => {
  expect(judged(["样板县水利局"], buildReport({ form: null }))).toMatchObject({
    findings: [],
    unchecked: [],
  });
  expect(judge(report, null, [identicalFigures])).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "需要与库中其他机关的报告比较" } }],
  });
});
