import { describe, expect, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { htmlBody, htmlPage, htmlTable } from "../../../support/trial/trial-html";
import { trialReport, withTablesOf } from "../../../support/trial/trial-report";
import {
  cell,
  filledRows,
  retext,
  type TrialCell,
  type TrialTable,
} from "../../../support/trial/trial-tables";

const FORMS = ["form-2019", "form-2021"] as const;

/** The report with every third figure left blank, so that a figure out of its place shows. */
function withBlanks(form: (typeof FORMS)[number]) {
  const whole = trialReport(form);
  const blank: Record<string, null> = {};
  let count = 0;
  const cut = (table: TrialTable) =>
    retext(table, ({ address, text }) => {
      if (address === null) return text;
      count += 1;
      if (count % 3 !== 0) return text;
      blank[address] = null;
      return "";
    });
  const { disclosure, applications, reviews } = whole.tables;
  const tables = {
    disclosure: cut(disclosure),
    applications: cut(applications),
    reviews: cut(reviews),
  };
  return { report: withTablesOf(whole)(tables), blank };
}

const span = ({ columns, rows }: TrialCell) => `colspan="${columns}" rowspan="${rows}"`;
const rowsOf = (table: TrialTable) =>
  table.map(
    (row) => `<tr>${row.map((each) => `<td ${span(each)}>${each.text}</td>`).join("")}</tr>`,
  );
const boxed = (text: string) => `<table><tbody><tr><td><p>${text}</p></td></tr></tbody></table>`;

const DRAWINGS: Readonly<Record<string, (table: TrialTable) => string>> = {
  "a table for each row, in the rows of a layout table": (table) =>
    `<table>${rowsOf(table)
      .map((row) => `<tr><td><table>${row}</table></td></tr>`)
      .join("")}</table>`,
  "a table for each row, one below another": (table) =>
    rowsOf(table)
      .map((row) => `<table>${row}</table>`)
      .join("\n"),
  "a table for each row, each in a block": (table) =>
    rowsOf(table)
      .map((row) => `<div><table>${row}</table></div>`)
      .join("\n"),
  "a table in each cell": (table) => htmlTable(table, boxed),
  "a table in each cell, within a table in it": (table) =>
    htmlTable(table, (text) => boxed(boxed(text))),
  "a table in each figure's cell": (table) =>
    htmlTable(table, (text, { address }) => (address === null ? text : boxed(text))),
  "the whole in a table of one cell": (table) => boxed(htmlTable(table)),
  "elements with the roles of a table": (table) =>
    `<div role="table"><div role="rowgroup">${table
      .map((row) => {
        const cells = row.map(
          ({ text, columns, rows }) =>
            `<span role="cell" aria-colspan="${columns}" aria-rowspan="${rows}">${text}</span>`,
        );
        return `<div role="row">${cells.join("")}</div>`;
      })
      .join("")}</div></div>`,
  "elements that are shown as a table": (table) =>
    `<div style="display:table">${filledRows(table)
      .map((row) => {
        const cells = row.map(
          (text) => `<div style="border:1px; display: table-cell">${text}</div>`,
        );
        return `<div style="display:table-row">${cells.join("")}</div>`;
      })
      .join("")}</div>`,
  "a long remark beside the figures": (table) => {
    const remark = { ...cell("本表按本机关的台账填写。".repeat(60)), rows: table.length };
    return htmlTable(table.map((row, index) => (index === 0 ? [...row, remark] : row)));
  },
};

describe.each(FORMS)("the tables of %s, with blank cells", (form) => {
  const { report, blank } = withBlanks(form);

  it.each(Object.entries(DRAWINGS))("may be drawn as %s", (_, draw) => {
    const reading = expectReading(htmlPage(htmlBody(report, draw)), report, { figures: blank });

    expect(reading.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("may be drawn so within the layout of a page", () => {
    const body = htmlBody(report, (table) => htmlTable(table, boxed));
    const page = `<table><tr><td>首页</td><td>${body}</td></tr></table>`;

    expectReading(htmlPage(page), report, { figures: blank });
  });
});
