import { describe, expect, test } from "vitest";
import { narrativeHandled } from "@/lib/rules/narrative-handled";
import { judge } from "@/lib/rules/run-rules";
import { buildReport } from "@/tests/support/build-report";
import { markedText } from "@/tests/support/marked-text";
import { withClaims } from "@/tests/support/with-claims";

const only = [narrativeHandled];
const about = "applications.handled.total";
const quote = "办结申请3件";

const handled = (total: number | "blank", approximate = false) =>
  withClaims(buildReport({ overview: `全年${quote}。`, cells: { [about]: total } }), [
    { about, quote, value: 3, approximate },
  ]);

test("holds where text and table have one number", () => {
  expect(judge(handled(3), null, only)).toMatchObject({ findings: [], unchecked: [] });
});

test("reports another number, at the total and in the sentence", () => {
  const report = handled(0);
  const { findings } = judge(report, null, only);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: "error", cells: [about] });
  expect(findings[0]?.message.zh).toContain("办结申请3件");
  expect(markedText(report, findings[0])).toEqual(["0", quote]);
});

test("does not hold an approximate number against the table", () => {
  expect(judge(handled(0, true), null, only).findings).toEqual([]);
});

test("is unchecked where the total is blank", () => {
  const { findings, unchecked } = judge(handled("blank"), null, only);

  expect(findings).toEqual([]);
  expect(unchecked[0]?.cells).toEqual([about]);
});

describe("all of those received", () => {
  const quote = "均已办结";
  const saying = (carriedOut: number) =>
    withClaims(
      buildReport({
        overview: `收到申请8件，${quote}。`,
        cells: { [about]: 6, "applications.carried_out.total": carriedOut },
      }),
      [{ about, quote, value: 8 }],
    );

  test("were handled where nothing is carried out", () => {
    expect(judge(saying(0), null, only)).toMatchObject({ findings: [], unchecked: [] });
  });

  test("were not where something is, which is a warning only", () => {
    const { findings } = judge(saying(2), null, only);

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: "warning", cells: [about] });
  });
});
