import { expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { YearQuery } from "@/lib/domain/views/year-view";
import { reader } from "@/lib/server/db";
import { LOCAL_USER } from "@/lib/server/current-actor";
import { getYear } from "@/lib/server/queries/years/get-year";
import { listYears } from "@/lib/server/queries/years/list-years";
import { getSpreads } from "@/lib/server/queries/reports/get-spreads";
import { BodyFilter } from "@/lib/domain/views/body-filter";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

type Cells = Readonly<Record<Address, number | "blank">>;

const NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

const nameOf = (index: number, kind = "财政局") => `洛阳市${NAMES.charAt(index)}山区${kind}`;

function storeOne(
  index: number,
  year: number,
  cells: Cells,
  besides: { readonly kind?: string; readonly publishedOn?: string | null } = {},
): Promise<string> {
  return storeBuilt({
    agency: nameOf(index, besides.kind),
    region: { code: "410300", name: "河南省洛阳市" },
    year,
    form: year < 2021 ? "form-2019" : "form-2021",
    cells,
    ...(besides.publishedOn === undefined ? {} : { publishedOn: besides.publishedOn }),
  });
}

const penalties = (value: number | "blank"): Cells => ({
  "disclosure.penalties.decisions": value,
});

const handled = (total: number, granted: number): Cells => ({
  "applications.handled.total": total,
  "applications.granted.total": granted,
  "applications.partly_granted.total": 0,
});

const ask = (year: number, parameters: Readonly<Record<string, string>> = {}) =>
  getYear(LOCAL_USER, year, YearQuery.parse(parameters));

test("ranks a year's bodies, equal values on one place, and puts each in its class", async () => {
  const values = [0, 0, 3, 900, 17, 12, 12, 45, 1_000, 7, 2, 60];
  for (const [index, value] of values.entries()) await storeOne(index, 2023, penalties(value));
  await storeOne(12, 2023, penalties("blank"));
  const { ranking, classes, spreads, status } = await ask(2023, { metric: "penalties" });
  expect(status.reports).toBe(13);
  expect(ranking.ranked).toBe(12);
  expect(ranking.highest.map(({ place, quantity }) => [place, quantity.value])).toEqual([
    [1, 1_000],
    [2, 900],
    [3, 60],
    [4, 45],
    [5, 17],
    [6, 12],
    [6, 12],
    [8, 7],
    [9, 3],
    [10, 2],
  ]);
  // Nobody is in both lists.
  expect(ranking.lowest.map(({ place, quantity }) => [place, quantity.value])).toEqual([
    [11, 0],
    [11, 0],
  ]);
  expect(ranking.atLowest).toBe(2);
  expect(classes.now.reduce((sum, { bodies }) => sum + bodies, 0)).toBe(12);
  expect(classes.now[0]).toEqual({ bin: 1, bodies: 2 });
  expect(spreads).toHaveLength(1);
  expect(spreads[0]).toMatchObject({ bodies: 12, reports: 13, few: 0 });
});

test("spreads of many indicators at once are those of each alone", async () => {
  for (const [index, value] of [3, 900, 17, 0, 45].entries()) {
    await storeOne(index, 2023, { ...penalties(value), ...handled(20 + value, 10) });
  }
  const { lines } = await ask(2023, { group: "all" });
  const alone = await getSpreads({
    metrics: lines.map(({ spread }) => spread.metric),
    filter: BodyFilter.parse({}),
    year: 2023,
  });
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.map(({ spread }) => spread)).toEqual(alone);
});

test("a rate of few cases is shown apart, and has no place", async () => {
  await storeOne(0, 2023, handled(100, 50));
  await storeOne(1, 2023, handled(40, 10));
  await storeOne(2, 2023, handled(2, 2));
  const { ranking, spreads, lines } = await ask(2023, {
    metric: "disclosure-rate",
    group: "outcomes",
  });
  expect(ranking.highest.map(({ agency }) => agency.name)).toEqual([nameOf(0), nameOf(1)]);
  expect(ranking.few).toMatchObject([
    { agency: { name: nameOf(2) }, quantity: { value: 1, n: 2, few: true } },
  ]);
  expect(spreads[0]).toMatchObject({ bodies: 2, few: 1, total: { value: 62 / 142, n: 142 } });
  const line = lines.find(({ spread }) => spread.metric === "disclosure-rate");
  expect(line?.spread.quantiles).toMatchObject({ min: 0.25, median: 0.375, max: 0.5 });
});

test("a change is one of the same bodies, whoever else reports", async () => {
  await storeOne(0, 2022, penalties(100));
  await storeOne(1, 2022, penalties(50));
  await storeOne(0, 2023, penalties(110));
  await storeOne(2, 2023, penalties(5_000));
  const view = await ask(2023, { metric: "penalties" });
  const line = view.headline.find(({ spread }) => spread.metric === "penalties");
  expect(line?.spread.total).toEqual({ value: 5_110, n: null });
  expect(line?.change).toEqual({
    metric: "penalties",
    bodies: 1,
    before: { value: 100, n: null },
    after: { value: 110, n: null },
  });
  const before = view.headlineBefore.find(({ metric }) => metric === "penalties");
  expect(before).toMatchObject({ year: 2022, total: { value: 150, n: null } });
  expect(view.spreads.map(({ year }) => year)).toEqual([2022, 2023]);
});

test("the biggest changes leave small bodies out, and tell both ways of being big", async () => {
  const pairs = [
    [1, 5],
    [40, 400],
    [10_000, 11_000],
    [90, 90],
    [300, 20],
  ] as const;
  for (const [index, [before, after]] of pairs.entries()) {
    await storeOne(index, 2022, penalties(before));
    await storeOne(index, 2023, penalties(after));
  }
  const { changes } = await ask(2023, { metric: "penalties" });
  expect(changes?.compared).toBe(4);
  expect(changes?.byDifference.map(({ difference }) => difference)).toEqual([1_000, 360, -280]);
  expect(changes?.byFactor.map(({ factor }) => factor)).toEqual([
    expect.closeTo(20 / 300),
    expect.closeTo(10),
    expect.closeTo(1.1),
  ]);
});

test("nothing is compared with a year whose form does not have the indicator", async () => {
  await storeOne(0, 2020, penalties(40));
  await storeOne(0, 2021, { ...penalties(80), "disclosure.fees.amount": 12.5 });
  const fees = await ask(2021, { metric: "fees-amount", group: "decisions" });
  expect(fees.changes).toBeNull();
  expect(fees.change).toBeNull();
  expect(fees.spreads.map(({ year }) => year)).toEqual([2021]);
  expect(fees.classes.before).toEqual([]);
  const ids = fees.lines.map(({ spread }) => spread.metric);
  expect(ids).toContain("fees-amount");
  expect(ids).not.toContain("fees-items");
  const asked = await ask(2021, { metric: "penalties" });
  expect(asked.changes?.byDifference[0]).toMatchObject({ difference: 40, factor: 2 });
  const procurement = await ask(2021, { metric: "procurement-amount" });
  expect(procurement.ranking.ranked).toBe(0);
  expect(procurement.spreads).toEqual([]);
});

test("says who has not filed, with the last year that they did", async () => {
  await storeOne(0, 2021, penalties(1));
  await storeOne(0, 2022, penalties(1));
  await storeOne(1, 2023, penalties(1));
  await storeOne(2, 2024, penalties(1), { kind: "教育局" });
  const { notFiled, bodies } = await ask(2023);
  expect(bodies).toBe(3);
  expect(notFiled).toMatchObject({ before: 1, never: 1 });
  expect(notFiled.bodies).toMatchObject([
    { agency: { name: nameOf(0) }, lastYear: 2022, nextYear: null },
    { agency: { name: nameOf(2, "教育局") }, lastYear: null, lastReportId: null, nextYear: 2024 },
  ]);
  expect(notFiled.bodies[0]?.lastReportId).not.toBeNull();
  const finance = await ask(2023, { kind: "finance" });
  expect([finance.bodies, finance.notFiled.never]).toEqual([2, 0]);
  const elsewhere = await ask(2023, { region: "11" });
  expect([elsewhere.bodies, elsewhere.status.reports]).toEqual([0, 0]);
  expect(elsewhere.notFiled).toEqual({ before: 0, never: 0, bodies: [] });
});

test("says who was late, by how much, and whose reports have most open findings", async () => {
  await storeOne(0, 2022, penalties(1), { publishedOn: "2023-02-10" });
  await storeOne(1, 2022, penalties(1), { publishedOn: "2023-04-01" });
  await storeOne(2, 2022, penalties(1), { publishedOn: "2023-01-15" });
  await storeOne(3, 2022, penalties(1), { publishedOn: null });
  await storeOne(4, 2022, { "applications.new.total": 700 });
  const { status, late, faulty } = await ask(2022);
  expect(late.map(({ agency, days }) => [agency.name, days])).toEqual([
    [nameOf(1), 60],
    [nameOf(0), 10],
  ]);
  expect(late[0]?.publishedOn).toBe("2023-04-01");
  expect(status).toMatchObject({ reports: 5, dated: 4, late: 2 });
  expect(faulty[0]?.agency.name).toBe(nameOf(4));
  const open = await reader().report.aggregate({
    _sum: { openErrors: true, openWarnings: true, openNotices: true },
  });
  const { openErrors, openWarnings, openNotices } = open._sum;
  expect(status.openFindings).toBe((openErrors ?? 0) + (openWarnings ?? 0) + (openNotices ?? 0));
});

test("counts what each filter would leave under the others", async () => {
  await storeOne(0, 2023, penalties(1));
  await storeOne(1, 2023, penalties(1), { kind: "教育局" });
  await storeOne(2, 2023, penalties(1), { kind: "教育局" });
  const { facets, status } = await ask(2023, { kind: "education" });
  expect(status.reports).toBe(2);
  expect(facets.kinds.map(({ value, count }) => [value, count])).toEqual([
    ["education", 2],
    ["finance", 1],
  ]);
  expect(facets.regions).toMatchObject([{ value: "41", count: 2 }]);
});

test("a year without reports is not found, and mangled parameters fall back", async () => {
  await storeOne(0, 2023, penalties(1));
  await expect(ask(1999)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(YearQuery.parse({ metric: "nonsense", group: "none" })).toMatchObject({
    metric: "applications-received",
    group: null,
  });
});

test("the years stand side by side, with sums and changes over the same bodies", async () => {
  expect(await listYears(LOCAL_USER)).toMatchObject({ bodies: 0, years: [] });
  await storeOne(0, 2022, { "applications.new.total": 10 });
  await storeOne(0, 2023, { "applications.new.total": 15 }, { publishedOn: "2024-03-01" });
  await storeOne(1, 2023, { "applications.new.total": 100 });
  const { bodies, years } = await listYears(LOCAL_USER);
  expect(bodies).toBe(2);
  expect(years.map(({ year, reports, late }) => [year, reports, late])).toEqual([
    [2023, 2, 1],
    [2022, 1, 0],
  ]);
  const received = <Line extends { metric: string }>(lines: readonly Line[]) =>
    lines.find(({ metric }) => metric === "applications-received");
  expect(received(years[0]?.totals ?? [])?.total?.value).toBe(115);
  expect(received(years[0]?.changes ?? [])).toMatchObject({
    bodies: 1,
    before: { value: 10 },
    after: { value: 15 },
  });
  expect(years[1]?.changes).toEqual([]);
});
