import { expect, test } from "vitest";
import { figuresOfForm } from "@/lib/form/catalogue";
import { judge } from "@/lib/rules/run-rules";
import { sameFigures } from "@/lib/rules/same-figures";
import { buildReport } from "@/tests/support/build-report";

const only = [sameFigures];

const of = (year: number, cells: Record<string, number | "blank"> = {}) =>
  buildReport({ form: "form-2021", year, cells });

test("holds where a single figure of the year's work differs", () => {
  expect(judge(of(2023, { "disclosure.penalties.decisions": 47 }), of(2022), only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("reports a table that is last year's throughout, and points to its figures", () => {
  const { findings } = judge(of(2023), of(2022), only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message.zh).toContain("与 2022 年的报告完全相同");
  expect(findings[0]?.cells).toContain("disclosure.licences.decisions");
  expect(findings[0]?.cells).not.toContain("disclosure.normative_documents.in_force");
});

test("does not mind fewer than five figures: a small body's years are alike", () => {
  const zeros = Object.fromEntries(figuresOfForm("form-2021").map(({ address }) => [address, 0]));
  const cells = { ...zeros, "disclosure.licences.decisions": 3 };

  expect(judge(of(2023, cells), of(2022, cells), only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});

test("does not take items that stay in the catalogue for copied figures", () => {
  const zeros = Object.fromEntries(figuresOfForm("form-2019").map(({ address }) => [address, 0]));
  const cells = {
    ...zeros,
    "disclosure.licences.items_last_year": 37,
    "disclosure.penalties.items_last_year": 56,
    "disclosure.coercion.items_last_year": 5,
    "disclosure.fees.items_last_year": 5,
    "disclosure.other_services.items_last_year": 2,
    "disclosure.normative_documents.public_total": 8,
  };
  const before = buildReport({ year: 2019, cells });

  expect(judge(buildReport({ year: 2020, cells }), before, only).findings).toEqual([]);
});

test("is unchecked without last year's report", () => {
  expect(judge(of(2023), null, only)).toMatchObject({
    findings: [],
    unchecked: [{ reason: { en: "needs the 2022 report" } }],
  });
});
