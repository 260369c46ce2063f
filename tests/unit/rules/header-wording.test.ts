import { expect, test } from "vitest";
import { headerWording } from "@/lib/rules/header-wording";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [headerWording];

test("holds where headings are the form's own", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports all that a table words otherwise in one finding, at each heading", () => {
  const report = buildReport({
    form: "form-2021",
    headerWords: {
      "disclosure.regulations.made": { printed: "本年制作件数", match: "variant" },
      "disclosure.regulations.repealed": { printed: "本年度止件数", match: "variant" },
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: {
      zh: "主动公开政府信息情况表的表头与格式不同：“本年制作件数”应为“本年制发件数”，“本年度止件数”应为“本年废止件数”",
    },
  });
  expect(markedText(report, findings[0])).toEqual(["本年制作件数", "本年度止件数"]);
});

test("reports a heading that speaks of other items", () => {
  const report = buildReport({
    headerWords: {
      "disclosure.penalties.items_last_year": { printed: "2020年事项数", match: "variant" },
    },
  });

  expect(judge(report, null, only).findings[0]?.message.zh).toContain(
    "“2020年事项数”应为“上一年项目数量”",
  );
});

test("takes 其它 for 其他 and 本年度 for 本年 as a hint alone", () => {
  const report = buildReport({
    headerWords: {
      "applications.other": { printed: "其它", match: "variant" },
    },
  });

  expect(judge(report, null, only).findings.map(({ severity }) => severity)).toEqual(["notice"]);
});

test("does not mind a line break, nor a remark in brackets", () => {
  const report = buildReport({
    headerWords: {
      "disclosure.procurement.amount": {
        printed: "采购总金额（单位：万元，保留4位小数）",
        match: "variant",
      },
      "disclosure.regulations.made": { printed: "本年新 制作数量", match: "variant" },
    },
  });

  expect(judge(report, null, only).findings).toEqual([]);
});
