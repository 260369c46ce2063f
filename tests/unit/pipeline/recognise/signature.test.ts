import { describe, expect, test } from "vitest";
import { findSignature } from "@/lib/pipeline/recognise/signature";
import { linesIn, wordsAt } from "@/tests/support/short-report";

const BODY = "洛阳市水利局";

function signed(text: string, titleBody: string | null = BODY) {
  const { body, bodyPlace, date, datePlace } = findSignature(linesIn(text), titleBody);
  return { body, date, marked: [wordsAt(text, bodyPlace), wordsAt(text, datePlace)] };
}

test.each([
  ["洛阳市水利局\n2023年1月15日", "2023年1月15日"],
  ["洛阳市水利局 2023年1月15日", "2023年1月15日"],
  ["洛阳市水利局2023年1月15日", "2023年1月15日"],
  ["洛阳市水利局\n2023 年 1 月 15 日", "2023 年 1 月 15 日"],
  ["洛阳市水利局\n2023-01-15", "2023-01-15"],
  ["洛阳市水利局\n2023.1.15", "2023.1.15"],
  ["洛阳市水利局\n二〇二三年一月十五日", "二〇二三年一月十五日"],
  ["洛阳市水利局\n二○二三年一月十五 日", "二○二三年一月十五 日"],
  ["2023年1月15日\n洛阳市水利局", "2023年1月15日"],
  ["落款：洛阳市水利局\n2023年1月15日", "2023年1月15日"],
  ["# 洛阳市水利局\n2023年1月15日", "2023年1月15日"],
])("%j is signed, with both places", (text, date) => {
  expect(signed(text)).toEqual({ body: BODY, date: "2023-01-15", marked: [BODY, date] });
});

test("a name printed with spaces is given without, and marked with them", () => {
  expect(signed("洛 阳 市 水 利 局\n2023年1月15日")).toMatchObject({
    body: BODY,
    marked: ["洛 阳 市 水 利 局", "2023年1月15日"],
  });
});

test("another body's signature is given as printed", () => {
  expect(signed("洛阳市教育局\n2023年1月15日").body).toBe("洛阳市教育局");
});

test("the first signed date counts; pages list other reports below", () => {
  const text = [
    "没有其他事项。",
    "洛阳市水利局",
    "2023年1月15日",
    "洛阳市教育局",
    "2023年2月1日",
  ].join("\n");

  expect(signed(text)).toMatchObject({ body: BODY, date: "2023-01-15" });
});

test("a signed date counts before one that stands alone", () => {
  expect(signed("2022年12月1日\n上面是收到日期。\n洛阳市水利局\n2023年1月15日")).toMatchObject({
    body: BODY,
    date: "2023-01-15",
  });
});

describe("what is left out", () => {
  test("gives a date without a body", () => {
    expect(signed("没有其他事项。\n2023年1月15日")).toMatchObject({
      body: null,
      date: "2023-01-15",
      marked: [null, "2023年1月15日"],
    });
  });

  test("gives a body without a date where it is the title's", () => {
    expect(signed("没有其他事项。\n洛阳市水利局")).toMatchObject({ body: BODY, date: null });
    expect(signed("没有其他事项。\n鹤岗市教育局").body).toBeNull();
    expect(signed("没有其他事项。\n洛阳市水利局", null).body).toBeNull();
  });

  test.each([
    "",
    "没有其他事项。",
    "我局已于2023年1月15日发布。",
    "发布日期：2023年1月15日",
    "更新时间：2023-01-15",
    "2023年2月30日",
    "2023年1月",
    "2023年13月1日",
  ])("gives neither: %j", (text) => {
    expect(signed(text)).toEqual({ body: null, date: null, marked: [null, null] });
  });
});

test.each(["洛阳市水利局（盖章）\n2023年1月15日", "洛阳市水利局(公章)2023年1月15日"])(
  "where a seal goes is no part of the name: %j",
  (text) => {
    expect(signed(text)).toMatchObject({ body: BODY, date: "2023-01-15" });
  },
);
