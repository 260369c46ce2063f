import { expect, test } from "vitest";
import { nameRelation } from "@/lib/rules/words/name-relation";

test.each([
  ["示例市水务局", "示例市水务局", "same"],
  ["示例市 水务局", "示例市水务局（示例市河长办）", "same"],
  ["示例市人民政府", "示例市人民政府办公室", "same"],
  ["示例市", "示例市人民政府", "same"],
  ["东区城市管理局", "示例市东区城市管理局", "short"],
  ["东区城管局", "示例市东区城市管理局", "short"],
  ["东区卫健委", "示例市东区卫生健康委员会", "short"],
  ["南湖高新区城市管理综合执法局", "示例南湖新技术开发区城市管理综合执法局", "short"],
  ["东区教育局", "东区教育局办公室", "short"],
  ["示例营商环境建设监督局", "示例市营商环境建设监督局", "unit-dropped"],
  ["东城管局", "东区城管局", "unit-dropped"],
  ["东区教育局", "东区体育局", "different"],
  ["东区教育局", "西区教育局", "different"],
  ["示例市水务局", "示例市水务集团", "different"],
] as const)("%s and %s: %s", (one, other, relation) => {
  expect(nameRelation(one, other)).toBe(relation);
  expect(nameRelation(other, one)).toBe(relation);
});
