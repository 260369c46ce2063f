import { describe, expect, test } from "vitest";
import { changeOf, formatChangeOf, formatSummary } from "@/components/years/change";
import { classLabel } from "@/components/years/class-labels";
import { tableHref, valueHref, yearHref } from "@/components/years/links";
import { byKind, byRegion, listAsText } from "@/components/years/missing-groups";
import { BodyFilter } from "@/lib/domain/views/body-filter";
import type { BodyWithoutReport } from "@/lib/domain/views/year-view";
import { binOf, binsOf } from "@/lib/metrics/bins";

describe("changes", () => {
  test("are in points of shares, in percent of counts, in numbers of days and from nothing", () => {
    expect(changeOf("share", 0.25, 0.5)).toEqual({ as: "points", by: 0.25 });
    expect(changeOf("count", 200, 250)).toEqual({ as: "percent", by: 0.25 });
    expect(changeOf("count", 0, 7)).toEqual({ as: "number", by: 7 });
    expect(changeOf("days", -3, 4)).toEqual({ as: "number", by: 7 });
  });

  test("bear their sign, and none where nothing changed", () => {
    const written = (before: number, after: number) =>
      formatChangeOf(changeOf("count", before, after), "en");
    expect(written(200, 250)).toBe("+25%");
    expect(written(250, 200)).toBe("−20%");
    expect(written(200, 200)).toBe("0%");
    expect(written(100_000, 99_999)).toBe("0%");
    expect(formatChangeOf(changeOf("share", 0.4, 0.3456), "en")).toBe("−5.4");
  });

  test("summaries keep the digits that they have room for", () => {
    expect(formatSummary(21.000000000000004, "count", "en")).toBe("21");
    expect(formatSummary(1234.5678, "amount", "en")).toBe("1,235");
    expect(formatSummary(3.14159, "amount", "en")).toBe("3.14");
    expect(formatSummary(0.4567, "share", "en")).toBe("45.7%");
  });
});

test("classes are named by what they hold", () => {
  const label = (kind: Parameters<typeof binsOf>[0], value: number) =>
    classLabel(kind, binOf(binsOf(kind), value), "en");
  expect(label("count", 0)).toBe("0");
  expect(label("count", 1)).toBe("1");
  expect(label("count", 3)).toBe("2–4");
  expect(label("count", -2)).toBe("< 0");
  expect(label("share", 0.07)).toBe("5–10%");
  expect(label("share", 1)).toBe("95–100%");
  expect(label("share", 1.4)).toBe("> 100%");
  expect(label("amount", 0)).toBe("0");
  expect(label("amount", 0.4)).toBe("< 1");
  expect(label("amount", 3)).toBe("2–5");
  expect(label("days", -3)).toBe("−7 … −1");
  expect(label("days", 0)).toBe("0");
  expect(label("days", 5)).toBe("1–7");
});

test("links hold the filters, and lead to the figure's cell", () => {
  const filter = BodyFilter.parse({ region: "41", kind: "health,education" });
  expect(yearHref(2023, "penalties", filter)).toBe(
    "/years/2023?metric=penalties&region=41&kind=health%2Ceducation",
  );
  expect(tableHref(2023, "penalties")).toBe(
    "/agencies?year=2023&columns=penalties&sort=-penalties",
  );
  expect(tableHref(2023, "penalties", { ascending: true })).toContain("sort=penalties");
  expect(valueHref("disclosure-rate", { reportId: "r", form: "form-2021" })).toBe(
    "/reports/r?cell=applications.granted.total",
  );
  expect(valueHref("findings-open", { reportId: "r", form: "form-2021" })).toBe("/reports/r");
});

const body = (name: string, region: string | null, lastYear: number | null): BodyWithoutReport => ({
  agency: {
    id: name,
    name,
    kind: name.includes("财政") ? "finance" : "education",
    level: "county",
    region: region === null ? null : { code: region, name: `地区${region}` },
    isSample: false,
  },
  lastYear,
  lastReportId: null,
  nextYear: null,
});

describe("bodies without a report", () => {
  const bodies = [
    body("甲县财政局", "410323", 2022),
    body("甲县教育局", "410323", null),
    body("乙县财政局", null, null),
  ];

  test("are put together by region and counted by kind", () => {
    expect(byRegion(bodies).map(({ region, bodies: of }) => [region?.code, of.length])).toEqual([
      ["410323", 2],
      [undefined, 1],
    ]);
    expect(byKind(bodies, "en").map(({ kind, count }) => [kind, count])).toEqual([
      ["finance", 2],
      ["education", 1],
    ]);
  });

  test("can be pasted into a spreadsheet, and no name is a formula there", () => {
    const text = listAsText([body("=甲\t县", "410323", 2022)], ["机关", "代码"], "zh-CN");
    expect(text).toBe("机关\t代码\n'=甲 县\t410323\t地区410323\t教育\t2022");
  });
});
