import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { unsigned } from "@/lib/rules/unsigned";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";

const only = [unsigned];

test("holds where the body and a date close the report", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports a report that just ends, at its last section", () => {
  const report = buildReport({ signatory: null, publishedOn: null });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: "warning",
    message: { zh: "文末没有落款机关名称和日期" },
  });
  expect(markedText(report, findings[0])).toEqual(["六、其他需要报告的事项"]);
});

test("says which of the two is missing and points to the other", () => {
  const nameless = buildReport({ signatory: null });
  const undated = buildReport({ publishedOn: null });
  const [noName] = judge(nameless, null, only).findings;
  const [noDate] = judge(undated, null, only).findings;

  expect(noName?.message.zh).toBe("文末没有落款机关名称");
  expect(markedText(nameless, noName)).toEqual(["2021年1月20日"]);
  expect(noDate?.message.zh).toBe("文末没有落款日期");
  expect(markedText(undated, noDate)).toEqual(["示例市水务局"]);
});

test("does not take the date of a web page for one that closes the report", () => {
  const report = buildReport({ dateSource: "page" });

  expect(judge(report, null, only).findings[0]?.message.zh).toBe(
    "文末没有落款日期；网页标明的发布日期是 2021-01-20",
  );
});
