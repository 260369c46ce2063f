import { describe, expect, test } from "vitest";
import { claimsIn, figuresIn } from "@/tests/support/short-report";

describe("items disclosed", () => {
  test.each([
    ["主动公开政府信息1808条。", 1808, false],
    ["主动公开政府信息总数为1,808条。", 1808, false],
    ["主动公开政府信息一千二百条。", 1200, false],
    ["公开各类信息300余条。", 300, true],
    ["公开政务信息约300条。", 300, true],
  ])("are counted in %s", (prose, value, approximate) => {
    expect(claimsIn(prose)).toMatchObject([
      { about: "prose.disclosed_items", value, approximate, kind: "number" },
    ]);
  });

  test.each(["未主动公开政府信息。", "没有主动公开的情况。"])("are denied in %s", (prose) => {
    expect(claimsIn(prose)).toMatchObject([
      { about: "prose.disclosed_items", value: 0, kind: "none" },
    ]);
  });

  test.each([
    "微博公开政务信息120条。",
    "公众号发布图文30篇。",
    "悬挂横幅30条。",
    "收集意见30条。",
  ])("are not those of one channel, or other things: %s", (prose) => {
    expect(figuresIn(prose)).toEqual([]);
  });
});

test.each([
  ["公布权责清单事项120项。", 120],
  ["权力清单120项，责任事项130项。", 120],
])("items of power are counted: %s", (prose, value) => {
  expect(figuresIn(prose)).toEqual([["prose.power_items", value]]);
});

describe("social media", () => {
  test.each(["未开通微博、微信公众号。", "本单位暂无政务新媒体。", "没有微信公众号。"])(
    "are denied, without a number, in %s",
    (prose) => {
      expect(claimsIn(prose)).toMatchObject([
        { about: "prose.social_media", kind: "none", value: null },
      ]);
    },
  );

  test.each(["通过微信公众号推送消息50条。", "利用微博发布通知。"])(
    "are there, without a number, in %s",
    (prose) => {
      expect(claimsIn(prose)).toMatchObject([
        { about: "prose.social_media", kind: "some", value: null },
      ]);
    },
  );
});
