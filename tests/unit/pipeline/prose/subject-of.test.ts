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

describe("a figure of the reporting body", () => {
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
