import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { writeLetter } from "@/lib/letter/write-letter";
import { ruleById } from "@/lib/rules/catalogue";
import { judge } from "@/lib/rules/run-rules";
import { letterWords } from "@/lib/server/letter/say-in-letter";
import { buildReport } from "@/tests/support/build-report";

const say = letterWords();

function letterOf(report: ReadReport, findings: readonly Finding[], agency = "示例市水务局") {
  const confirmed = findings.map((finding) => ({
    finding,
    title: ruleById(finding.rule)?.title ?? { zh: finding.rule, en: finding.rule },
  }));
  return writeLetter({ agency, year: 2020, fileName: "年报.docx", report, confirmed }, say);
}

const foundBy = (report: ReadReport, rule: string) =>
  judge(report).findings.filter((finding) => finding.rule === rule);

describe("a confirmed finding of a table", () => {
  const report = buildReport({ cells: { "applications.granted.total": 5 } });
  const letter = letterOf(report, foundBy(report, "applications-row-total"));

  test("is a point with place and figures as printed, problem, equation and what to do", () => {
    expect(letter.points).toEqual([
      {
        title: "申请表行总计不符",
        lines: [
          {
            label: "位置：",
            text: "“三、收到和处理政府信息公开申请情况”表中“（一）予以公开”一行，“总计”栏填“5”，“自然人”栏填“3”，“商业企业”栏填“1”，“科研机构”栏填“0”，“社会公益组织”栏填“0”，“法律服务机构”栏填“0”，“其他”栏填“0”",
          },
          { label: "问题：", text: "（一）予以公开：总计 5 ≠ 自然人 3 + 商业企业 1 = 4，相差 1" },
          { label: "核算：", text: "总计 5 ≠ 自然人 3 + 商业企业 1（其余 4 项为 0） = 4" },
          { label: "要求：", text: "核实本行各类申请人的件数，更正有误的格或总计。" },
        ],
      },
    ]);
  });

  test("stands in a letter to the body about its report of the year", () => {
    expect(letter.heading).toBe("关于更正2020年政府信息公开工作年度报告的通知");
    expect(letter.addressee).toBe("示例市水务局：");
    expect(letter.opening).toContain("2020年政府信息公开工作年度报告（年报.docx）");
    expect(letter.opening).toContain("下列1处问题");
    expect(letter.closing).toHaveLength(2);
    expect(letter.signature.at(-1)).toMatch(/年\s+月\s+日/u);
  });
});

test("a page is named where the format has pages", () => {
  const report = buildReport({ cells: { "applications.granted.total": 5 } });
  const cell = report.cells["applications.granted.total"];
  if (cell?.place == null) throw new Error("no place");
  const paged = {
    ...report,
    cells: {
      ...report.cells,
      "applications.granted.total": { ...cell, place: { ...cell.place, page: 4 } },
    },
  };
  const [point] = letterOf(paged, foundBy(paged, "applications-row-total")).points;

  expect(point?.lines[0]?.text).toMatch(/“总计”栏填“5”.*（第 4 页）$/u);
});

test("a sentence is quoted, under its section", () => {
  const report = buildReport({ overview: "（二）依申请公开。全年收到政府信息公开申请XX件。" });
  const findings = foundBy(report, "placeholder-left");
  const [point] = letterOf(report, findings).points;

  expect(findings.length).toBeGreaterThan(0);
  expect(point?.lines[0]).toEqual({ label: "位置：", text: "“一、总体情况”部分，“XX”" });
});

test("a blank and a cell that is not there are called so, and never nought", () => {
  const report = buildReport({ cells: { "applications.granted.total": "blank" } });
  const finding: Finding = {
    rule: "blank-cells",
    severity: "warning",
    cells: ["applications.granted.total", "applications.nowhere.total"],
    message: { zh: "空白", en: "blank" },
    places: [],
    equation: null,
    cause: null,
  };
  const texts = letterOf(report, [finding]).points[0]?.lines.map(({ text }) => text) ?? [];

  expect(texts[0]).toMatch(/“总计”栏空白$/u);
  expect(texts[1]).toMatch(/没有“total”栏$/u);
});

test("findings of one cause are one point, and others are points of their own", () => {
  const report = buildReport({ cells: { "applications.granted.total": 5 } });
  const [row] = foundBy(report, "applications-row-total");
  const [sum] = foundBy(report, "applications-outcomes-total");
  if (row === undefined || sum === undefined) throw new Error("not found");
  const alone = letterOf(report, [
    { ...row, cause: null },
    { ...sum, cause: null },
  ]);
  const together = letterOf(report, [
    { ...row, cause: "c1" },
    { ...sum, cause: "c1" },
  ]);

  expect(alone.points).toHaveLength(2);
  expect(together.points).toHaveLength(1);
  expect(together.opening).toContain("下列1处问题");
  const labels = together.points[0]?.lines.map(({ label }) => label) ?? [];
  expect(labels.filter((label) => label === "问题：")).toHaveLength(2);
  expect(labels.filter((label) => label === "核算：")).toHaveLength(2);
});

test("without confirmed findings the letter says so and asks for nothing", () => {
  const letter = letterOf(buildReport(), []);

  expect(letter.points).toEqual([]);
  expect(letter.closing).toEqual([]);
  expect(letter.opening).toContain("没有需要更正的事项");
});

test("an operand of another year bears its year", () => {
  const previous = buildReport({ year: 2019, cells: { "applications.carried_out.total": 4 } });
  const report = buildReport();
  const findings = judge(report, previous).findings.filter(({ rule }) => rule === "carry-over");
  const texts = letterOf(report, findings).points.flatMap(({ lines }) =>
    lines.filter(({ label }) => label === "核算：").map(({ text }) => text),
  );

  expect(texts.some((text) => text.includes("2019年"))).toBe(true);
});

test("what a report or its name holds is words: markup stays as it is, control characters go", () => {
  const evil = "某局</w:t>{year}\u0000\ud800<script>";
  const letter = letterOf(buildReport(), [], evil);

  expect(letter.addressee).toBe("某局</w:t>{year}<script>：");
});

test("hundreds of places are told by their number, and a long quote is cut", () => {
  const report = buildReport({ overview: `（一）主动公开。${"很长的一句".repeat(100)}。` });
  const start = report.document.text.indexOf("很长");
  const finding: Finding = {
    rule: "copied-text",
    severity: "warning",
    cells: [],
    message: { zh: "长".repeat(2_000), en: "long" },
    places: Array.from({ length: 200 }, (_, index) => ({
      start: start + index,
      end: start + 400,
      page: null,
      box: null,
    })),
    equation: null,
    cause: null,
  };
  const lines = letterOf(report, [finding]).points[0]?.lines ?? [];

  expect(lines.filter(({ label }) => label === "位置：").length).toBeLessThanOrEqual(9);
  for (const { text } of lines) expect(text.length).toBeLessThan(450);
});
