import { expect, test } from "vitest";
import { narrativeDecisions } from "@/lib/rules/narrative-decisions";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { type StatedWords, withClaims } from "@/tests/support/with-claims";

const only = [narrativeDecisions];
const PENALTIES = "disclosure.penalties.decisions";

const penalties = (quote: string, value: number, more: Partial<StatedWords> = {}): StatedWords => ({
  about: "prose.penalty_cases",
  quote,
  value,
  ...more,
});

const saying = (cell: number | "blank" | "ambiguous", ...stated: StatedWords[]) =>
  withClaims(
    buildReport({
      overview: stated.map(({ quote }) => `${quote}。`).join("\n"),
      cells: { [PENALTIES]: cell },
    }),
    stated,
  );

test("holds where one number is the table's, or where they are together", () => {
  const one = saying(46, penalties("行政处罚46件", 46), penalties("简易案件30件", 30));
  const sum = saying(46, penalties("简易案件30件", 30), penalties("一般案件16件", 16));

  expect(judge(one, null, only)).toMatchObject({ findings: [], unchecked: [] });
  expect(judge(sum, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports other numbers, at the cell and in the sentences", () => {
  const report = saying(10, penalties("简易案件30件", 30), penalties("一般案件16件", 16));
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning", cells: [PENALTIES] });
  expect(findings[0]?.message.zh).toContain("合计 46");
  expect(markedText(report, findings[0])).toEqual(["10", "简易案件30件", "一般案件16件"]);
});

test("reports cases in the text beside a blank in the table", () => {
  const report = saying("blank", penalties("一般案件16件", 16, { subject: "市级水务部门" }));

  expect(judge(report, null, only).findings[0]?.message.zh).toContain("说的是市级水务部门");
});

test("leaves another body's number beside a number in the table to other-agency-named", () => {
  const report = saying(10, penalties("一般案件16件", 16, { subject: "市级水务部门" }));

  expect(judge(report, null, only).findings).toEqual([]);
});

test.each(["approximate", "ambiguous"] as const)("does not compare what is %s", (what) => {
  const stated = penalties("行政处罚60余件", 60, { approximate: what === "approximate" });

  expect(judge(saying(what === "ambiguous" ? what : 46, stated), null, only).findings).toEqual([]);
});
