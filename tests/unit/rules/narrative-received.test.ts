import { expect, test } from "vitest";
import { narrativeReceived } from "@/lib/rules/narrative-received";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeReceived];
const about = "applications.new.total";

test("holds where text and table have one number", () => {
  expect(judge(buildReport(), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("accepts a number that counts those carried in as well", () => {
  const quote = "收到申请9件";
  const report = withClaims(buildReport({ overview: `全年${quote}。` }), [
    { about, quote, value: 9 },
  ]);

  expect(judge(report, null, only).findings).toEqual([]);
});

test("reports another number, at the cell and in the sentence", () => {
  const quote = "未收到信息公开申请";
  const report = withClaims(buildReport({ overview: `全年${quote}。` }), [
    { about, quote, value: 0, kind: "none" },
  ]);

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "error", cells: [about] });
  expect(findings[0]?.message.zh).toContain("未收到信息公开申请");
  expect(findings[0]?.message.zh).toContain("8");
  expect(markedText(report, findings[0])).toEqual(["8", quote]);
});

test("does not hold an approximate number, or another body's, against the table", () => {
  const quote = "收到申请20余件";
  const built = buildReport({ overview: `全年${quote}。` });
  const approximate = withClaims(built, [{ about, quote, value: 20, approximate: true }]);
  const others = withClaims(built, [{ about, quote, value: 20, subject: "市水务局" }]);

  expect(judge(approximate, null, only).findings).toEqual([]);
  expect(judge(others, null, only).findings).toEqual([]);
});

test("is unchecked where the total is blank, which real reports do", () => {
  const quote = "收到申请8件";
  const report = withClaims(
    buildReport({ overview: `全年${quote}。`, cells: { [about]: "blank" } }),
    [{ about, quote, value: 8 }],
  );

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([about]);
});
