import { expect, test } from "vitest";
import { reportAt, textRangeOf } from "@/components/report/text-range";

test("a range of the address is one of the text, or none", () => {
  expect(textRangeOf("3-9", 20)).toEqual({ start: 3, end: 9 });
  expect(textRangeOf("3-99", 20)).toEqual({ start: 3, end: 20 });
  for (const raw of [undefined, "", "3", "9-3", "3-3", "30-40", "-3-9", "3-9x", ["3-9", "4-9"]]) {
    expect(textRangeOf(raw, 20)).toBeNull();
  }
});

test("the address of a report at a range is read as that range", () => {
  const address = reportAt("some-report", { start: 3, end: 9 });
  const at = new URL(address, "http://127.0.0.1").searchParams.get("at") ?? undefined;
  expect(textRangeOf(at, 20)).toEqual({ start: 3, end: 9 });
  expect(reportAt("some-report", null)).toBe("/reports/some-report");
});
