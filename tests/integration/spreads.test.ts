import { expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { ANY_BODY, BodyFilter } from "@/lib/domain/views/body-filter";
import { getSpreads } from "@/lib/server/queries/reports/get-spreads";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

/** As PERCENTILE.INC of a spreadsheet. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

const NAMES = "甲乙丙丁戊己庚辛";

async function storeEach(
  values: readonly Readonly<Record<Address, number | "blank">>[],
): Promise<void> {
  for (const [index, cells] of values.entries()) {
    await storeBuilt({
      agency: `洛阳市${NAMES.charAt(index)}山区财政局`,
      region: { code: "410300", name: "河南省洛阳市" },
      cells,
    });
  }
}

test("gives sums and quantiles as a spreadsheet does, and leaves out what is not known", async () => {
  const penalties = [3, 900, 17, 0, 45, 12, 1_000_000];
  await storeEach([
    ...penalties.map((value) => ({ "disclosure.penalties.decisions": value })),
    { "disclosure.penalties.decisions": "blank" },
  ]);
  await storeBuilt({ agency: "鹤岗市人民政府", year: 2021, form: "form-2021" });
  const [spread, later] = await getSpreads({
    metrics: ["penalties"],
    filter: ANY_BODY,
    year: null,
  });
  expect(spread).toMatchObject({
    metric: "penalties",
    year: 2020,
    reports: 8,
    bodies: 7,
    few: 0,
    total: { value: penalties.reduce((sum, value) => sum + value, 0), n: null },
  });
  for (const [name, share] of [
    ["min", 0],
    ["p10", 0.1],
    ["p25", 0.25],
    ["median", 0.5],
    ["p75", 0.75],
    ["p90", 0.9],
    ["max", 1],
  ] as const) {
    expect([name, spread?.quantiles?.[name]]).toEqual([
      name,
      expect.closeTo(percentile(penalties, share), 6),
    ]);
  }
  expect(later).toMatchObject({ year: 2021, reports: 1 });
});

test("amounts are in CNY 10,000", async () => {
  await storeEach([
    { "disclosure.procurement.amount": 0.35 },
    { "disclosure.procurement.amount": 592.25 },
  ]);
  const [spread] = await getSpreads({
    metrics: ["procurement-amount"],
    filter: ANY_BODY,
    year: 2020,
  });
  expect(spread?.total).toEqual({ value: 592.6, n: null });
  expect(spread?.quantiles).toMatchObject({ min: 0.35, median: 296.3, max: 592.25 });
});

test("a rate is pooled over all, and spread over the bodies with enough cases", async () => {
  const handled = (total: number, granted: number) => ({
    "applications.handled.total": total,
    "applications.granted.total": granted,
    "applications.partly_granted.total": 0,
  });
  await storeEach([handled(100, 50), handled(40, 10), handled(2, 2), handled(0, 0)]);
  const [spread] = await getSpreads({
    metrics: ["disclosure-rate"],
    filter: ANY_BODY,
    year: 2020,
  });
  expect(spread).toMatchObject({ reports: 4, bodies: 2, few: 1 });
  expect(spread?.total).toEqual({ value: 62 / 142, n: 142 });
  expect(spread?.quantiles).toMatchObject({ min: 0.25, median: 0.375, max: 0.5 });
});

test("of nobody nothing is said", async () => {
  await storeEach([{ "disclosure.penalties.decisions": "blank" }]);
  const ask = (filter: BodyFilter) => getSpreads({ metrics: ["penalties"], filter, year: 2020 });
  expect(await ask(ANY_BODY)).toEqual([
    {
      metric: "penalties",
      year: 2020,
      reports: 1,
      bodies: 0,
      few: 0,
      total: null,
      quantiles: null,
    },
  ]);
  expect(await ask(BodyFilter.parse({ region: "11" }))).toEqual([]);
});
