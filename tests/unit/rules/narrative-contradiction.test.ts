import { expect, test } from "vitest";
import { narrativeContradiction } from "@/lib/rules/narrative-contradiction";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { type StatedWords, withClaims } from "@/tests/support/with-claims";

const only = [narrativeContradiction];

const saying = (...stated: StatedWords[]) =>
  withClaims(buildReport({ overview: stated.map(({ quote }) => `${quote}。`).join("\n") }), stated);

const asserted = {
  about: "prose.disclosed_items",
  quote: "主动公开信息120条",
  value: 120,
} as const;
const denied = {
  about: "prose.disclosed_items",
  quote: "无主动公开情况",
  value: 0,
  kind: "none",
} as const;

test("holds where nothing is denied, or only what is not asserted", () => {
  const other = { ...denied, about: "applications.new.total", quote: "未收到申请" } as const;

  expect(judge(saying(asserted), null, only)).toMatchObject({ findings: [], unchecked: [] });
  expect(judge(saying(asserted, other), null, only).findings).toEqual([]);
});

test("reports a statement and its denial, in reading order", () => {
  const report = saying(asserted, denied);
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("error");
  expect(markedText(report, findings[0])).toEqual(["主动公开信息120条", "无主动公开情况"]);
});

test("weighs having no account and using one as a warning", () => {
  const report = saying(
    { about: "prose.social_media", quote: "通过微信公众号推送", kind: "some" },
    { about: "prose.social_media", quote: "没有微信公众号", kind: "none" },
  );

  expect(judge(report, null, only).findings).toMatchObject([{ severity: "warning" }]);
});

test("does not set another body's statement against this body's", () => {
  expect(judge(saying(asserted, { ...denied, subject: "市水务局" }), null, only).findings).toEqual(
    [],
  );
});

test("does not take a count of none for a contradiction of none", () => {
  expect(judge(saying({ ...asserted, value: 0 }, denied), null, only).findings).toEqual([]);
});

test("a denial of both kinds of dispute denies each of them", () => {
  const denial = "未发生行政复议、行政诉讼";
  const quote = "被申请行政复议2件";
  const report = withClaims(buildReport({ overview: `${denial}，${quote}。` }), [
    { about: "reviews.disputes.total", quote: denial, value: 0, kind: "none" },
    { about: "reviews.reconsideration.total", quote, value: 2 },
  ]);

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(markedText(report, findings[0])).toEqual([denial, quote]);
});
