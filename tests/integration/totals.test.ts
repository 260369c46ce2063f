import { expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { ANY_BODY, BodyFilter } from "@/lib/domain/views/body-filter";
import { getMatchedChanges } from "@/lib/server/queries/reports/get-matched-changes";
import { getTotals } from "@/lib/server/queries/reports/get-totals";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

type Cells = Readonly<Record<Address, number | "blank">>;

/** A body of Luoyang with one figure a year, from 2020. */
async function storeYears(agency: string, years: readonly Cells[]): Promise<void> {
  for (const [step, cells] of years.entries()) {
    const year = 2020 + step;
    await storeBuilt({
      agency,
      region: { code: "410300", name: "河南省洛阳市" },
      year,
      form: year === 2020 ? "form-2019" : "form-2021",
      cells,
    });
  }
}

const handled = (total: number, granted: number): Cells => ({
  "applications.handled.total": total,
  "applications.granted.total": granted,
  "applications.partly_granted.total": 0,
  "disclosure.penalties.decisions": total * 10,
});

test("adds up what is known, and pools rates over all cases", async () => {
  await storeYears("洛阳市财政局", [handled(10, 5), handled(30, 15)]);
  await storeYears("洛阳市教育局", [handled(90, 9)]);
  await storeYears("洛阳市审计局", [{ "disclosure.penalties.decisions": "blank" }]);
  const totals = await getTotals({
    metrics: ["penalties", "disclosure-rate", "procurement-amount"],
    filter: ANY_BODY,
  });
  const of = (metric: string, year: number) =>
    totals.find((total) => total.metric === metric && total.year === year);
  expect(of("penalties", 2020)).toEqual({
    metric: "penalties",
    year: 2020,
    reports: 3,
    bodies: 2,
    total: { value: 1000, n: null },
  });
  expect(of("penalties", 2021)).toMatchObject({ reports: 1, bodies: 1, total: { value: 300 } });
  expect(of("disclosure-rate", 2020)?.total?.n).toBeGreaterThanOrEqual(100);
  expect(of("disclosure-rate", 2021)?.total).toEqual({ value: 0.5, n: 30 });
  expect(of("procurement-amount", 2021)).toMatchObject({ bodies: 0, total: null });
  expect(
    await getTotals({ metrics: ["penalties"], filter: BodyFilter.parse({ region: "11" }) }),
  ).toEqual([]);
});

test("a change is told over the bodies that have a value in both years", async () => {
  await storeYears("洛阳市财政局", [handled(10, 5), handled(30, 6)]);
  await storeYears("洛阳市教育局", [handled(900, 9)]);
  await storeYears("洛阳市审计局", [
    handled(50, 1),
    { ...handled(60, 1), "disclosure.penalties.decisions": "blank" },
  ]);
  const changes = await getMatchedChanges({
    metrics: ["penalties", "disclosure-rate", "fees-amount"],
    filter: ANY_BODY,
    year: 2021,
  });
  expect(changes).toEqual([
    {
      metric: "penalties",
      bodies: 1,
      before: { value: 100, n: null },
      after: { value: 300, n: null },
    },
    {
      metric: "disclosure-rate",
      bodies: 2,
      before: { value: 6 / 60, n: 60 },
      after: { value: 7 / 90, n: 90 },
    },
  ]);
  expect(await getMatchedChanges({ metrics: ["penalties"], filter: ANY_BODY, year: 2020 })).toEqual(
    [],
  );
});
