import { describe, expect, test } from "vitest";
import { claimsIn } from "@/tests/support/short-report";

const percentsIn = (prose: string) =>
  claimsIn(prose)
    .filter(({ unit }) => unit === "%")
    .map(({ about, value, quote }) => [about, value, quote]);

describe("a percentage", () => {
  test.each([
    ["办结信息公开申请11件，予以公开5件，占45.5%。", [["share.granted", 45.5, "占45.5%"]]],
    [
      "信息公开申请中，予以公开5件（占45.5%），不予公开1件（占比9.1％）。",
      [
        ["share.granted", 45.5, "占45.5%"],
        ["share.denied", 9.1, "占比9.1％"],
      ],
    ],
    [
      "部分公开的申请占办结总数的9.1%。",
      [["share.partly_granted", 9.1, "部分公开的申请占办结总数的9.1%"]],
    ],
    ["信息公开申请予以公开率为45.5%。", [["share.granted", 45.5, "予以公开率为45.5%"]]],
    ["办结信息公开申请11件，办结率91.7%。", [["share.handled", 91.7, "办结率91.7%"]]],
    ["收到信息公开申请12件，同比增长12.3%。", [["growth.new", 12.3, "同比增长12.3%"]]],
    [
      "收到信息公开申请12件，比上年减少3件，下降20%。",
      [["growth.new", -20, "比上年减少3件，下降20%"]],
    ],
    ["行政处罚50件，较去年下降12%。", [["growth.penalties", -12, "较去年下降12%"]]],
  ])("is read where it is plain what it is of: %s", (prose, expected) => {
    expect(percentsIn(prose)).toEqual(expected);
  });

  test("is approximate where it says so", () => {
    expect(claimsIn("收到信息公开申请12件，同比增长约12%。").at(-1)).toMatchObject({
      about: "growth.new",
      value: 12,
      approximate: true,
    });
  });

  test.each([
    "收到信息公开申请12件，按时办结率100%。",
    "行政许可办结率100%，网上可办率98%。",
    "收到信息公开申请12件，同比下降20个百分点。",
    "公开信息100条，占全部信息的60%。",
    "群众满意率99%。",
    "自然人申请占80%。",
    "2019年收到信息公开申请12件，同比增长12.3%。",
    "信息公开申请不予公开占涉密申请的50%。",
  ])("of something else is not read: %s", (prose) => {
    expect(percentsIn(prose)).toEqual([]);
  });
});
