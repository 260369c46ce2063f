import { describe, expect, it } from "vitest";
import { readNow } from "@/tests/support/read-now";
import { expectReading, readOrFail } from "../../../support/trial/expect-reading";
import { encode, htmlBody, htmlPage } from "../../../support/trial/trial-html";
import { trialReport } from "../../../support/trial/trial-report";
import { filledRows } from "../../../support/trial/trial-tables";
import { textOf } from "../../../support/trial/trial-text";

const first = trialReport("form-2019");
const second = trialReport("form-2019", { body: "鹤岗市教育局", year: 2020 });
const later = trialReport("form-2021", { year: 2021 });
const tabs = (report: typeof first) =>
  textOf(report, (table) =>
    filledRows(table)
      .map((row) => row.join("\t"))
      .join("\n"),
  );

describe("a document with several reports", () => {
  it("gives the first body's, and says that there are more", () => {
    const read = expectReading(htmlPage(htmlBody(first) + htmlBody(second)), first);
    expect(read.diagnostics.map(({ code }) => code)).toContain("several-reports");
  });

  it("gives the first year's", () => {
    const read = expectReading(encode(`${tabs(first)}\n${tabs(later)}`), first);
    expect(read.diagnostics.map(({ code }) => code)).toContain("several-reports");
  });

  it("is one report where the same is printed twice", () => {
    expectReading(htmlPage(htmlBody(first) + htmlBody(first)), first);
  });
});

describe("a document that is not a report of the forms", () => {
  it("has no figures where it is of the years before them", () => {
    const old = `<h1>鹤岗市城市管理综合执法局2016年政府信息公开工作年度报告</h1><p>一、概述</p><p>2016年主动公开信息120条。</p>
<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr><tr><td>一、主动公开情况</td><td></td><td></td></tr><tr><td>（一）主动公开政府信息数</td><td>条</td><td>120</td></tr><tr><td>其中：主动公开规范性文件数</td><td>条</td><td>3</td></tr><tr><td>三、依申请公开情况</td><td></td><td></td></tr><tr><td>（一）收到申请数</td><td>件</td><td>7</td></tr><tr><td>四、行政复议数量</td><td>件</td><td>1</td></tr><tr><td>（一）维持具体行政行为数</td><td>件</td><td>1</td></tr></table><p>鹤岗市城市管理综合执法局</p><p>2017年2月28日</p>`;
    const read = readOrFail(htmlPage(old));
    expect(read).toMatchObject({
      form: null,
      year: 2016,
      agency: "鹤岗市城市管理综合执法局",
      publishedOn: "2017-02-28",
      cells: {},
    });
  });

  it.each([
    [
      "a page of news",
      "<h1>我市召开会议</h1><p>1月5日，会议召开。</p><table><tr><td>总计</td><td>5</td></tr></table>",
    ],
    ["an empty page", ""],
    ["a list of reports", "<ul><li>政府信息公开年报</li><li>政府信息公开指南</li></ul>"],
  ])("is refused where it is %s", (_, body) => {
    const result = readNow(htmlPage(body));
    expect(result).toMatchObject({ ok: false, failure: { code: "not-a-report" } });
  });

  it("is not taken for one because it announces the form", () => {
    const notice = `<h1>关于做好2020年政府信息公开工作年度报告编制工作的通知</h1><p>各县区：</p><p>第二十条第（一）项包括本年新制作数量、本年新公开数量、对外公开总数量。</p>`;
    expect(readNow(htmlPage(notice))).toMatchObject({ ok: false });
  });
});
