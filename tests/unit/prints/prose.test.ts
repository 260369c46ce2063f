import { expect, test } from "vitest";
import { proseOf, similarity } from "@/lib/prints/prose";
import { stretchesOf } from "@/lib/prints/same-stretches";
import { buildReport } from "@/tests/support/build-report";
import { LONG_PROSE, proseOf as sentences } from "@/tests/support/own-prose";

const of = (overview: string, year = 2022) =>
  proseOf(buildReport({ form: "form-2021", year, overview }));

test("a text is wholly like itself, in whatever order of sentences and for whatever year", () => {
  const now = of(`2022年工作如下。${sentences(0, 1, 2)}`);
  const before = of(`2021年工作如下。${sentences(2, 0, 1)}`, 2021);

  expect(similarity(now, before)).toBe(1);
});

test("two texts without a common sentence are unlike", () => {
  expect(similarity(of(sentences(0, 1, 2, 3)), of(sentences(4, 5, 6, 7)))).toBeLessThan(0.15);
});

test("figures count: a sentence with this year's is this year's", () => {
  const one = of("全年更新公开指南15处，答复来信23封，组织培训4次，接待来访57人。");
  const other = of("全年更新公开指南28处，答复来信96封，组织培训9次，接待来访81人。");

  expect(similarity(one, other)).toBeLessThan(0.5);
});

test("nothing is like nothing", () => {
  expect(similarity(of("无。"), of(LONG_PROSE))).toBeLessThan(0.1);
  expect(similarity(proseOf(buildReport({ form: null, overview: "" })), of(""))).toBe(
    similarity(of(""), proseOf(buildReport({ form: null, overview: "" }))),
  );
});

test("sentences that follow each other in a paragraph are one stretch", () => {
  expect(
    stretchesOf([
      { start: 0, end: 10, paragraph: 1 },
      { start: 10, end: 20, paragraph: 1 },
      { start: 30, end: 40, paragraph: 1 },
      { start: 40, end: 50, paragraph: 2 },
    ]),
  ).toEqual([
    { start: 0, end: 20 },
    { start: 30, end: 40 },
    { start: 40, end: 50 },
  ]);
});
