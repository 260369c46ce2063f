import { describe, expect, test } from "vitest";
import { narrativeOutcomes } from "@/lib/rules/narrative-outcomes";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { type StatedWords, withClaims } from "@/tests/support/with-claims";

const only = [narrativeOutcomes];
const GRANTED = "applications.granted.total";
const DENIED = {
  "applications.denied.third_party.total": 2,
  "applications.denied.enforcement_file.total": 1,
};

const saying = (
  stated: readonly StatedWords[],
  overrides: Parameters<typeof buildReport>[0] = {},
) =>
  withClaims(
    buildReport({ overview: `${stated.map(({ quote }) => quote).join("，")}。`, ...overrides }),
    stated,
  );

const granted = (value: number, more: Partial<StatedWords> = {}): StatedWords => ({
  about: GRANTED,
  quote: `予以公开${value}件`,
  value,
  ...more,
});
const denied = (value: number): StatedWords => ({
  about: "outcomes.denied",
  quote: `不予公开${value}件`,
  value,
});

describe.each(["form-2019", "form-2021"] as const)("in the %s", (form) => {
  test("holds where text and row have one number", () => {
    const report = saying([granted(4)], { form, cells: { [GRANTED]: 4 } });
    expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
  });

  test("holds where the rows of a group add up to the number stated", () => {
    const report = saying([denied(3)], { form, cells: DENIED });
    expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
  });

  test("reports another number, at the cell and in the sentence", () => {
    const report = saying([granted(6)], { form, cells: { [GRANTED]: 4 } });
    const { findings } = judge(report, null, only);

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: "warning", cells: [GRANTED] });
    expect(findings[0]?.message.zh).toBe("文字写“予以公开6件”，表格为（一）予以公开 4");
    expect(markedText(report, findings[0])).toEqual(["4", "予以公开6件"]);
  });

  test("reports another number for a group, with its sum and the rows that make it up", () => {
    const report = saying([denied(5)], { form, cells: DENIED });
    const { findings } = judge(report, null, only);

    expect(findings).toHaveLength(1);
    expect(findings[0]?.message.zh).toContain("“不予公开5件”，表格为各行合计 3（");
    expect(findings[0]?.cells).toHaveLength(8);
    expect(findings[0]?.equation?.right.reduce((sum, { value }) => sum + value, 0)).toBe(3);
  });

  test("is unchecked where a row of the group is blank", () => {
    const report = saying([denied(5)], {
      form,
      cells: { ...DENIED, "applications.denied.process.total": "blank" },
    });
    const { findings, unchecked } = judge(report, null, only);

    expect(findings).toEqual([]);
    expect(unchecked[0]?.cells).toEqual(["applications.denied.process.total"]);
  });
});

test("counts every other handling that the form has rows for", () => {
  const other = { about: "outcomes.other" as const, quote: "其他处理3件", value: 3 };
  const cells2021 = {
    "applications.other.correction_overdue.total": 1,
    "applications.other.other.total": 2,
  };

  expect(judge(saying([other], { form: "form-2021", cells: cells2021 }), null, only)).toMatchObject(
    {
      findings: [],
      unchecked: [],
    },
  );
  expect(
    judge(
      saying([other], { form: "form-2019", cells: { "applications.other.total": 3 } }),
      null,
      only,
    ).findings,
  ).toEqual([]);
});

describe("traps", () => {
  test("what was not disclosed may be several things, and is held against no row", () => {
    const quote = "未公开2条";
    const report = saying([{ about: "outcomes.not_disclosed", quote, value: 2 }], {
      cells: {
        "applications.unavailable.not_held.total": 1,
        "applications.rejected.petition.total": 1,
      },
    });
    expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
  });

  test("numbers told one after the other may add up to the row", () => {
    const report = saying([granted(3), granted(1)], { cells: { [GRANTED]: 4 } });
    expect(judge(report, null, only).findings).toEqual([]);
  });

  test("an approximate number, or another body's, is held against nothing", () => {
    const about = saying([granted(20, { approximate: true })], { cells: { [GRANTED]: 4 } });
    const others = saying([granted(20, { subject: "市水务局" })], { cells: { [GRANTED]: 4 } });

    expect(judge(about, null, only)).toMatchObject({ findings: [], unchecked: [] });
    expect(judge(others, null, only)).toMatchObject({ findings: [], unchecked: [] });
  });

  test("a report without a form has no rows", () => {
    expect(judge(saying([granted(6)], { form: null }), null, only)).toMatchObject({
      findings: [],
      unchecked: [],
    });
  });
});
