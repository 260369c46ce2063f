import { describe, it } from "vitest";
import { expectReading } from "../../../support/trial/expect-reading";
import { trialReport } from "../../../support/trial/trial-report";
import {
  filledRows,
  raggedRows,
  retext,
  type TrialTable,
} from "../../../support/trial/trial-tables";
import { madeUp, TEXT_LAYOUTS } from "../../../support/trial/text-layouts";
import { encode } from "../../../support/trial/trial-html";
import { textFile, textOf } from "../../../support/trial/trial-text";

const FORMS = ["form-2019", "form-2021"] as const;
const WRAPPED: Record<string, string> = {
  本年新制作数量: "本年新\n制作数量",
  本年新公开数量: "本年新\n公开数量",
  上一年项目数量: "上一年\n项目数量",
  社会公益组织: "社会公\n益组织",
  法律服务机构: "法律服\n务机构",
  结果维持: "结果\n维持",
  结果纠正: "结果\n纠正",
  其他结果: "其他\n结果",
  尚未审结: "尚未\n审结",
};
const wrapped = (table: TrialTable) => retext(table, ({ text }) => WRAPPED[text] ?? text);

describe.each(FORMS)("a report of %s as text", (form) => {
  const report = trialReport(form);

  it.each(Object.entries(TEXT_LAYOUTS))("with %s", (_, layout) => {
    expectReading(textFile(report, layout), report);
  });

  it("with pipes around every cell and a line break in each", () => {
    const table = (each: TrialTable) =>
      raggedRows(each)
        .map((row) => {
          const pipes = madeUp(each, row);
          return `| ${row.join("\n|\n")}\n|${pipes === "" ? "" : `\n|${pipes}`}`;
        })
        .join("\n");
    expectReading(textFile(report, table), report);
  });

  it("with one cell a line and an empty line between cells", () => {
    const table = (each: TrialTable) => raggedRows(wrapped(each)).flat().join("\n\n");
    expectReading(textFile(report, table), report);
  });

  it("with one cell a line and headings on two lines", () => {
    const table = (each: TrialTable) => raggedRows(wrapped(each)).flat().join("\n");
    expectReading(textFile(report, table), report);
  });

  it("as Markdown with escaped signs, bold words and <br> in cells", () => {
    const escape = (text: string) =>
      text
        .replace(/^(\d)\./u, "$1\\.")
        .replace("-", "\\-")
        .replace("/", "\\/")
        .replace("\n", "<br>");
    const table = (each: TrialTable) => {
      const rows = filledRows(wrapped(each)).map(
        (row) =>
          `| ${row.map((text) => (text === "" || /\d/u.test(text) ? escape(text) : `**${escape(text)}**`)).join(" | ")} |`,
      );
      const width = filledRows(each)[0]?.length ?? 0;
      return ["", rows[0], `|${":---:|".repeat(width)}`, ...rows.slice(1), ""].join("\n");
    };
    expectReading(textFile(report, table), report);
  });

  it("with box-drawing lines between the columns", () => {
    const table = (each: TrialTable) =>
      filledRows(each)
        .map((row) => `│${row.join("│")}│`)
        .join("\n");
    expectReading(textFile(report, table), report);
  });

  it("with a figure broken in two by a line", () => {
    const penalties = "disclosure.penalties.decisions";
    const text = textOf(report, TEXT_LAYOUTS["pipes, merged places left out"] ?? String);
    const broken = encode(text.replace("1310 |", "13\n10 |"));
    expectReading(broken, report, { absent: [penalties] });
  });
});
