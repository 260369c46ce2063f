import { type Random, randomFrom } from "@/lib/sample/random";
import type { SampleReport } from "@/lib/sample/sample-report";
import type { SampleBlock } from "./compose";
import { escapeMarkup } from "./escape-markup";
import { messyTable, type Tags } from "./messy-table";
import type { Writing } from "./writing";

function head(title: string, charset: string | null): string {
  const meta =
    charset === null
      ? ""
      : `<META http-equiv=Content-Type content="text/html; charset=${charset}">`;
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML xmlns:o="urn:schemas-microsoft-com:office:office"><HEAD>${meta}
<TITLE>${escapeMarkup(title)}_政府信息公开年报_示例门户</TITLE>
<style type="text/css">td{border:1px solid #000} .nav li:before{content:"<td>7</td>"}</style>
<script>var rows = 9; if (rows < 10) { document.write("<table><tr><td>" + rows + "</td></tr></table>"); }</script>
</HEAD>`;
}

/** What stands around the report, with years and numbers that are none of the report's. */
function surroundings({ agency, year, publishedOn }: SampleReport): {
  before: string;
  after: string;
} {
  const shown = publishedOn === null ? "" : `发布日期：${publishedOn}&nbsp;&nbsp;`;
  const link = (text: string): string => `<li><a href="#">${escapeMarkup(text)}</a></li>`;
  return {
    before: `<div class="nav"><ul>${["首页", "政务公开", "政务服务", "互动交流"].map(link).join("")}</ul></div>
<div class="crumbs">当前位置：<a href="#">首页</a>&nbsp;&gt;&nbsp;<a href="#">政府信息公开</a>&nbsp;&gt;&nbsp;政府信息公开年报</div>
<ul class="side">${[`${year - 1}年年度报告`, `${year - 2}年年度报告`, "依申请公开", "公开目录（共128条）"].map(link).join("")}</ul>
<div class="info">${shown}来源：${escapeMarkup(agency.name)}&nbsp;&nbsp;浏览次数：<span id="hits">356</span>&nbsp;字号：[<a>大</a> <a>中</a> <a>小</a>]</div>`,
    after: `<div class="tools"><a href="#">打印本页</a> <a href="#">关闭窗口</a></div>
<div class="footer">示例门户网站&nbsp;版权所有&nbsp;网站标识码：0000000000<br>扫一扫在手机打开当前页</div>
<script src="count.js"></script>`,
  };
}

function blockTags(block: SampleBlock, tags: Tags, random: Random): string {
  if (block.kind === "table") return messyTable(block.model, tags, random);
  const text = escapeMarkup(block.text);
  const close = tags.closeCells ? "</P>" : "";
  const indent = "&nbsp;&nbsp;&nbsp;&nbsp;";
  switch (block.kind) {
    case "title":
      return `<P align=center><B><SPAN style='FONT-SIZE: 22pt'>${text}<o:p></o:p></SPAN></B>${close}`;
    case "heading":
      return `<P class=MsoNormal><B><FONT face=黑体>${indent}${text}</FONT></B>${close}`;
    case "closing":
      return `<P align=right>${text}${indent}<o:p></o:p>${close}`;
    case "paragraph":
    case "page-number":
      return `<P class=MsoNormal style='text-indent:32.0pt'>${indent}<SPAN>${text}</SPAN>${close}`;
  }
}

/**
 * A page saved from a government site: navigation, links to other years, a counter of visits,
 * scripts and styles with markup in them, tags left open, and, where asked for, tables within a
 * table that only lays out the page.
 */
export function writeMessyHtml(
  blocks: readonly SampleBlock[],
  report: SampleReport,
  writing: Writing,
  charset: string,
): string {
  const random = randomFrom(writing.seed);
  const tags: Tags = { closeCells: random.chance(0.5), upperCase: random.chance(0.5) };
  const { before, after } = surroundings(report);
  const body = blocks.map((block) => blockTags(block, tags, random)).join("\n");
  const content = writing.layoutTable
    ? `<TABLE width="100%"><TBODY><TR><TD width=180>${before}</TD>\n<TD vAlign=top>${body}</TD></TR></TBODY></TABLE>`
    : `${before}\n<DIV id=zoom>${body}</DIV>`;
  return `${head(report.title, random.chance(0.7) ? charset : null)}
<BODY bgColor=#ffffff>
${content}
${after}
</BODY></HTML>
`;
}
