import { expect, test } from "vitest";
import { textPlace } from "@/lib/domain/place";
import type { YearMention } from "@/lib/domain/report";
import { judge } from "@/lib/rules/run-rules";
import { yearConflict } from "@/lib/rules/year-conflict";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [yearConflict];

const mention = (role: YearMention["role"], year: number, start = 0): YearMention => ({
  year,
  role,
  place: textPlace(start, start + 1),
});

test("holds where title and period are of one year and the date is in the next", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a period of another year than the title's, at both", () => {
  const report = buildReport({
    year: 2020,
    title: "示例市水务局2021年政府信息公开工作年度报告",
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "error",
    message: { zh: "标题是 2021 年，统计期限却是 2020 年" },
  });
  expect(markedText(report, findings[0])[0]).toBe("2021年");
});

test("weighs a period with one right end as a slip", () => {
  const report = buildReport({ year: 2020, years: [mention("period", 2019)] });

  expect(judge(report, null, only).findings).toMatchObject([
    { severity: "warning", message: { zh: "标题是 2020 年，统计期限却是 2020、2019 年" } },
  ]);
});

test("takes plans and memories in the text for what they are", () => {
  const report = buildReport({
    year: 2020,
    years: [2019, 2021, 2021, 2021, 2008, 2020].map((year) => mention("text", year)),
  });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("reports a title that took the year of its signing over a text of the year before", () => {
  const report = buildReport({
    year: 2021,
    preface: "现将工作情况报告如下。",
    publishedOn: "2021-01-25",
    years: [mention("text", 2020, 40), mention("text", 2020, 42), mention("text", 2020, 44)],
  });

  expect(judge(report, null, only).findings).toMatchObject([
    {
      severity: "error",
      message: {
        zh: "标题是 2021 年，正文却只说 2020 年，落款也在 2021 年，应是 2020 年的报告",
      },
    },
  ]);
});

test("is unchecked where the title gives no year", () => {
  const report = buildReport({ title: "政府信息公开工作年度报告" });

  expect(judge(report, null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "标题没有年份" } }],
  });
});
