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

test("says both numbers that would do", () => {
  const quote = "收到申请20件";
  const report = withClaims(
    buildReport({
      overview: `全年${quote}。`,
      cells: { [about]: 8, "applications.carried_in.total": 1 },
    }),
    [{ about, quote, value: 20 }],
  );

  expect(judge(report, null, only).findings[0]?.message.zh).toMatch(/ 8；.* 8 \+ .* 1 = 9$/u);
});

test("accepts numbers by channel or office that add up, and fewer taken up than came in", () => {
  const built = buildReport({ overview: "收到申请5件，收到申请3件。收到申请8件，受理申请6件。" });
  const stated = (value: number) => ({ about, quote: `收到申请${value}件`, value }) as const;
  const taken = { about, quote: "受理申请6件", value: 6 } as const;

  expect(judge(withClaims(built, [stated(5), stated(3)]), null, only).findings).toEqual([]);
  expect(judge(withClaims(built, [stated(8), taken]), null, only).findings).toEqual([]);
  expect(judge(withClaims(built, [stated(5), taken]), null, only).findings).toHaveLength(2);
});

test("those carried in, told beside them, are not counted twice", () => {
  const [received, carriedIn] = [
    { about, quote: "收到申请9件", value: 9 },
    { about: "applications.carried_in.total", quote: "上年结转1件", value: 1 },
  ] as const;
  const report = withClaims(
    buildReport({
      overview: "收到申请9件，上年结转1件，办结7件，结转下年度2件。",
      cells: {
        [about]: 8,
        "applications.carried_in.total": 1,
        "applications.handled.total": 7,
        "applications.carried_out.total": 2,
      },
    }),
    [
      received,
      carriedIn,
      { about: "applications.handled.total", quote: "办结7件", value: 7 },
      { about: "applications.carried_out.total", quote: "结转下年度2件", value: 2 },
    ],
  );

  expect(judge(report, null, only).findings).toHaveLength(1);
});
