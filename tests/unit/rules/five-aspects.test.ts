import { expect, test } from "vitest";
import { fiveAspects } from "@/lib/rules/five-aspects";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [fiveAspects];

const withoutPlatforms = [
  "（一）主动公开。微信公众号发布信息826条。",
  "（二）依申请公开。收到申请3件。",
  "（三）政府信息管理。专人承办。",
  "（四）全方位公开。完善“互联网+监管”平台。",
  "（五）监督保障。领导高度重视。",
].join("\n");

test("holds where the overview covers the five", () => {
  expect(judge(buildReport({ form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("says which aspect the overview leaves out", () => {
  const report = buildReport({ form: "form-2021", overview: withoutPlatforms });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "notice",
    message: { zh: "第一部分没有写到政府信息公开平台建设" },
  });
  expect(markedText(report, findings[0])).toEqual(["一、总体情况"]);
});

test("asks nothing of the 2019 form, which did not list them", () => {
  const report = buildReport({ form: "form-2019", overview: withoutPlatforms });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("is unchecked where section one was not found", () => {
  const report = buildReport({ form: "form-2021", sections: { 1: null } });

  expect(judge(report, null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { zh: "没有找到第一部分" } }],
  });
});
