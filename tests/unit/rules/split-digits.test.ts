import { expect, test } from "vitest";
import { judge } from "@/lib/rules/run-rules";
import { splitDigits } from "@/lib/rules/split-digits";
import { buildReport } from "@/tests/support/build-report";

const only = [splitDigits];

/** The sample report with 20 requests of natural persons, all granted, besides the others. */
const twentyOfNaturalPersons = {
  "applications.new.natural_person": 20,
  "applications.new.total": 23,
  "applications.granted.natural_person": 18,
  "applications.granted.total": 19,
  "applications.handled.natural_person": 20,
  "applications.handled.total": 23,
};

test("says nothing where the sums hold as printed", () => {
  const report = buildReport({ cells: twentyOfNaturalPersons });

  expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("sees 2 and 0 in two cells where 20 makes row and columns hold", () => {
  const report = buildReport({
    cells: {
      ...twentyOfNaturalPersons,
      "applications.new.natural_person": 2,
      "applications.new.business": 0,
      "applications.new.total": 21,
      "applications.handled.business": 0,
      "applications.denied.third_party.business": 0,
      "applications.granted.business": 0,
      "applications.handled.total": 21,
    },
  });

  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message.zh).toContain("“2”“0”合为 20");
  expect(findings[0]?.cells).toContain("applications.new.natural_person");
});

test("sees it in a row that prints a figure too many", () => {
  const report = buildReport({
    cells: twentyOfNaturalPersons,
    unclearRows: { "applications.new": ["2", "0", "2", "0", "0", "1", "0", "23"] },
  });

  expect(judge(report, null, only).findings[0]?.message.zh).toContain("“2”“0”合为 20");
});

test("says nothing where joining makes the row hold but not the column", () => {
  const report = buildReport({
    cells: {
      "applications.new.natural_person": 2,
      "applications.new.business": 0,
      "applications.new.total": 21,
    },
  });

  expect(judge(report, null, only).findings).toEqual([]);
});

test("is unchecked where a row has a blank", () => {
  const report = buildReport({ cells: { "applications.new.business": "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["applications.new.business"]);
});

test("says nothing of a row of zeros that is too wide", () => {
  const report = buildReport({
    unclearRows: { "applications.rejected.repeat": ["0", "0", "0", "0", "0", "0", "0", "0"] },
  });

  expect(judge(report, null, only).findings).toEqual([]);
});
