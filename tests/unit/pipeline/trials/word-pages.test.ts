import { describe, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { encode, htmlBody, htmlPage, htmlTable } from "../../../support/trial/trial-html";
import { trialReport } from "../../../support/trial/trial-report";
import { filledRows, raggedRows, type TrialTable } from "../../../support/trial/trial-tables";
import { textFile, textOf } from "../../../support/trial/trial-text";

const FORMS = ["form-2019", "form-2021"] as const;

const HEAD = `<meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; text-indent:32pt;} @page Section1 {size:595.3pt 841.9pt;} --></style>`;

describe.each(FORMS)("a report of %s saved by Word", (form) => {
  const report = trialReport(form);

  it("with mso styles, empty o:p and conditional comments", () => {
    const table = (each: TrialTable) =>
      htmlTable(
        each,
        (text) =>
          `<p class=MsoNormal align=center style='mso-pagination:widow-orphan'><span lang=EN-US style='font-size:10.5pt;mso-bidi-font-family:宋体'>${text}<o:p></o:p></span></p>`,
      )
        .replaceAll(
          "<tr>",
          "<tr style='mso-yfti-irow:1;height:20.0pt'>\n <![if !supportMisalignedColumns]>",
        )
        .replaceAll("</tr>", "<![endif]>\n</tr>");
    const body = htmlBody(report, table).replaceAll(
      "<p>",
      "<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US><o:p>&nbsp;</o:p></span>",
    );
    expectReading(
      htmlPage(
        `<div class=Section1 style='layout-grid:15.6pt'><!--[if gte vml 1]><v:shape id="_x0000_i1025"><v:textbox><table><tr><td>规章</td><td>9</td><td>9</td><td>9</td></tr></table></v:textbox></v:shape><![endif]-->${body}</div>`,
        HEAD,
      ),
      report,
    );
  });

  it("with its rows left open, as browsers put up with", () => {
    const open = (html: string) => html.replaceAll(/<\/(?:td|tr|p)>/gu, "");
    expectReading(htmlPage(open(htmlBody(report, (each) => open(htmlTable(each))))), report);
  });

  it("with tables under a gutter of empty columns", () => {
    const table = (each: TrialTable) =>
      htmlTable(each)
        .replaceAll("<tr>", "<tr><td width=1></td>")
        .replaceAll("</tr>", "<td width=1>&nbsp;</td></tr>");
    expectReading(htmlPage(htmlBody(report, table)), report);
  });

  it("with rows of zero height that only set the widths", () => {
    const table = (each: TrialTable) =>
      htmlTable(each).replace(
        "</table>",
        `<tr height=0>${"<td style='border:none'></td>".repeat(10)}</tr></table>`,
      );
    expectReading(htmlPage(htmlBody(report, table)), report);
  });

  it("with rows that are paragraphs", () => {
    const table = (each: TrialTable) =>
      raggedRows(each)
        .map((row) => `<p>${row.join(" ")}</p>`)
        .join("\n");
    expectReading(htmlPage(htmlBody(report, table)), report);
  });

  it("with rows that are lines of preformatted text", () => {
    const table = (each: TrialTable) =>
      `<pre>${raggedRows(each)
        .map((row) => row.join("  "))
        .join("\n")}</pre>`;
    expectReading(htmlPage(htmlBody(report, table)), report);
  });

  it("with rows that are lines of preformatted text between tabs", () => {
    const table = (each: TrialTable) =>
      `<pre>${filledRows(each)
        .map((row) => row.join("\t"))
        .join("\n")}</pre>`;
    expectReading(htmlPage(htmlBody(report, table)), report);
  });

  it("converted to Markdown, with the tables left in HTML", () => {
    const text = textOf(
      { ...report, title: `# ${report.title}` },
      (each) => `\n${htmlTable(each, (t) => t).replaceAll("\n", "")}\n`,
    );
    expectReading(
      encode(text.replaceAll(/^([一二三四五六]、)/gmu, "## $1").replaceAll("\n", "\n\n")),
      report,
    );
  });

  it("converted to Markdown, with every heading and label in bold", () => {
    const table = (each: TrialTable) => {
      const rows = filledRows(each).map(
        (row) =>
          `| ${row.map((text) => (/[^\d.-]/u.test(text) ? `**${text}**` : text)).join(" | ")} |`,
      );
      const width = filledRows(each)[0]?.length ?? 0;
      return ["", rows[0], `|${":---:|".repeat(width)}`, ...rows.slice(1), ""].join("\n");
    };
    expectReading(textFile({ ...report, title: `# **${report.title}**` }, table), report);
  });
});
