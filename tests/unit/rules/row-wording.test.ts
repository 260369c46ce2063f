import { expect, test } from "vitest";
import { rowWording } from "@/lib/rules/row-wording";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [rowWording];

test("holds where labels are the form's own", () => {
  expect(judge(buildReport({ form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports labels in other words, table by table", () => {
  const report = buildReport({
    form: "form-2021",
    rowWords: {
      "disclosure.normative_documents": { printed: "规范性文件", match: "variant" },
      "applications.denied.law_forbids": { printed: "2.其他法律法规禁止公开", match: "variant" },
      "applications.other.fee_overdue": {
        printed: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理",
        match: "cut",
      },
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings.map(({ severity }) => severity)).toEqual(["notice", "notice"]);
  expect(findings[0]?.message.zh).toContain("“规范性文件”应为“行政规范性文件”");
  expect(markedText(report, findings[1])).toEqual([
    "2.其他法律法规禁止公开",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理",
  ]);
});

test("does not mind numbering, spaces, nor a label without its explanation", () => {
  const report = buildReport({
    rowWords: {
      "applications.partly_granted": { printed: "(二) 部分公开", match: "variant" },
      "applications.denied.state_secret": { printed: "1. 属于国家 秘密", match: "variant" },
      "applications.handled": { printed: "(七) 总计", match: "position" },
    },
  });

  expect(judge(report, null, only).findings).toEqual([]);
});
