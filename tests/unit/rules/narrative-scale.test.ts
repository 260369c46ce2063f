import { describe, expect, test } from "vitest";
import { narrativeScale } from "@/lib/rules/narrative-scale";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeScale];
const LICENCES = "disclosure.licences.decisions";
const PENALTIES = "disclosure.penalties.decisions";

const stating = (
  items: readonly number[],
  licences: number | "blank",
  penalties: number | "blank",
) => {
  const stated = items.map((value) => ({
    about: "prose.disclosed_items" as const,
    quote: `主动公开信息${value}条`,
    value,
  }));
  return withClaims(
    buildReport({
      overview: `${stated.map(({ quote }) => quote).join("，")}。`,
      cells: { [LICENCES]: licences, [PENALTIES]: penalties },
    }),
    stated,
  );
};

test.each([
  ["as many items as decisions", 808, 798, 10],
  ["a tenth as many", 80, 790, 10],
  ["more items", 5000, 798, 10],
  ["few items and few decisions", 3, 60, 30],
])("holds with %s", (_, items, licences, penalties) => {
  expect(judge(stating([items], licences, penalties), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports far fewer items than decisions, at the figures and in the sentence", () => {
  const report = stating([45], 436, 834);
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "notice", cells: [LICENCES, PENALTIES] });
  expect(findings[0]?.message.zh).toContain("“主动公开信息45条”");
  expect(findings[0]?.message.zh).toContain("共 1270 件（行政许可 436 + 行政处罚 834）");
  expect(markedText(report, findings[0])).toEqual(["436", "834", "主动公开信息45条"]);
});

test("is unchecked where a figure is blank and the other alone does not tell", () => {
  const { findings, unchecked } = judge(stating([45], 100, "blank"), null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([PENALTIES]);
});

describe("traps", () => {
  test("of several numbers the largest may be all items", () => {
    expect(judge(stating([12, 900], 436, 834), null, only).findings).toEqual([]);
  });

  test("one figure that is there may be enough", () => {
    expect(judge(stating([45], "blank", 834), null, only).findings).toHaveLength(1);
  });

  test("a report that states no items has nothing to compare", () => {
    expect(judge(stating([], 436, 834), null, only)).toMatchObject({
      findings: [],
      unchecked: [],
    });
  });
});
