import { expect, test } from "vitest";
import { formById } from "@/lib/form/catalogue";
import { headlineFigures } from "@/lib/rules/figures/headline-figures";
import { regionSum } from "@/lib/rules/region-sum";
import { judge } from "@/lib/rules/run-rules";
import type { BodyFigures } from "@/lib/rules/surroundings";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { bodyWith, surroundingsOf } from "@/tests/support/surroundings";

const PENALTIES = "disclosure.penalties.decisions";
const ZEROS = Object.fromEntries(
  headlineFigures(formById("form-2021")).map((address) => [address, 0]),
);

const government = (cells: Record<string, number | "blank"> = {}) =>
  buildReport({ form: "form-2021", agency: "样板县人民政府", cells });

function judged(
  bodies: readonly BodyFigures[],
  { isComplete = true, report = government({ [PENALTIES]: 100 }) } = {},
) {
  const surroundings = surroundingsOf({ kind: "government", region: { isComplete, bodies } });
  return judge(report, null, [regionSum], surroundings);
}

const body = (name: string, penalties: number | null) =>
  bodyWith(name, { ...ZEROS, [PENALTIES]: penalties });

test.each([[[60, 40]], [[10, 20]]])("holds for a hundred and bodies with %j", (values) => {
  expect(judged(values.map((value, index) => body(`样板县${index}局`, value)))).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports a total below the sum, with the largest bodies first", () => {
  const report = government({ [PENALTIES]: 100 });

  const { findings } = judged([body("样板县水利局", 30), body("样板县公安局", 90)], { report });

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning", cells: [PENALTIES] });
  expect(findings[0]?.message.zh).toBe(
    "行政处罚 · 本年处理决定数量：政府 100 < 各机关之和 120（样板县公安局 90、样板县水利局 30），少 20",
  );
  expect(markedText(report, findings[0])).toEqual(["100"]);
});

test("is one finding, however many figures fall short", () => {
  const figures = ["licences", "penalties", "coercion"].map(
    (row) => [`disclosure.${row}.decisions`, 500] as const,
  );
  const all = bodyWith("样板县公安局", { ...ZEROS, ...Object.fromEntries(figures) });

  const { findings } = judged([all]);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.cells).toEqual(figures.map(([address]) => address));
  expect(findings[0]?.message.zh).toMatch(/^行政许可.*；行政处罚.*；另有 1 个数也是$/u);
});

test("what a body does not give is no zero: unchecked, unless the others are too much already", () => {
  const some = judged([body("样板县水利局", 30), body("样板县公安局", null)]);
  expect(some.findings).toEqual([]);
  expect(some.unchecked).toMatchObject([
    { cells: [PENALTIES], reason: { en: "some body of the region gives no such figure" } },
  ]);

  expect(judged([body("样板县水利局", 130), body("样板县公安局", null)]).findings).toHaveLength(1);
});

test("is unchecked where the government's own figure is blank", () => {
  const { findings, unchecked } = judged([body("样板县水利局", 130)], {
    report: government({ [PENALTIES]: "blank" }),
  });

  expect(findings).toEqual([]);
  expect(unchecked).toMatchObject([{ cells: [PENALTIES], reason: { zh: "缺数：空白" } }]);
});

test("is unchecked until a person says that the region is complete", () => {
  expect(judged([body("样板县水利局", 130)], { isComplete: false })).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "没有确认本地区各机关的报告已收齐" } }],
  });
});

test("is unchecked without a body's report, and without what is stored", () => {
  expect(judged([]).unchecked[0]?.reason.en).toBe(
    "no report of the region's bodies for the year is stored",
  );
  expect(judge(government(), null, [regionSum]).unchecked[0]?.reason.en).toBe(
    "needs other bodies' stored reports",
  );
});

test("asks nothing of a body that is no government", () => {
  expect(judge(buildReport(), null, [regionSum], surroundingsOf())).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
