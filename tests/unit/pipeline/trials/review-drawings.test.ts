import { describe, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { htmlBody, htmlPage, htmlTable, page } from "../../../support/trial/trial-html";
import { trialReport, withTablesOf } from "../../../support/trial/trial-report";
import { cell, type TrialTable } from "../../../support/trial/trial-tables";

const FORMS = ["form-2019", "form-2021"] as const;

describe.each(FORMS)("the table of section four of %s", (form) => {
  const plain = trialReport(form);
  const { reviews } = plain.tables;
  const withTables = withTablesOf(plain);

  it("may have section four turned on its side", () => {
    const words = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const figures = reviews.at(-1) ?? [];
    const turned = ["行政复议", "未经复议直接起诉", "复议后起诉"].map((track, index) => [
      cell(track),
      ...figures.slice(index * 5, index * 5 + 5),
    ]);
    expectReading(
      page(
        withTables({ reviews: [[cell("类别"), ...words.map((word) => cell(word))], ...turned] }),
      ),
      plain,
    );
  });

  it("may have the results of section four down and the courts across", () => {
    const words = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const figures = reviews.at(-1) ?? [];
    const down = words.map((word, index) => [
      cell(word),
      ...[0, 5, 10].map((first) => figures[first + index] ?? cell("")),
    ]);
    const head = [
      [cell("类别", 1, 2), cell("行政复议", 1, 2), cell("行政诉讼", 2)],
      [cell("未经复议直接起诉"), cell("复议后起诉")],
    ];
    expectReading(page(withTables({ reviews: [...head, ...down] })), plain);
  });

  it("may have section four on its side, the last court first", () => {
    const words = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const figures = reviews.at(-1) ?? [];
    const turned = [
      ["复议后起诉", 10],
      ["未经复议直接起诉", 5],
      ["行政复议", 0],
    ].map(([track, first]) => [
      cell(String(track)),
      ...figures.slice(Number(first), Number(first) + 5),
    ]);
    expectReading(
      page(
        withTables({ reviews: [[cell("类别"), ...words.map((word) => cell(word))], ...turned] }),
      ),
      plain,
    );
  });

  it("may have a label before the figures of section four", () => {
    const led = reviews.map((row, index) =>
      index === 0 ? [cell("类别", 1, 3), ...row] : index === 3 ? [cell("数量"), ...row] : row,
    );
    expectReading(page(withTables({ reviews: led })), plain);
  });

  it("may have three tables for section four", () => {
    const figures = reviews.at(-1) ?? [];
    const words = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map((word) =>
      cell(word),
    );
    const one = (name: string, index: number) =>
      htmlTable([[cell(name, 5)], words, figures.slice(index * 5, index * 5 + 5)]);
    const table = (each: TrialTable) =>
      each === reviews
        ? one("行政复议", 0) + one("行政诉讼：未经复议直接起诉", 1) + one("行政诉讼：复议后起诉", 2)
        : htmlTable(each);
    expectReading(htmlPage(htmlBody(plain, table)), plain);
  });
});
