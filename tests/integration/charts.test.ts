import { expect, test } from "vitest";
import { type AskedChart, ChartSpec } from "@/lib/domain/views/chart-spec";
import { reader } from "@/lib/server/db";
import { getChart } from "@/lib/server/queries/charts/get-chart";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const REGION = { code: "410300", name: "河南省洛阳市" };

const chart = (asked: AskedChart) => getChart(REVIEWER, ChartSpec.parse(asked));

async function idOf(name: string): Promise<string> {
  return (await reader().agency.findFirstOrThrow({ where: { name } })).id;
}

async function storeReceived(agency: string, year: number, received: number | "blank") {
  await storeBuilt({
    agency,
    year,
    region: REGION,
    form: year < 2021 ? "form-2019" : "form-2021",
    cells: { "applications.new.total": received },
  });
}

test("a body's years come with the reports, and with the reason where there is no figure", async () => {
  await storeReceived("洛阳市财政局", 2019, 12);
  await storeReceived("洛阳市财政局", 2021, "blank");
  await storeReceived("洛阳市教育局", 2020, 7);
  const [finance, education] = await Promise.all(["洛阳市财政局", "洛阳市教育局"].map(idOf));
  const view = await chart({ metrics: ["applications-received"], bodies: [finance ?? "", "none"] });
  expect(view.bodies.map(({ name }) => name)).toEqual(["洛阳市财政局"]);
  expect(view.rows.map(({ year, cells }) => [year, cells[0]])).toEqual([
    [2019, { value: 12, missing: null }],
    [2021, { value: null, missing: "blank" }],
  ]);
  expect(view.rows.every(({ reportId }) => reportId !== null)).toBe(true);

  const both = await chart({ chart: "year-lines", bodies: [education ?? "", finance ?? ""] });
  expect(both.years).toEqual([2019, 2020, 2021]);
  expect(both.rows[0]).toEqual({
    agencyId: education,
    year: 2019,
    reportId: null,
    cells: [{ value: null, missing: "no-report" }],
  });
});

test("all bodies are added up by year, and a sum says how many reports it leaves out", async () => {
  await storeReceived("洛阳市财政局", 2020, 12);
  await storeReceived("洛阳市教育局", 2020, 30);
  await storeReceived("洛阳市水利局", 2020, "blank");
  const view = await chart({ metrics: ["applications-received", "fees-amount"] });
  expect(view.rows).toEqual([
    {
      agencyId: null,
      year: 2020,
      reportId: null,
      cells: [
        { value: 42, missing: null },
        { value: null, missing: "not-in-form" },
      ],
    },
  ]);
  expect(view.coverage).toEqual([{ year: 2020, reports: 3, known: [2, 0] }]);
  expect((await chart({ metrics: ["applications-received"], kind: ["education"] })).count).toBe(1);
});

test("a rate of all bodies is all that is divided by all it is divided by", async () => {
  for (const [agency, granted, handled] of [
    ["洛阳市财政局", 10, 20],
    ["洛阳市教育局", 90, 100],
  ] as const) {
    await storeBuilt({
      agency,
      region: REGION,
      cells: { "applications.granted.total": granted, "applications.handled.total": handled },
    });
  }
  const view = await chart({ chart: "year-lines", metrics: ["grant-rate"] });
  expect(view.rows[0]?.cells[0]).toEqual({ value: 100 / 120, missing: null, n: 120 });
});

test("suits are added up over both tracks, of one body and of all", async () => {
  await storeBuilt({
    agency: "洛阳市财政局",
    region: REGION,
    cells: {
      "reviews.litigation_direct.upheld": 3,
      "reviews.litigation_after.upheld": 4,
      "reviews.litigation_after.pending": "blank",
    },
  });
  const asked = { subject: "litigation" } as const;
  const all = await chart(asked);
  const own = await chart({ ...asked, bodies: [await idOf("洛阳市财政局")] });
  expect(own.parts.map(({ id }) => id)).toEqual(["upheld", "corrected", "other", "pending"]);
  for (const view of [all, own]) {
    expect(view.rows[0]?.cells[0]).toEqual({ value: 7, missing: null });
    expect(view.rows[0]?.cells[3]).toEqual({ value: null, missing: "blank" });
  }
});

test("a spread holds every body that has the figure, with the middle of those of enough cases", async () => {
  const cases = [100, 200, 400, 10];
  for (const [index, handled] of cases.entries()) {
    await storeBuilt({
      agency: `洛阳市${"甲乙丙丁".charAt(index)}山区财政局`,
      region: REGION,
      cells: { "applications.granted.total": 10, "applications.handled.total": handled },
    });
  }
  const view = await chart({
    chart: "spread",
    metrics: ["grant-rate"],
    marked: [await idOf("洛阳市乙山区财政局")],
  });
  expect(view.years).toEqual([2020]);
  expect(view.cloud.map(({ cells }) => cells[0]?.value ?? 0).sort((a, b) => a - b)).toEqual([
    0.025, 0.05, 0.1, 1,
  ]);
  expect(view.cloud.find(({ name }) => name === "洛阳市丁山区财政局")?.cells[0]).toMatchObject({
    n: 10,
    few: true,
  });
  expect(view.quantiles?.median).toBeCloseTo(0.05, 10);
  expect(view.bodies.map(({ name }) => name)).toEqual(["洛阳市乙山区财政局"]);
});

test("amounts are in CNY 10,000, also for each of something", async () => {
  await storeBuilt({
    agency: "洛阳市财政局",
    region: REGION,
    cells: { "disclosure.procurement.projects": 4, "disclosure.procurement.amount": 120.5 },
  });
  const metrics = ["procurement-amount", "procurement-per-project"] as const;
  const { cloud } = await chart({ chart: "scatter", metrics: [...metrics] });
  expect(cloud[0]?.cells.map(({ value }) => value)).toEqual([120.5, 30.125]);
  const { rows } = await chart({ metrics: [...metrics] });
  expect(rows[0]?.cells.map(({ value }) => value)).toEqual([120.5, 30.125]);
});

test("bars of a filter show its largest bodies first, those without the figure last", async () => {
  await storeReceived("洛阳市财政局", 2020, 12);
  await storeReceived("洛阳市教育局", 2020, 30);
  await storeReceived("洛阳市水利局", 2020, "blank");
  const view = await chart({ chart: "body-bars", metrics: ["applications-received"] });
  expect(view.bodies.map(({ name }) => name)).toEqual([
    "洛阳市教育局",
    "洛阳市财政局",
    "洛阳市水利局",
  ]);
});

test("a store without reports is drawn as nothing, and is no failure", async () => {
  for (const form of ["year-bars", "spread", "scatter", "flow", "body-bars"] as const) {
    expect(await chart({ chart: form })).toMatchObject({ years: [], rows: [], cloud: [] });
  }
});
