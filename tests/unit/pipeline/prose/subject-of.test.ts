import { describe, expect, test } from "vitest";
import { otherSubject } from "@/lib/pipeline/prose/subject-of";
import { claimsIn } from "@/tests/support/short-report";

const DISTRICT = "哈尔滨市南岗区城市管理局";
const subjectsIn = (prose: string, body = DISTRICT) =>
  claimsIn(prose, { body }).map(({ value, subject }) => [value, subject]);

describe("a figure of another body", () => {
  test("is that of the city's bureau in a district's report", () => {
    expect(subjectsIn("2020年，市城管局收到信息公开申请9件。")).toEqual([[9, "市城管局"]]);
  });

  test("stands beside the body's own in one sentence", () => {
    const prose = "我局收到信息公开申请9件，市级城管部门收到信息公开申请90件。";

    expect(subjectsIn(prose)).toEqual([
      [9, null],
      [90, "市级城管部门"],
    ]);
  });

  test.each(["全区", "全市", "各街道", "全系统"])(
    "is that of %s, where a bureau reports",
    (scope) => {
      expect(subjectsIn(`${scope}收到信息公开申请90件。`)).toEqual([[90, scope]]);
    },
  );
});

describe("a body that acts", () => {
  test.each([
    ["市水务局收到信息公开申请9件。", "哈尔滨市城市管理局", "市水务局"],
    ["洛阳市城市管理局全年共收到信息公开申请9件。", "示例市水务局", "洛阳市城市管理局"],
    ["洛阳市水务局共收到信息公开申请9件。", "示例市水务局", "洛阳市水务局"],
    ["洛阳市水务局收到信息公开申请9件。", "示例市人民政府", "洛阳市水务局"],
    ["县政府收到信息公开申请9件。", "示例县水务局", "县政府"],
  ])("is another where its place or its kind is: %s by %s", (prose, body, subject) => {
    expect(subjectsIn(prose, body)).toEqual([[9, subject]]);
  });

  test.each([
    ["市城管局收到信息公开申请9件。", "示例市城市管理综合执法局"],
    ["市发改委收到信息公开申请9件。", "示例市发展和改革委员会"],
    ["城市管理局收到信息公开申请9件。", "示例区城市管理局"],
    ["市场监管局收到信息公开申请9件。", "示例县市场监督管理局"],
    ["示例市示例区城管局收到信息公开申请9件。", "示例市示例区城市管理局"],
    ["市水务局收到信息公开申请9件。", "示例市人民政府"],
    ["经市水务局指导，收到信息公开申请9件。", "示例市教育局"],
  ])("is the reporting one under a shorter name, or a part of it: %s by %s", (prose, body) => {
    expect(subjectsIn(prose, body)).toEqual([[9, null]]);
  });
});

describe("a figure of the reporting body", () => {
  test("is that after a word for itself, whatever area was spoken of before", () => {
    const prose = "全市收到信息公开申请90件，其中我局收到信息公开申请9件。";
    expect(subjectsIn(prose, "示例市水务局").at(0)).toEqual([90, "全市"]);
    expect(subjectsIn("全市统一部署，我局收到信息公开申请9件。", "示例市水务局")).toEqual([
      [9, null],
    ]);
  });

  test("is that of a government's own level, where it tells the whole area apart", () => {
    const prose = "市本级收到信息公开申请9件，全市收到信息公开申请90件。";
    expect(subjectsIn(prose, "示例市人民政府")).toEqual([
      [9, null],
      [90, "全市"],
    ]);
  });

  test.each([
    "落实市城管局要求，收到信息公开申请9件。",
    "向市城管局报送材料，全年收到信息公开申请9件。",
    "《市城市管理局工作通知》印发后，收到信息公开申请9件。",
    "我局收到信息公开申请9件。",
    "收到信息公开申请9件。",
  ])("stays its own where another is only named: %s", (prose) => {
    expect(subjectsIn(prose)).toEqual([[9, null]]);
  });

  test("is that of the whole area, where its government reports", () => {
    expect(subjectsIn("全市收到信息公开申请90件。", "鹤岗市人民政府")).toEqual([[90, null]]);
  });

  test("is that of the city's bureau, where that one reports", () => {
    expect(subjectsIn("市水务局收到信息公开申请9件。", "鹤岗市水务局")).toEqual([[9, null]]);
  });
});

test("nothing speaks against a body whose name is not known", () => {
  expect(otherSubject("全市共", { names: [], year: 2020 })).toBeNull();
  expect(otherSubject("全市共", { names: [DISTRICT], year: 2020 })).toBe("全市");
});
