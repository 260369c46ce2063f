import { expect, test } from "vitest";
import { readPlainText, wordsAt } from "@/tests/support/short-report";

/** A report without tables that closes with these lines. */
const reportOf = (title: string, ...closing: string[]) =>
  readPlainText([title, "一、总体情况", "六、其他需要报告的事项", "没有。", ...closing].join("\n"));

test("title and signature together tell who reports, where, on which year and when", () => {
  const report = reportOf(
    "西工区城市管理局2020年政府信息公开工作年度报告",
    "西工区城市管理局",
    "2021年1月15日",
  );

  expect(report).toMatchObject({
    title: "西工区城市管理局2020年政府信息公开工作年度报告",
    agency: "西工区城市管理局",
    agencyNames: ["西工区城市管理局"],
    region: { code: "410303", name: "河南省洛阳市西工区" },
    year: 2020,
    publishedOn: "2021-01-15",
    dateSource: "signature",
    signatory: "西工区城市管理局",
    diagnostics: [],
  });
});

test("the fullest of a body's printed names is its name, and all are kept", () => {
  const report = reportOf(
    "西工区城管局2020年政府信息公开工作年度报告",
    "洛阳市西工区城市管理局",
    "2021年1月15日",
  );

  expect(report.agency).toBe("洛阳市西工区城市管理局");
  expect(report.agencyNames).toEqual(["洛阳市西工区城市管理局", "西工区城管局"]);
  expect(report.signatory).toBe("洛阳市西工区城市管理局");
});

test("each name says where it stands, in the title, the text or the signature", () => {
  const text = [
    "南岗区城市管理局2020年政府信息公开工作年度报告",
    "一、总体情况",
    "南岗区城管局更新栏目。",
    "六、其他需要报告的事项",
    "南岗区城市管理局",
    "2021年1月15日",
  ].join("\n");
  const { names } = readPlainText(text);

  expect(names.map(({ name, role }) => [role, name])).toEqual([
    ["title", "南岗区城市管理局"],
    ["signature", "南岗区城市管理局"],
    ["text", "南岗区城管局"],
  ]);
  expect(names.map(({ place }) => wordsAt(text, place))).toEqual([
    "南岗区城市管理局",
    "南岗区城市管理局",
    "南岗区城管局",
  ]);
});

test("a signature of another body does not change who reports", () => {
  const report = reportOf(
    "洛阳市水利局2020年政府信息公开工作年度报告",
    "鹤岗市教育委员会",
    "2021年1月15日",
  );

  expect(report.agency).toBe("洛阳市水利局");
  expect(report.signatory).toBe("鹤岗市教育委员会");
});

test("a body that only the signature names is the one that reports", () => {
  const report = reportOf("2020年政府信息公开工作年度报告", "洛阳市水利局", "2021年1月15日");

  expect(report.agency).toBe("洛阳市水利局");
  expect(report.diagnostics).toEqual([]);
});

test("a body that only the page names is taken with a doubt", () => {
  const report = reportOf(
    "2020年政府信息公开工作年度报告",
    "发布机构：洛阳市水利局",
    "发布日期：2021-01-15",
  );

  expect(report).toMatchObject({
    agency: "洛阳市水利局",
    signatory: null,
    publishedOn: "2021-01-15",
    dateSource: "page",
  });
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["agency-uncertain"]);
});

test("a report that names nobody is nobody's, with a doubt", () => {
  const report = reportOf("2020年政府信息公开工作年度报告");

  expect(report).toMatchObject({
    agency: null,
    agencyNames: [],
    region: null,
    signatory: null,
    publishedOn: null,
    dateSource: null,
    year: 2020,
  });
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["agency-uncertain"]);
});
