import { expect, test } from "vitest";
import { decisionsCopied } from "@/lib/rules/decisions-copied";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";

const only = [decisionsCopied];

const row = (id: string, items: number, change: number, decisions: number) => ({
  [`disclosure.${id}.items_last_year`]: items,
  [`disclosure.${id}.items_change`]: change,
  [`disclosure.${id}.decisions`]: decisions,
});

test("holds where decisions are their own number", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports two rows whose decisions are their items at the year's end", () => {
  const report = buildReport({
    cells: { ...row("licences", 12, 1, 13), ...row("penalties", 56, 0, 56) },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: {
      zh: "2 行的处理决定数量都与事项数相同（行政许可 13、行政处罚 56），像是照抄了事项数",
    },
  });
  expect(findings[0]?.cells).toHaveLength(6);
});

test("takes one equal row, and rows of ones and zeros, for chance", () => {
  const report = buildReport({
    cells: {
      ...row("licences", 12, 1, 13),
      ...row("coercion", 1, 0, 1),
      ...row("other_services", 0, 0, 0),
    },
  });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("is unchecked where a figure is absent that could have made the second row", () => {
  const report = buildReport({
    cells: { ...row("licences", 12, 1, 13), "disclosure.penalties.decisions": "blank" },
  });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["disclosure.penalties.decisions"]);
});
