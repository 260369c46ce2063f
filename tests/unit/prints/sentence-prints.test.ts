import { expect, test } from "vitest";
import { hashOf } from "@/lib/prints/hash";
import { sentencePrints } from "@/lib/prints/sentence-prints";
import { buildReport } from "@/tests/support/build-report";
import type { ReportOverrides } from "@/tests/support/report-overrides";
import { readNow } from "@/tests/support/read-now";
import { smallReport } from "@/tests/support/small-report";
import { SENTENCES } from "@/tests/support/own-prose";

const SENTENCE = SENTENCES[0] ?? "";

function printsOf(overview: string, besides: ReportOverrides = {}) {
  const report = buildReport({ overview, ...besides });
  return sentencePrints(report).map(({ start, end, hash }) => ({
    text: report.document.text.slice(start, end),
    hash,
  }));
}

const hashesOf = (overview: string, besides: ReportOverrides = {}) =>
  printsOf(overview, besides).map(({ hash }) => hash);

test("prints each sentence of a paragraph, with its range", () => {
  const [first, second] = [SENTENCES[0] ?? "", SENTENCES[1] ?? ""];

  const prints = printsOf(`${first}${second}`);

  expect(prints.map(({ text }) => text)).toEqual([first, second]);
  expect(prints[0]?.hash).not.toBe(prints[1]?.hash);
});

test.each([
  [
    "full-width and spaces",
    "每周五下午由办公室汇总各科室 待发布的文件　并在两个工作日内完成审核。",
  ],
  ["other punctuation", "每周五下午，由办公室汇总各科室待发布的文件，并在两个工作日内完成审核！"],
  ["a number before it", "一是每周五下午由办公室汇总各科室待发布的文件并在两个工作日内完成审核。"],
  ["radicals for characters", "每周五下午由办公室汇总各科室待发布的文件并在两个工作⽇内完成审核。"],
  ["traditional characters", "每周五下午由辦公室匯總各科室待發布的文件並在兩個工作日內完成審核。"],
])("takes the sentence for the same with %s", (_what, sentence) => {
  expect(hashesOf(sentence)).toEqual(hashesOf(SENTENCE));
});

test("forgets the body, its place and the year", () => {
  const ours = hashesOf(
    "2020年，示例市水务局在示例市水务局网站逐日发布防汛信息，由值班人员核对后推送给沿岸居民。",
  );
  const theirs = hashesOf(
    "2022年，样板县水利局在样板县水利局网站逐日发布防汛信息，由值班人员核对后推送给沿岸居民。",
    { agency: "样板县水利局", region: { code: "990221", name: "样板省样板县" } },
  );

  expect(ours).toHaveLength(1);
  expect(theirs).toEqual(ours);
});

test.each([
  "全年作出行政许可决定45118件、行政处罚决定5603件、行政强制决定516件，均在期限内公示。",
  "各类结果分别为：予以公开一件，部分公开两件，其余申请均已在期限内逐一作出书面答复。",
])("leaves out what states figures, which everybody does in the same words: %s", (sentence) => {
  const report = readNow(smallReport(sentence));

  expect(report.ok && sentencePrints(report.report)).toEqual([]);
});

test("a hotline's number is no figure", () => {
  expect(hashesOf("通过12345热线收集群众对公开工作的意见并逐条转给责任科室办理。")).toHaveLength(1);
});

test("takes “我局” and the body's name for the same", () => {
  const sentence = (who: string) => `${who}在政务大厅设置查阅点并安排专人现场解答群众提问。`;

  expect(hashesOf(sentence("我局"))).toEqual(hashesOf(sentence("示例市水务局")));
});

test.each([
  "本年度报告由办公室会同各科室根据要求编制，供社会各界参考使用。",
  "统计期限自2020年1月1日起至2020年12月31日止，数据由各科室提供。",
  "如对本报告有任何疑问，请与局办公室联系，联系电话见网站首页底部。",
  "认真贯彻《中华人民共和国政府信息公开条例》，不断提高工作的规范化水平。",
  "按照国办公开办函的统一部署，逐项对照检查并建立了长期有效的工作机制。",
  "本年度没有向任何申请人收取信息处理费，也没有减免信息处理费的情况。",
  "版权所有归本单位，未经书面授权任何网站不得转载本页面的全部内容信息。",
])("leaves out what is the form's, the law's or the site's: %s", (sentence) => {
  expect(hashesOf(sentence)).toEqual([]);
});

test("leaves out short sentences, headings and tables", () => {
  expect(hashesOf("不断提高公开质量。\n（一）主动公开。")).toEqual([]);
});

test("a sentence of 1,000,000 characters, or as many sentences, takes its time and no more", () => {
  const begin = performance.now();

  expect(hashesOf("长".repeat(1_000_000))).toEqual([]);
  expect(hashesOf(SENTENCE.repeat(30_000)).length).toBe(400);

  expect(performance.now() - begin).toBeLessThan(5_000);
});

test("a hash is the same for ever, since it is stored", () => {
  expect(hashOf("")).toBe(3338908027751811);
  expect(hashOf("政府信息公开")).toBe(7476640128898257);
  expect(hashOf("政府信息公示")).toBe(2847192743132412);
});
