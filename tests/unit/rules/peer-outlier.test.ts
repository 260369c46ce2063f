import { expect, test } from "vitest";
import type { AgencyKind } from "@/lib/domain/agency-kind";
import { figuresOfForm } from "@/lib/form/catalogue";
import { peerOutlier } from "@/lib/rules/peer-outlier";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { bodyWith, surroundingsOf } from "@/tests/support/surroundings";

const LICENCES = "disclosure.licences.decisions";
const FEES = "disclosure.fees.amount";
const USUAL = [60, 75, 80, 90, 100, 110, 120, 150];

const of = (cells: Record<string, number | "blank">) =>
  buildReport({ form: "form-2021", year: 2022, cells });

function judged(
  report: ReturnType<typeof of>,
  address: `${string}.${string}.${string}`,
  values: readonly (number | null)[],
  kind: AgencyKind = "water",
) {
  const peers = values.map((value, index) =>
    bodyWith(`样板${index}县水利局`, { [address]: value } as Record<string, number | null>),
  );
  return judge(report, null, [peerOutlier], surroundingsOf({ peers, kind, level: "county" }));
}

test.each([40, 100, 300])("believes %i licences where others have some hundred", (value) => {
  expect(judged(of({ [LICENCES]: value }), LICENCES, USUAL).findings).toEqual([]);
});

test("reports a hundred times the median, with the median and the group", () => {
  const report = of({ [LICENCES]: 9500 });

  const { findings } = judged(report, LICENCES, USUAL);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "notice", cells: [LICENCES] });
  expect(findings[0]?.message.zh).toBe(
    "行政许可 · 本年处理决定数量 9500，8 个同类机关（县级水利）的中位数是 95",
  );
  expect(markedText(report, findings[0])).toEqual(["9500"]);
});

test("reports next to none where all others have many", () => {
  expect(judged(of({ [LICENCES]: 1 }), LICENCES, USUAL).findings).toHaveLength(1);
});

test("a few bodies that are out themselves do not make it usual", () => {
  expect(judged(of({ [LICENCES]: 9500 }), LICENCES, [...USUAL, 9000, 12000]).findings).toHaveLength(
    1,
  );
});

test("peers that differ by factors themselves leave it alone", () => {
  const values = [0, 2, 9, 40, 150, 800, 3000, 9000];

  expect(judged(of({ [LICENCES]: 9500 }), LICENCES, values).findings).toEqual([]);
});

test("small numbers are of no matter", () => {
  expect(judged(of({ [LICENCES]: 40 }), LICENCES, [0, 0, 0, 0, 1, 1, 1, 1]).findings).toEqual([]);
});

test("an amount some 10,000 times the others' looks like yuan for 万元, and says so", () => {
  const { findings } = judged(of({ [FEES]: 125000 }), FEES, [9, 10, 11, 12, 12, 13, 14, 15]);

  expect(findings[0]?.message.zh).toMatch(/125000，.*中位数是 12，像是元与万元之差$/u);
});

test("leaves a zero that the body's work belies to implausible-zero", () => {
  const report = buildReport({
    form: "form-2021",
    year: 2022,
    agency: "东区市场监督管理局",
    cells: { [LICENCES]: 0 },
  });

  expect(judged(report, LICENCES, USUAL, "market-regulation").findings).toEqual([]);
  expect(judged(report, LICENCES, USUAL, "water").findings).toHaveLength(1);
});

test("leaves a report that is zero throughout to all-zero", () => {
  const zeros = Object.fromEntries(figuresOfForm("form-2021").map(({ address }) => [address, 0]));

  expect(judged(of(zeros), LICENCES, USUAL).findings).toEqual([]);
});

test("is unchecked with seven peers, and where fewer than eight give the figure", () => {
  const reason = { en: "fewer than 8 bodies of its kind and level have reported for the year" };

  expect(judged(of({ [LICENCES]: 9500 }), LICENCES, USUAL.slice(1))).toMatchObject({
    findings: [],
    unchecked: [{ reason, cells: [] }],
  });
  const { findings, unchecked } = judged(of({ [LICENCES]: 9500 }), LICENCES, [
    ...USUAL.slice(1),
    null,
  ]);
  expect(findings).toEqual([]);
  expect(unchecked.find((line) => line.reason.en === reason.en)?.cells).toContain(LICENCES);
});

test("is unchecked where its own figure is blank, and where kind or bodies are not known", () => {
  expect(judged(of({ [LICENCES]: "blank" }), LICENCES, USUAL).unchecked).toContainEqual(
    expect.objectContaining({ cells: [LICENCES] }),
  );
  expect(judged(of({}), LICENCES, USUAL, "other").unchecked[0]?.reason.en).toBe(
    "the body's kind or level is not known, so it has no peers",
  );
  expect(judge(of({}), null, [peerOutlier]).unchecked[0]?.reason.en).toBe(
    "needs other bodies' stored reports",
  );
});
