import { describe, expect, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { encode, htmlBody, htmlPage, htmlTable } from "../../../support/trial/trial-html";
import { trialReport } from "../../../support/trial/trial-report";

const report = trialReport("form-2019");
const body = htmlBody(report);

const NAVIGATION = `<div class="nav"><ul><li><a href="/">首页</a></li><li><a>政务公开</a></li><li><a>办事服务</a></li><li><a>互动交流</a></li></ul></div>
<div class="position">您现在的位置：<a>首页</a> &gt; <a>政府信息公开</a> &gt; <a>政府信息公开年报</a> &gt; 正文</div>`;
const SHARE = `<div class="share">分享到：<a class="bds_weixin">微信</a><a>新浪微博</a><a>QQ空间</a> 字体：<a>大</a> <a>中</a> <a>小</a></div>`;
const FOOTER = `<div class="footer"><p>主办：鹤岗市人民政府　承办：鹤岗市人民政府办公室</p><p>网站标识码：2304000001　黑ICP备05000001号　公安备案号23040002000001</p><p>Copyright © 2023 版权所有</p></div>`;

describe("a report on a government site", () => {
  it("stands between navigation, share bar and footer", () => {
    expectReading(htmlPage(`${NAVIGATION}${SHARE}${body}${FOOTER}`), report);
  });

  it("stands under a line with date, source and visits", () => {
    const meta = `<div class="info">发布日期：2021-02-03 09:12　来源：鹤岗市人民政府办公室　浏览次数：<span>1024</span>　字体：[大 中 小]</div>`;
    expectReading(htmlPage(`${NAVIGATION}<h1>${report.title}</h1>${meta}${body}${FOOTER}`), report);
  });

  it("takes the date that the page labels, where the report is not signed", () => {
    const unsigned = trialReport("form-2019", { signatory: null, date: null });
    const meta = `<div class="info"><span>发布时间：2021年1月29日</span><span>来源：市城管局</span><span>访问量：88</span></div>`;
    const read = expectReading(
      htmlPage(`${NAVIGATION}<h1>${report.title}</h1>${meta}${htmlBody(unsigned)}${FOOTER}`),
      unsigned,
      { publishedOn: "2021-01-29" },
    );
    expect(read.dateSource).toBe("page");
  });

  it("lists other bodies' reports and other years above and below", () => {
    const list = (items: string[]) =>
      `<ul class="list">${items.map((each) => `<li><a title="${each}">${each}</a><span>2022-01-18</span></li>`).join("")}</ul>`;
    const above = list([
      "鹤岗市教育局2021年政府信息公开工作年度报告",
      "鹤岗市城市管理综合执法局2019年政府信息公开工作年度报告",
      "鹤岗市财政局2020年政府信息公开工作年度报告",
    ]);
    const below = `<h3>相关信息</h3>${list([
      "鹤岗市水务局2020年政府信息公开工作年度报告",
      "鹤岗市城市管理综合执法局2021年政府信息公开工作年度报告",
    ])}<p>上一篇：鹤岗市民政局2020年政府信息公开工作年度报告</p><p>下一篇：没有了</p>`;
    expectReading(
      htmlPage(`${NAVIGATION}${above}<div id="zoom">${body}</div>${below}${FOOTER}`),
      report,
    );
  });

  it("carries an index card of the catalogue", () => {
    const card = `<table class="card"><tr><td>索 引 号：</td><td>000014349/2021-00113</td><td>分　　类：</td><td>政府信息公开年报</td></tr>
<tr><td>发布机构：</td><td>鹤岗市城市管理综合执法局</td><td>发文日期：</td><td>2021年01月26日</td></tr>
<tr><td>名　　称：</td><td colspan="3">${report.title}</td></tr><tr><td>文　　号：</td><td>无</td><td>有 效 性：</td><td>有效</td></tr></table>`;
    expectReading(htmlPage(`${NAVIGATION}${card}${body}${FOOTER}`), report);
  });

  it("carries an index card and no title of its own", () => {
    const untitled = trialReport("form-2019", { title: "" });
    const card = `<table class="card"><tr><td>索引号</td><td>000014349/2021-00113</td><td>主题分类</td><td>其他</td></tr>
<tr><td>发布机构</td><td>鹤岗市城市管理综合执法局</td><td>发文日期</td><td>2021年01月26日</td></tr>
<tr><td>标题</td><td colspan="3">${report.title}</td></tr></table>`;
    expectReading(htmlPage(`${NAVIGATION}${card}${htmlBody(untitled)}${FOOTER}`), report);
  });

  it("is laid out by tables within tables", () => {
    const page = `<table width="1000"><tr><td>${NAVIGATION}</td></tr><tr><td><table><tr><td width="200">${SHARE}</td><td><table><tbody><tr><td class="content">${body}</td></tr></tbody></table></td></tr></table></td></tr><tr><td>${FOOTER}</td></tr></table>`;
    expectReading(htmlPage(page), report);
  });

  it("stands in one table with one row for each part", () => {
    const rows = body.split("\n").length;
    const parts = htmlBody(report, (table) => htmlTable(table).replaceAll("\n", ""))
      .split("\n")
      .map((part) => `<tr><td>${part}</td></tr>`)
      .join("");
    expect(rows).toBeGreaterThan(10);
    expectReading(htmlPage(`<table>${parts}</table>`), report);
  });

  it("was saved by a browser", () => {
    const saved = encode(
      `<!DOCTYPE html>\n<!-- saved from url=(0058)http://www.hegang.gov.cn/zwgk/2021/01/25/content_1.html -->\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${report.title}-鹤岗市人民政府</title><script>document.write("<table><tr><td>规章</td><td>9</td><td>9</td><td>9</td></tr></table>")</script><style>.a{color:red}</style></head><body>${NAVIGATION}<noscript>请启用脚本</noscript><input type="hidden" value="5"><select><option>2019年</option></select>${body}<iframe src="x.html"></iframe></body></html>`,
    );
    expectReading(saved, report);
  });

  it("says GBK and is UTF-8", () => {
    expectReading(
      htmlPage(body, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
      report,
    );
  });

  it("hides a print version of its own tables", () => {
    expectReading(
      htmlPage(`${body}<div style="display:none">${body.replaceAll(">41<", ">77<")}</div>`),
      report,
    );
  });

  it("prints its tables in pages of their own", () => {
    const table = (each: Parameters<typeof htmlTable>[0]) =>
      `<div class="page"><div>— 3 —</div>${htmlTable(each)}<p>&nbsp;</p></div>`;
    expectReading(htmlPage(htmlBody(report, table)), report);
  });

  it("writes its spaces as entities", () => {
    const spaced = body
      .replaceAll("<p>", "<p>&nbsp;&nbsp;&emsp;&#12288;")
      .replaceAll("</p>", "&nbsp;</p>");
    expectReading(htmlPage(spaced), report);
  });

  it("writes its characters as entities", () => {
    const escaped = body.replace(/[\u4e00-\u9fff]/gu, (c) => `&#${c.codePointAt(0) ?? 0};`);
    expectReading(htmlPage(escaped), report);
  });

  it("divides its words into spans and fonts", () => {
    const divided = body.replace(
      />([^<>\n]{2,12})</gu,
      (_, text: string) =>
        `><span lang="EN-US">${text.slice(0, 1)}</span><font face="仿宋">${text.slice(1)}</font><`,
    );
    expectReading(htmlPage(divided), report);
  });

  it("has no paragraphs, only line breaks", () => {
    const lines = body.replaceAll(/<h1>|<p>/gu, "").replaceAll(/<\/h1>|<\/p>/gu, "<br>");
    expectReading(htmlPage(`<div>${lines}</div>`), report);
  });

  it("has attachments with titles below", () => {
    const files = `<p>附件：</p><p>1. <a href="a.docx">鹤岗市城市管理综合执法局2020年政府信息公开工作年度报告.docx</a></p><p>打印　关闭</p>`;
    expectReading(htmlPage(`${NAVIGATION}${body}${files}${FOOTER}`), report);
  });
});
