import { describe, expect, test } from "vitest";
import { claimsIn, figuresIn, readPlainText, wordsAt } from "@/tests/support/short-report";

const NEW = "applications.new.total";
const TITLE = "鹤岗市水务局2020年政府信息公开工作年度报告";

describe("a claim", () => {
  test.each([
    "收到 信息公开\u3000申请 ８ 件。",
    "收到信息公开\u200b申请8\u00a0件。",
    "收到政府資訊公開申請８件。",
    "**收到**信息公开申请8件，其中网上5件、信函3件。",
    "我局全年收到公民、法人和其他组织提出的政府信息公开申\n请12件，都已答复。",
    "收到信息公开申请5件（其中自然人4件，法人1件）；办结5件。",
    "因信息公开被申请行政复议2件，其中维持1件、\u3000纠正1件。",
    "政府集中采购项目 5 个，采购金额 275.4213 万元。",
    "主动公开政务信息条，未开通微博，行政处罚三十余件。",
    "我局在二〇二〇年全年没有收到过任何个人提出的政府信息\n公开申请。",
  ])("is quoted from its place: %j", (prose) => {
    const { claims, document } = readPlainText(`${TITLE}\n一、总体情况\n${prose}`);

    expect(claims.length).toBeGreaterThan(0);
    for (const { quote, place } of claims) {
      expect(wordsAt(document.text, place)).toBe(quote);
      expect(place.start).toBeLessThan(place.end);
    }
  });

  test("keeps the characters as printed, spaces and line ends with them", () => {
    const cut = "我局全年收到公民、法人和其他组织提出的政府信息公开申\n请 12 件，都已答复。";

    expect(claimsIn(cut).map(({ quote, value }) => [quote, value])).toEqual([
      ["收到公民、法人和其他组织提出的政府信息公开申\n请 12 件", 12],
      ["都已答复", 12],
    ]);
  });

  test("knows the section that it stands in", () => {
    const text = [
      TITLE,
      "一、总体情况",
      "收到信息公开申请8件。",
      "五、存在的主要问题及改进情况",
      "收到信息公开申请9件。",
    ].join("\n");

    expect(readPlainText(text).claims.map(({ value, section }) => [value, section])).toEqual([
      [8, 1],
      [9, 5],
    ]);
  });

  test("before the first section has none", () => {
    const { claims } = readPlainText(`${TITLE}\n收到信息公开申请8件。`);

    expect(claims).toMatchObject([{ about: NEW, value: 8, section: null }]);
  });
});

test("statements come in reading order", () => {
  expect(figuresIn("主动公开政府信息120条。收到信息公开申请8件，办结7件。行政处罚15件。")).toEqual([
    ["prose.disclosed_items", 120],
    [NEW, 8],
    ["applications.handled.total", 7],
    ["prose.penalty_cases", 15],
  ]);
});

test("two statements about one figure are both kept", () => {
  expect(figuresIn("收到信息公开申请8件。\n全年受理信息公开申请9件。")).toEqual([
    [NEW, 8],
    [NEW, 9],
  ]);
});

test("a semicolon does not hide which year is spoken of", () => {
  expect(figuresIn("2019年，我局更新栏目；收到信息公开申请3件。")).toEqual([]);
});

test("figures in a table are cells and no claims", () => {
  expect(figuresIn("收到信息公开申请\t8件\n办结信息公开申请\t7件")).toEqual([]);
});

test("prose without figures claims nothing", () => {
  expect(claimsIn("我们做好日常工作。")).toEqual([]);
});

test("a text that repeats itself without end is cut, and says so", () => {
  const { claims, diagnostics } = readPlainText(
    `${TITLE}\n一、总体情况\n${"收到信息公开申请8件。".repeat(3000)}`,
  );

  expect(claims).toHaveLength(2000);
  expect(diagnostics.map(({ code }) => code)).toEqual(["claims-cut"]);
});

test("a year in Chinese numerals is another year as well", () => {
  expect(figuresIn("二〇一九年收到信息公开申请5件。")).toEqual([]);
  expect(figuresIn("二〇二〇年收到信息公开申请5件。")).toEqual([[NEW, 5]]);
});
