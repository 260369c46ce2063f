import { expect, test } from "vitest";
import { findNameMentions } from "@/lib/pipeline/recognise/name-mentions";
import { linesIn, wordsAt } from "@/tests/support/short-report";

const NAME = "南岗区城市管理局";
const mentionsIn = (text: string, name = NAME) => findNameMentions(linesIn(text), name);

test("a short form of the name is a mention, at its place", () => {
  const text = "全年南岗区城管局按季检查栏目。";
  const mentions = mentionsIn(text);

  expect(mentions).toMatchObject([{ name: "南岗区城管局", role: "text" }]);
  expect(mentions.map(({ place }) => wordsAt(text, place))).toEqual(["南岗区城管局"]);
});

test("the city right before the name belongs to the mention", () => {
  expect(mentionsIn("哈尔滨市南岗区城市管理局持续改进。").map(({ name }) => name)).toEqual([
    "哈尔滨市南岗区城市管理局",
  ]);
});

test("each printed form is given once, where it stands first", () => {
  const text = "南岗区城管局发文。\n区城管局开会。\n南岗区城管局再次发文。";

  expect(mentionsIn(text).map(({ name, place }) => [name, place.start])).toEqual([
    ["南岗区城管局", 0],
    ["区城管局", text.indexOf("区城管局开会")],
  ]);
});

test("a mention is told through spaces, which its place keeps", () => {
  const text = "由南 岗 区 城 管 局发文。";
  const [mention] = mentionsIn(text);

  expect(mention?.name).toBe("南岗区城管局");
  expect(wordsAt(text, mention?.place ?? null)).toBe("南 岗 区 城 管 局");
});

test.each(["我局开会。", "管理局与监督局联合检查。", "办公室和委员会。", ""])(
  "words that any body may use are no mention: %s",
  (text) => {
    expect(mentionsIn(text)).toEqual([]);
  },
);

test("what stands in a table is no running text", () => {
  expect(mentionsIn("南岗区城管局\t1\t2\n南岗区城管局\t3\t4")).toEqual([]);
});

test("a body without a name is mentioned nowhere", () => {
  expect(mentionsIn("南岗区城管局", "")).toEqual([]);
});

test.each(["道里区城市管理局来访交流。", "打开城市局面。"])("%s speaks of no such body", (text) => {
  expect(mentionsIn(text)).toEqual([]);
});
