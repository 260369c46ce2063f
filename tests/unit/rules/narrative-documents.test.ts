import { describe, expect, test } from "vitest";
import { narrativeDocuments } from "@/lib/rules/narrative-documents";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { type StatedWords, withClaims } from "@/tests/support/with-claims";

const only = [narrativeDocuments];
const MADE = "disclosure.normative_documents.made";
const REPEALED = "disclosure.normative_documents.repealed";
const IN_FORCE = "disclosure.normative_documents.in_force";

const cells = { [MADE]: 3, [REPEALED]: 1, [IN_FORCE]: 20 };
const stated = (made: number): StatedWords[] => [
  { about: MADE, quote: `制发规范性文件${made}件`, value: made },
  { about: REPEALED, quote: "废止1件", value: 1 },
  { about: IN_FORCE, quote: "现行有效20件", value: 20 },
];

const saying = (
  claims: readonly StatedWords[],
  overrides: Parameters<typeof buildReport>[0] = {},
) =>
  withClaims(
    buildReport({
      form: "form-2021",
      overview: `${claims.map(({ quote }) => quote).join("，")}。`,
      cells,
      ...overrides,
    }),
    claims,
  );

test("holds where text and table have the same numbers", () => {
  expect(judge(saying(stated(3)), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports another number, at the cell and in the sentence", () => {
  const report = saying(stated(5));
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "warning", cells: [MADE] });
  expect(findings[0]?.message.zh).toBe("文字写“制发规范性文件5件”，表格为行政规范性文件 3");
  expect(markedText(report, findings[0])).toEqual(["3", "制发规范性文件5件"]);
});

test("is unchecked where the figure is blank", () => {
  const report = saying(stated(5), { cells: { ...cells, [MADE]: "blank" } });
  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([MADE]);
});

describe("traps", () => {
  test("the 2019 form has those made alone", () => {
    const report = saying(stated(3), { form: "form-2019", cells: { [MADE]: 3 } });
    expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
  });

  test("numbers told one after the other may add up to the row", () => {
    const report = saying([
      { about: MADE, quote: "制发规范性文件2件", value: 2 },
      { about: MADE, quote: "出台规范性文件1件", value: 1 },
    ]);
    expect(judge(report, null, only).findings).toEqual([]);
  });

  test("an approximate number, or another body's, is held against nothing", () => {
    const quote = "制发规范性文件50件";
    for (const more of [{ approximate: true }, { subject: "县政府" }]) {
      const report = saying([{ about: MADE, quote, value: 50, ...more }]);
      expect(judge(report, null, only)).toMatchObject({ findings: [], unchecked: [] });
    }
  });
});
