import { expect, test } from "vitest";
import { mixedUnits } from "@/lib/rules/mixed-units";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [mixedUnits];

test("holds where money is counted in 万元 throughout", () => {
  const report = buildReport({ overview: "全年采购 251.3125 万元，罚款 12.5 万元。" });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports fines in yuan beside procurement in 万元, and where both stand", () => {
  const report = buildReport({ overview: "处罚金额共3355106元。" });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "notice",
    message: { zh: "金额单位不一：既有 3355106元，又有 251.3125（万元）" },
  });
  expect(markedText(report, findings[0])).toEqual(["3355106元", "251.3125"]);
});

test("takes small sums in yuan for good usage", () => {
  const report = buildReport({ overview: "每件收取信息处理费100元，共收取380元。" });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("says nothing of a report in yuan alone", () => {
  const report = buildReport({
    overview: "处罚金额共3,355,106元。",
    cells: {
      "disclosure.procurement.amount": {
        value: 25.1,
        printed: "251000元",
        unit: { printed: "元", source: "cell", reading: "CNY" },
      },
    },
  });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("says nothing of an amount whose unit is not printed: that is asked for elsewhere", () => {
  const report = buildReport({
    overview: "处罚金额共3355106元。",
    cells: {
      "disclosure.procurement.amount": {
        unit: { printed: null, source: "form", reading: "CNY 10,000" },
      },
    },
  });

  expect(judge(report, null, only).findings).toEqual([]);
});
