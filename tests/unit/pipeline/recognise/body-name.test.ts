import { expect, test } from "vitest";
import {
  hasBodyEnding,
  isBodyName,
  isSubsequence,
  nameOneBody,
} from "@/lib/pipeline/recognise/body-name";

test.each([
  "洛阳市水利局",
  "江苏省人民政府",
  "江苏省人民政府办公厅",
  "遂溪县建新镇人民政府",
  "义乌市廿三里街道办事处",
  "合肥高新技术产业开发区管理委员会",
  "中华人民共和国教育部",
  "洛阳市消防救援支队",
  "洛阳市水利局（洛阳市河长制办公室）",
])("%s can be the name of a body", (name) => {
  expect(isBodyName(name)).toBe(true);
});

test.each([
  ["", "nothing"],
  ["局", "an ending alone"],
  ["洛阳", "a place"],
  ["我局", "a body's word for itself"],
  ["洛阳市水利局2022", "a name with a number"],
  ["洛阳市水利局，", "a name with a comma"],
  ["根据上级要求由水利局", "words of a sentence"],
  ["公开办公室", "words of a sentence"],
  ["the bureau 局", "Latin letters"],
  [`${"洛".repeat(60)}局`, "longer than any name"],
])("%j can't be the name of a body: %s", (name) => {
  expect(isBodyName(name)).toBe(false);
});

test("a remark in brackets does not hide how a name ends", () => {
  expect(hasBodyEnding("洛阳市水利局（本级）")).toBe(true);
  expect(hasBodyEnding("洛阳市水利（局）")).toBe(false);
});

test("a short form has the characters of the full one in their order", () => {
  expect(isSubsequence("城管局", "城市管理局")).toBe(true);
  expect(isSubsequence("管城局", "城市管理局")).toBe(false);
  expect(isSubsequence("", "城市管理局")).toBe(true);
});

test.each([
  ["鹤岗市城市管理局", "鹤岗市城管局"],
  ["鹤岗市城市管理综合执法局", "鹤岗城市管理综合执法局"],
  ["武汉东湖高新区管委会", "武汉东湖新技术开发区管理委员会"],
  ["洛阳市水利局", "洛阳市水利局"],
])("%s and %s are one body, whichever comes first", (one, other) => {
  expect(nameOneBody(one, other)).toBe(true);
  expect(nameOneBody(other, one)).toBe(true);
});

test.each([
  ["南岗区城管局", "鹤岗市教育局"],
  ["鹤岗市教育局", "鹤岗市财政局"],
  ["洛阳市人民政府", "鹤岗市水务局"],
])("%s and %s are two", (one, other) => {
  expect(nameOneBody(one, other)).toBe(false);
  expect(nameOneBody(other, one)).toBe(false);
});

test.each([
  ["洛阳市水利局", "南阳市水利局"],
  ["鹤岗市教育局", "鹤岗市体育局"],
  ["道里区城市管理局", "南岗区城市管理局"],
])("%s and %s are two bodies", (a, b) => {
  expect(nameOneBody(a, b)).toBe(false);
  expect(nameOneBody(b, a)).toBe(false);
});

test.each([
  ["哈尔滨市南岗区城市管理局", "南岗区城管局"],
  ["鹤岗市营商环境建设监督局", "鹤岗营商环境建设监督局"],
  ["武汉东湖新技术开发区城市管理综合执法局", "东湖高新区城市管理综合执法局"],
])("%s and %s are one", (a, b) => {
  expect(nameOneBody(a, b)).toBe(true);
});
