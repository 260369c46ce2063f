import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { wrongNotice } from "@/lib/rules/wrong-notice";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [wrongNotice];

test.each([
  ["form-2019", "根据国办公开办函〔2019〕60号编制。"],
  ["form-2021", "根据国办公开办函 〔2021〕 30 号编制。"],
  ["form-2021", "本报告依据《条例》编制。"],
] as const)("accepts in the %s: %s", (form, preface) => {
  expect(judge(buildReport({ form, preface }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports the notice on platforms cited as the form, where it is cited", () => {
  const report = buildReport({
    form: "form-2019",
    preface: "按照国办公开办函〔2019〕61号的要求编制本报告。",
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "notice",
    message: {
      zh: "引用的 国办公开办函〔2019〕61号 讲的是政府信息公开平台，本年度的格式是 国办公开办函〔2019〕60号",
    },
  });
  expect(markedText(report, findings[0])).toEqual(["国办公开办函〔2019〕61号"]);
});

test("reports the form of other years", () => {
  const report = buildReport({
    form: "form-2021",
    preface: "根据国办公开办函[2019]60号编制。",
  });

  expect(judge(report, null, only).findings[0]?.message.zh).toContain(
    "本年度的格式是 国办公开办函〔2021〕30号",
  );
});

test("lets a report speak of the notice on platforms where it speaks of platforms", () => {
  const report = buildReport({
    form: "form-2021",
    overview: "（四）平台建设。按照国办公开办函〔2019〕61号规范公开平台的栏目设置。",
  });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("says nothing where the right notice is cited beside another", () => {
  const report = buildReport({
    form: "form-2021",
    preface: "根据国办公开办函〔2021〕30号和国办公开办函〔2019〕60号编制。",
  });

  expect(judge(report, null, only).findings).toEqual([]);
});
