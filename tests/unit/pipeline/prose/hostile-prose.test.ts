import { describe, expect, test } from "vitest";
import { LIMITS } from "@/lib/pipeline/limits";
import { readClaims } from "@/lib/pipeline/prose/read-claims";
import { sentencesOf } from "@/lib/pipeline/prose/sentence";
import { judge } from "@/lib/rules/run-rules";
import { standingOfClaims } from "@/lib/rules/claim-standing";
import { randomFrom } from "@/lib/sample/random";
import { readOrFail } from "@/tests/support/trial/expect-reading";
import { linesIn } from "@/tests/support/short-report";
import { smallReport } from "@/tests/support/small-report";

/**
 * The words that the readers' expressions are made of. A text of them alone begins every expression
 * again and again, and lets none of them end: what makes one go back over the same text shows here.
 * Time is bounded by the test's own limit, since an expression that goes wild never ends.
 */
const WORDS = [
  ..."收到 受理 新收 接到 收取 申请 公开 信息公开 依申请公开 政府 政务 信息 的 为 共 共计 合计 数量 总量".split(
    " ",
  ),
  ..."未 没有 无 均 全部 都 已 各 分别 其中 包括 办结 答复 办理 处理 回复 完毕 按时 延期".split(
    " ",
  ),
  ..."上年结转 结转下年度 予以公开 部分公开 不予公开 无法提供 不予处理 其他处理 未公开 重复申请".split(
    " ",
  ),
  ..."行政复议 行政诉讼 复议 诉讼 维持 纠正 撤诉 主动公开 权责事项 微信 公众号 通过 推送 发布".split(
    " ",
  ),
  ..."制发 废止 现行有效 规范性文件 规章 行政许可 行政处罚 行政强制 政府集中采购 采购项目 金额".split(
    " ",
  ),
  ..."占 比 办结率 予以公开率 同比 较上年 增长 下降 减少 市水务局 全市 各部门 本级 我局 指导 由 因 涉及".split(
    " ",
  ),
  ..."2019年 2020年 去年 上半年 近三年 约 近 余 多 以上 左右 三 十二 一百零五 两 万 亿 1 20 1,205 45.5 %".split(
    " ",
  ),
  ..."件 份 条 宗 起 个 项 万元 元 亿元 次 篇 , ， 、 ; ； : ( ) 。 \n".split(" "),
  " ",
];

const SETTING = { names: ["哈尔滨市南岗区城市管理局"], year: 2020 };

function claimsOf(text: string): ReturnType<typeof readClaims> {
  return readClaims(sentencesOf(text, linesIn(text), []), text, SETTING);
}

function wordsOf(seed: number, count: number, from: readonly string[] = WORDS): string {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random.pick(from as readonly [string])).join("");
}

function expectTrue(text: string): void {
  const { claims } = claimsOf(text);
  expect(claims.length).toBeLessThanOrEqual(LIMITS.claims + 2000);
  for (const { quote, place, partOf } of claims) {
    expect(text.slice(place.start, place.end)).toBe(quote);
    expect(partOf === null || partOf < claims.length).toBe(true);
  }
}

describe("text made of the words that are looked for", { timeout: 60_000 }, () => {
  test("is read, and every claim stands in its place", () => {
    for (let seed = 1; seed <= 300; seed += 1) expectTrue(wordsOf(seed, 400));
  });

  test("is read where a few words repeat without end", () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const few = [1, 2, 3].map((more) => wordsOf(seed * 7 + more, 1));
      expectTrue(few.join("").repeat(600));
      expectTrue(wordsOf(seed, 1200, few));
    }
  });

  test.each(WORDS.filter((word) => word.trim() !== ""))(
    "is read where one word repeats for 20,000 characters: %s",
    (word) => {
      expectTrue(word.repeat(Math.ceil(20_000 / word.length)));
    },
  );
});

describe("a sentence of 100,000 characters", { timeout: 30_000 }, () => {
  test.each([
    "收到申请",
    "1件,其中",
    "其中1件",
    "行政复议1件",
    "予以公开1件、",
    "2019年收到信息公开申请8件，",
    "市水务局共",
    "规范性文件",
    "占总数的",
    "(",
    "九",
    "1,",
  ])("of “%s” is read in pieces", (words) => {
    expectTrue(words.repeat(Math.ceil(100_000 / words.length)));
  });

  test("is judged, and changes nothing in what stands beside it", () => {
    const long = "予以公开1件、市水务局收到申请2件,其中维持1件占5%".repeat(3_500);
    const report = readOrFail(smallReport(`${long}。收到政府信息公开申请12件。`));

    const { findings } = judge(report);
    const standing = standingOfClaims(report, findings);

    expect(standing).toHaveLength(report.claims.length);
    expect(report.cells["applications.new.total"]?.value).toBe(12);
  });
});
