import { describe, expect, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { trialReport } from "../../../support/trial/trial-report";
import { raggedRows, type TrialTable } from "../../../support/trial/trial-tables";
import { encode } from "../../../support/trial/trial-html";
import { textFile, textOf } from "../../../support/trial/trial-text";

const FORMS = ["form-2019", "form-2021"] as const;
const isNumber = (text: string | undefined) => /^[-\d.]+$/u.test(text ?? "");

/** Rows as a viewer copies them: labels wrapped at a width, the figures after the first line. */
function wrappedLines(table: TrialTable, width: number, figuresAfter: "first" | "last"): string[] {
  return raggedRows(table).flatMap((row) => {
    const figures = row.filter(isNumber);
    const words = row.filter((text) => !isNumber(text));
    if (figures.length === 0) return [words.join(" ")];
    const label = words.at(-1) ?? "";
    const parts = label.match(new RegExp(`.{1,${width}}`, "gu")) ?? [""];
    const before = words.slice(0, -1);
    const at = figuresAfter === "first" ? 0 : parts.length - 1;
    return [
      ...before,
      ...parts.map((part, index) => (index === at ? [part, ...figures].join(" ") : part)),
    ];
  });
}

const SHREDDED = `行政复议 行政诉讼
未经复议直接起诉 复议后起诉
结 结 其 尚
结 结 其 尚 结 结 其 尚
果 果 他 未
总计 果 果 他 未 总 果 果 他 未 总
维 纠 结 审
维 纠 结 审 计 维 纠 结 审 计
持 正 果 结
持 正 果 结 持 正 果 结`;

describe.each(FORMS)("a report of %s copied from a PDF viewer", (form) => {
  const report = trialReport(form);
  const { reviews } = report.tables;

  it("has labels on two lines, the figures after the first", () => {
    expectReading(
      textFile(report, (table) => wrappedLines(table, 14, "first").join("\n")),
      report,
    );
  });

  it("has labels on two lines, the figures after the last", () => {
    expectReading(
      textFile(report, (table) => wrappedLines(table, 14, "last").join("\n")),
      report,
    );
  });

  it("has labels on four lines", () => {
    expectReading(
      textFile(report, (table) => wrappedLines(table, 7, "last").join("\n")),
      report,
      {},
    );
  });

  it("has page numbers and running titles between rows", () => {
    const text = textOf(report, (table) => wrappedLines(table, 40, "first").join("\n"));
    const lines = text.split("\n");
    const paged = lines.flatMap((line, index) =>
      index % 17 === 16 ? [line, `- ${Math.ceil(index / 17)} -`, report.title] : [line],
    );
    expectReading(encode(paged.join("\n")), report);
  });

  it("has page numbers of other kinds between rows", () => {
    const kinds = ["第 3 页 共 8 页", "— 4 —", "5 / 8", "·6·", "3", "第3页/共8页", "Page 3 of 8"];
    const text = textOf(report, (table) => wrappedLines(table, 40, "first").join("\n"));
    const lines = text.split("\n");
    const paged = lines.flatMap((line, index) =>
      index % 7 === 6 ? [line, "", kinds[((index / 7) % kinds.length) | 0] ?? "", ""] : [line],
    );
    expectReading(encode(paged.join("\n")), report);
  });

  it("has the headings of section four in single characters", () => {
    const figures = raggedRows(reviews).at(-1)?.join(" ") ?? "";
    const table = (each: TrialTable) =>
      each === reviews ? `${SHREDDED}\n${figures}` : wrappedLines(each, 40, "first").join("\n");
    expectReading(textFile(report, table), report);
  });

  it("has one figure a line", () => {
    const table = (each: TrialTable) =>
      raggedRows(each)
        .map((row) => row.join("\n"))
        .join("\n");
    expectReading(textFile(report, table), report);
  });

  it("has lost its columns: no figure is guessed", () => {
    // Figures of a whole table in one block, apart from the labels.
    const table = (each: TrialTable) => {
      const all = raggedRows(each).flat();
      return [...all.filter((text) => !isNumber(text)), ...all.filter(isNumber)].join("\n");
    };
    expectReading(textFile(report, table), report, { absent: ["disclosure.", "applications."] });
  });

  it("has its paragraphs broken at the width of the page", () => {
    const text = textOf(report, (table) => wrappedLines(table, 40, "first").join("\n"));
    const broken = text
      .split("\n")
      .map((line) =>
        line.length > 40 && line.includes("。") ? line.replace(/(.{30})/gu, "$1\n") : line,
      );
    expectReading(encode(broken.join("\n")), report);
  });

  it("has the words of a group between the halves of a label", () => {
    const text = textOf(report, (table) => wrappedLines(table, 40, "first").join("\n"));
    const label = "5.要求行政机关确认或重新出具已获取信息";
    const [begun, rest] = [label.slice(0, 17), label.slice(17)];
    const interrupted = text.replace(new RegExp(`^.*${label}`, "mu"), `${begun}\n不予处\n${rest}`);
    expect(interrupted).not.toBe(text);
    expectReading(encode(interrupted), report);
  });
});
