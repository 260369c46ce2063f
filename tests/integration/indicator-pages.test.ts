import { expect, test } from "vitest";
import { METRICS } from "@/lib/metrics/catalogue";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { LOCAL_USER } from "@/lib/server/current-actor";
import { getIndicator } from "@/lib/server/queries/indicators/get-indicator";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const ask = (id: Parameters<typeof getIndicator>[1]) => getIndicator(LOCAL_USER, id);

test("of nothing stored nothing is said", async () => {
  expect(await ask("disclosure-rate")).toEqual({
    spreads: [],
    year: null,
    classes: [],
    example: null,
  });
});

test("works a rate out from the latest report with enough cases, figure by figure", async () => {
  const handled = (total: number, granted: number, partly: number) => ({
    "applications.handled.total": total,
    "applications.granted.total": granted,
    "applications.partly_granted.total": partly,
  });
  await storeBuilt({
    agency: "甲市财政局",
    year: 2022,
    form: "form-2021",
    cells: handled(90, 1, 1),
  });
  const reportId = await storeBuilt({
    agency: "乙市财政局",
    year: 2023,
    form: "form-2021",
    cells: handled(50, 20, 5),
  });
  await storeBuilt({
    agency: "丙市财政局",
    year: 2023,
    form: "form-2021",
    cells: handled(3, 3, 0),
  });
  const { example, year, spreads } = await ask("disclosure-rate");
  expect(example).toMatchObject({
    reportId,
    year: 2023,
    form: "form-2021",
    agency: { name: "乙市财政局" },
    lines: [
      {
        metric: "outcome-disclosed",
        value: 25,
        terms: [
          { sign: 1, address: "applications.granted.total", value: 20, printed: "20" },
          { sign: 1, address: "applications.partly_granted.total", value: 5, printed: "5" },
        ],
      },
      {
        metric: "applications-handled",
        value: 50,
        terms: [{ sign: 1, address: "applications.handled.total", value: 50, printed: "50" }],
      },
    ],
    result: { value: 0.5, n: 50 },
  });
  expect(year).toBe(2023);
  expect(spreads.map((spread) => [spread.year, spread.bodies, spread.few])).toEqual([
    [2022, 1, 0],
    [2023, 1, 1],
  ]);
});

test("falls back on a report of few cases, and on zero, where there is no better", async () => {
  await storeBuilt({
    year: 2022,
    form: "form-2021",
    cells: {
      "applications.handled.total": 4,
      "applications.granted.total": 0,
      "applications.partly_granted.total": 0,
    },
  });
  const { example } = await ask("disclosure-rate");
  expect(example?.result).toEqual({ value: 0, missing: null, n: 4, few: true });
});

test("shows what is printed beside what counts where a person has corrected the cell", async () => {
  const reportId = await storeBuilt({
    year: 2022,
    form: "form-2021",
    cells: { "disclosure.penalties.decisions": 31 },
  });
  await correctCell(LOCAL_USER, {
    reportId,
    address: "disclosure.penalties.decisions",
    correction: { value: 37 },
    note: "看错",
  });
  const { example } = await ask("penalties");
  expect(example?.lines[0]).toMatchObject({
    value: 37,
    terms: [{ value: 37, printed: "31", isCorrected: true }],
  });
});

test("amounts are in CNY 10,000, and days have the date that they are counted to", async () => {
  await storeBuilt({
    cells: { "disclosure.procurement.amount": 592.25, "disclosure.procurement.projects": 11 },
  });
  const { example } = await ask("procurement-per-project");
  expect(example?.lines.map(({ value }) => value)).toEqual([592.25, 11]);
  expect(example?.result.value).toBeCloseTo(592.25 / 11);
  const delay = await ask("publication-delay");
  expect(delay.example).toMatchObject({ publishedOn: "2021-01-20", result: { value: -11 } });
});

test("every indicator that a stored report has can be worked out", async () => {
  await storeBuilt({ agency: "甲市财政局" });
  await storeBuilt({ agency: "乙市财政局", year: 2023, form: "form-2021" });
  for (const { id } of METRICS) {
    const { example, spreads, year } = await ask(id);
    expect([id, example === null, year === null]).toEqual([
      id,
      !spreads.some(({ total }) => total !== null),
      !spreads.some(({ total }) => total !== null),
    ]);
    if (example !== null) expect([id, example.result.value]).not.toEqual([id, null]);
  }
});
