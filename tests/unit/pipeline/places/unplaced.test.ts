import { expect, test } from "vitest";
import { LIMITS } from "@/lib/pipeline/limits";
import { unplacedNumerals } from "@/lib/pipeline/places/unplaced";
import { readNow } from "@/tests/support/read-now";
import { readPlainText } from "@/tests/support/short-report";
import { smallReport } from "@/tests/support/small-report";

function unplacedIn(text: string): string[] {
  return readPlainText(text).unplaced.map(({ printed }) => printed);
}

const TITLE = "某县水务局2020年政府信息公开工作年度报告";

function unplacedBeside(sentence: string): string[] {
  const result = readNow(smallReport(sentence));
  if (!result.ok) throw new Error(result.failure.code);
  return result.report.unplaced.map(({ printed }) => printed);
}

test("a report that was read whole has none: its figures, labels, statements and dates have places", () => {
  expect(unplacedBeside("全年收到政府信息公开申请12件，办结11件。")).toEqual([]);
});

test("a count of the prose that is no statement about the form is listed, with its place", () => {
  const result = readNow(smallReport("收到信息公开申请12件。接听热线 300 次，推送微信120条。"));
  const { unplaced, document } = result.ok
    ? result.report
    : { unplaced: [], document: { text: "" } };

  expect(unplaced.map(({ printed }) => printed)).toEqual(["300", "120"]);
  expect(unplaced.map(({ place }) => document.text.slice(place.start - 2, place.end + 2))).toEqual([
    "线 300 次",
    "微信120条。",
  ]);
});

test("a number within a statement that gives none is not hidden by it", () => {
  expect(unplacedIn(`${TITLE}\n一、总体情况\n通过微信公众号推送120条，微博发布。\n`)).toEqual([
    "120",
  ]);
});

test("what a page prints above and below the report is not of the report", () => {
  const text = [
    "首页 今日办件 567 件",
    TITLE,
    "索引号：002498/2021-00012",
    "发布时间：2021-01-25 浏览次数：1234",
    "一、总体情况",
    "组织培训 3 次。",
    "六、其他需要报告的事项",
    "无。",
    "某县水务局",
    "2021年1月25日",
    "本站累计访问 99887 人次",
    "",
  ].join("\n");

  expect(unplacedIn(text)).toEqual(["3"]);
});

test.each([
  "扫一扫在手机上查看当前页面",
  "上一篇：通知",
  "主办：某县人民政府",
  "某ICP备12345678号",
])("an unsigned report ends where its page goes on with “%s”", (line) => {
  const text = [TITLE, "六、其他需要报告的事项", "走访 8 户。", line, "今日 55 次", ""].join("\n");

  expect(unplacedIn(text)).toEqual(["8"]);
});

test("a row that the form does not have leaves its figures unplaced", () => {
  const text = [
    TITLE,
    "二、主动公开政府信息情况",
    "第二十条第（五）项",
    "信息内容\t上一年项目数量\t本年增/减\t处理决定数量",
    "行政许可\t37\t0\t798",
    "行政裁决的特别事项\t41\t1\t72",
    "",
  ].join("\n");

  expect(unplacedIn(text)).toEqual(["41", "1", "72"]);
});

test("page numbers and the column of running numbers are none", () => {
  const text = [
    TITLE,
    "六、其他需要报告的事项",
    "序号\t名称\t件数",
    "1\t培训\t45",
    "2\t走访\t67",
    "- 3 -",
    "第 4 页 共 8 页",
    "",
  ].join("\n");

  expect(unplacedIn(text)).toEqual(["45", "67"]);
});

test.each([
  ["one number without an end", "7".repeat(300_000), 0],
  ["numbers without an end", "1件，".repeat(100_000), LIMITS.claims],
  ["ordinals without an end", "第1条".repeat(100_000), 0],
  ["spaced numbers", "1 ".repeat(150_000), LIMITS.claims],
])("%s are looked through in time", (_, line, count) => {
  const text = `${TITLE}\n${line}`;
  const report = readPlainText(`${TITLE}\n无。`);
  const paragraph = {
    kind: "paragraph",
    start: TITLE.length + 1,
    end: text.length,
    level: null,
  } as const;
  const document = { ...report.document, text, blocks: [paragraph] };

  const started = performance.now();
  const found = unplacedNumerals({ ...report, document }, { start: 0, end: text.length });

  expect(found).toHaveLength(count);
  expect(performance.now() - started).toBeLessThan(2_000);
});
