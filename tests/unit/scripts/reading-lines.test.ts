import { expect, test } from "vitest";
import { readingLines } from "@/scripts/gouji/reading-lines";
import { buildReport } from "@/tests/support/build-report";
import { readPlainText } from "@/tests/support/short-report";

const TITLE = "某县水务局2020年政府信息公开工作年度报告";

test("a report that was read whole, every number of it placed, needs no word", () => {
  expect(readingLines(buildReport(), "zh")).toEqual([]);
});

test("numbers without a place are counted and shown with their words", () => {
  const report = readPlainText(`${TITLE}\n一、总体情况\n全年接听热线 300 次，走访8户。\n`);

  expect(readingLines(report, "zh")).toEqual([
    "  2 个数字未归位：不在表中，也没有读作陈述",
    "      第 3 行“全年接听热线 300 次，走访8”",
    "      第 3 行“线 300 次，走访8户。”",
  ]);
  expect(readingLines(report, "en")[0]).toBe(
    "  numbers not placed: 2; in no table, and not read as a statement",
  );
});

test("of very many the first are shown, and how many more there are", () => {
  const report = readPlainText(`${TITLE}\n${"走访8户，".repeat(50)}\n`);

  expect(readingLines(report, "en").at(-1)).toBe("      and 10 more");
});

test("a report read in part, and figures in doubt, are said first", () => {
  const report = buildReport();
  const cell = report.cells["applications.new.total"];
  if (cell === undefined) throw new Error("The sample has no such figure.");
  const cells = { ...report.cells, "applications.new.total": { ...cell, doubtful: true } } as const;

  const [partial, doubtful] = readingLines({ ...report, cells, status: "partial" }, "en");

  expect(partial).toMatch(/read in part only/u);
  expect(doubtful).toBe("  figures in doubt: 1; look at the source first");
});
