import { expect, test } from "vitest";
import { narrativeItems } from "@/lib/rules/narrative-items";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeItems];
const quote = "权责事项41项";

const stating = (value: number, overrides: Parameters<typeof buildReport>[0] = {}) =>
  withClaims(buildReport({ overview: `公布${quote}。`, ...overrides }), [
    { about: "prose.power_items", quote, value },
  ]);

test("holds where the items of the table add up to the number stated", () => {
  // Licences 12 + 1, other services 3, penalties 20 - 1, coercion 2, fees 4.
  expect(judge(stating(41), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports another number with the items that make up the table's", () => {
  const report = stating(44);
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe("warning");
  expect(findings[0]?.message.zh).toContain("合计 41");
  expect(markedText(report, findings[0])).toContain(quote);
});

test("is unchecked where a row of items is blank", () => {
  const report = stating(44, { cells: { "disclosure.fees.items_change": "blank" } });

  const { findings, unchecked } = judge(report, null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual(["disclosure.fees.items_change"]);
});

test("has nothing to compare in the 2021 form", () => {
  expect(judge(stating(44, { form: "form-2021" }), null, only)).toMatchObject({
    findings: [],
    unchecked: [],
  });
});
