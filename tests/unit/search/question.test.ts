import { expect, test } from "vitest";
import { figureQuestionOf } from "@/lib/server/search/figure-question";
import { questionOf } from "@/lib/server/search/question";
import { snippetOf } from "@/lib/server/search/snippet";

test("a question is words and phrases, in quotes of any kind", () => {
  expect(questionOf("培训  考核").words).toEqual(["培训", "考核"]);
  expect(questionOf("“信息 公开” 培训").words).toEqual(["信息公开", "培训"]);
  expect(questionOf('"信息 公开').words).toEqual(["信息公开"]);
  expect(questionOf("「信息 公开」考核").words).toEqual(["信息公开", "考核"]);
  expect(questionOf("考核 考核 ＡＢ ab").words).toEqual(["考核", "ab"]);
  expect(questionOf('。 ， "" “ ”').words).toEqual([]);
  expect(questionOf("字".repeat(100_000)).words.map(({ length }) => length)).toEqual([100]);
  expect(questionOf("甲 乙 丙 丁 戊 己 庚 辛 壬 癸").words).toHaveLength(8);
});

test("years and the word report are no part of a name", () => {
  expect(questionOf("洛阳财政局 2021")).toMatchObject({ names: ["洛阳财政局"], years: [2021] });
  expect(questionOf("洛阳财政局2021年度报告")).toMatchObject({
    names: ["洛阳财政局"],
    years: [2021],
  });
  expect(questionOf("2021")).toMatchObject({ names: [], years: [2021] });
  expect(questionOf("120214")).toMatchObject({ names: ["120214"], years: [] });
});

const figureOf = (text: string) => figureQuestionOf(questionOf(text).words);

test("a figure is told with its unit, and the words beside it are labels or names", () => {
  expect(figureOf("1,113")).toMatchObject({ count: 1113, fen: 1_113_000_000n, names: [] });
  expect(figureOf("592.25 万元")).toMatchObject({ count: null, fen: 592_250_000n });
  expect(figureOf("1.5亿元")).toMatchObject({ count: null, fen: 15_000_000_000n });
  expect(figureOf("100元")).toMatchObject({ count: null, fen: 10_000n });
  expect(figureOf("120件")).toMatchObject({ count: 120, fen: null });
  expect(figureOf("洛阳 行政处罚 1200 2021")).toMatchObject({
    count: 1200,
    names: ["洛阳"],
    year: 2021,
  });
  const addresses = figureOf("不予公开 国家秘密 3")?.figures.map(({ address }) => address) ?? [];
  expect(addresses).toContain("applications.denied.state_secret.total");
  expect(addresses.every((address) => address.startsWith("applications.denied."))).toBe(true);
  expect(figureOf("-3")).toMatchObject({ count: -3 });
  for (const none of ["0", "公开", "2021年", "第二十条", "1.2.3", "9".repeat(40)]) {
    expect([none, figureOf(none)]).toEqual([none, null]);
  }
});

test("a snippet shows every word, further ones in windows of their own", () => {
  const text = `${"前".repeat(200)}培训${"中".repeat(300)}考核${"后".repeat(200)}`;
  const snippet = snippetOf([{ start: 10, text }], ["考核", "培训"]);
  expect(snippet?.pieces.filter(({ isMatch }) => isMatch).map((each) => each.text)).toEqual([
    "考核",
    "培训",
  ]);
  expect(snippet?.place).toEqual({ start: 10 + 502, end: 10 + 504 });
  expect(snippet?.occurrences).toBe(2);
  expect(snippet?.pieces.reduce((sum, each) => sum + each.text.length, 0)).toBeLessThan(260);
  expect(snippetOf([{ start: 0, text }], ["考核", "食堂"])).toBeNull();
});
