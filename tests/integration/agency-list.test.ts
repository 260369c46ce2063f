import { beforeEach, expect, test } from "vitest";
import type { AgencyList, AgencyListRow } from "@/lib/domain/views/agency-list";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { listAgencyRows, peekAtAgency } from "@/lib/server/queries/list-agencies";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { list, names, storeListed } from "@/tests/support/listed-bodies";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

/** A row's cells by the keys of the list's columns. */
const cellsOf = ({ columns }: AgencyList, row: AgencyListRow | undefined) =>
  Object.fromEntries(columns.map(({ key }, index) => [key, row?.cells[index]]));

const summaryOf = ({ columns, summaries }: AgencyList, key: string) =>
  summaries[columns.findIndex((column) => column.key === key)];

beforeEach(storeListed);

test("shows the latest year unless another is asked for, with the headline indicators of its form", async () => {
  const latest = await list({});
  expect(latest).toMatchObject({
    year: 2021,
    total: 1,
    years: [
      { year: 2020, reports: 4 },
      { year: 2021, reports: 1 },
    ],
  });
  expect(latest.columns.map(({ id }) => id)).not.toContain("procurement-amount");
  const earlier = await list({ year: "2020" });
  expect(earlier.total).toBe(4);
  expect(earlier.columns.map(({ id }) => id)).toContain("procurement-amount");
});

test("sorts names by code points on every database", async () => {
  expect(names(await list({ year: "2020" }))).toEqual([
    "洛阳市西工区城市管理局",
    "洛阳市财政局",
    "鹤岗市人民政府",
    "鹤岗市城市管理综合执法局",
  ]);
});

test("sorts by any indicator or figure, with what is not known last both ways", async () => {
  const by = async (sort: string, order: string) =>
    names(await list({ year: "2020", sort, order }));
  const unknown = "鹤岗市城市管理综合执法局";
  expect((await by("penalties", "desc")).slice(0, 2)).toEqual([
    "鹤岗市人民政府",
    "洛阳市西工区城市管理局",
  ]);
  expect((await by("penalties", "desc")).at(-1)).toBe(unknown);
  expect((await by("penalties", "asc")).at(-1)).toBe(unknown);
  expect((await by("disclosure.procurement.amount", "asc")).at(-1)).toBe(unknown);
  expect((await by("findings", "desc"))[0]).toBe("洛阳市西工区城市管理局");
  expect((await by("region", "desc"))[0]).toBe("洛阳市西工区城市管理局");
});

test("sorts by several columns, each its own way, and reads the links of earlier versions", async () => {
  const by = async (parameters: SearchParameters) =>
    names(await list({ year: "2020", ...parameters }));
  expect(await by({ sort: "-region,-penalties" })).toEqual([
    "洛阳市西工区城市管理局",
    "洛阳市财政局",
    "鹤岗市人民政府",
    "鹤岗市城市管理综合执法局",
  ]);
  expect(await by({ sort: "-region,penalties" })).toEqual(
    await by({ sort: "region,penalties,region" }).then((all) => [
      ...all.slice(2).reverse(),
      ...all.slice(0, 2),
    ]),
  );
  expect(await by({ sort: "-penalties" })).toEqual(await by({ sort: "penalties", order: "desc" }));
});

test("says why a figure is not there", async () => {
  const result = await list({ year: "2020", q: "综合执法", columns: "penalties,fees-amount" });
  expect(cellsOf(result, result.rows[0])).toEqual({
    penalties: { quantity: { value: null, missing: "blank" } },
    "fees-amount": { quantity: { value: null, missing: "not-in-form" } },
  });
});

test("adds up all that match, with the median, and says how many bodies each leaves out", async () => {
  const result = await list({
    year: "2020",
    size: "1",
    columns: "penalties,procurement-amount,disclosure.penalties.decisions",
  });
  expect(summaryOf(result, "penalties")).toMatchObject({
    reports: 4,
    total: { value: 30 + 1200 + 2_147_483_647, n: null },
    inTotal: 3,
    inQuantiles: 3,
    quantiles: { min: 30, median: 1200, max: 2_147_483_647 },
  });
  expect(summaryOf(result, "procurement-amount")).toMatchObject({
    total: { value: 617.7 },
    quantiles: { median: 25.1 },
  });
  expect(summaryOf(result, "disclosure.penalties.decisions")).toEqual(
    summaryOf(result, "penalties"),
  );
});

test("a total rate divides all by all, and its median leaves out bodies of few cases", async () => {
  const outcome = (handled: number, granted: number) => ({
    "applications.handled.total": handled,
    "applications.granted.total": granted,
  });
  await storeBuilt({ agency: "甲市教育局", year: 2022, cells: outcome(100, 50) });
  await storeBuilt({ agency: "乙市教育局", year: 2022, cells: outcome(40, 30) });
  await storeBuilt({ agency: "丙市教育局", year: 2022, cells: outcome(10, 10) });
  const result = await list({
    year: "2022",
    columns: "grant-rate",
    rank: "all",
    sort: "-grant-rate",
  });
  expect(summaryOf(result, "grant-rate")).toMatchObject({
    total: { value: 90 / 150, n: 150 },
    inTotal: 3,
    inQuantiles: 2,
    quantiles: { median: 0.625 },
  });
  expect(result.rows.map((row) => cellsOf(result, row)["grant-rate"])).toEqual([
    { quantity: { value: 1, missing: null, n: 10, few: true }, standing: null },
    { quantity: { value: 0.75, missing: null, n: 40 }, standing: { rank: 1, of: 2, below: 1 } },
    { quantity: { value: 0.5, missing: null, n: 100 }, standing: { rank: 2, of: 2, below: 0 } },
  ]);
});

test("a column shows, where asked, its change, its years and its rank among peers", async () => {
  await storeBuilt({
    agency: "开封市财政局",
    year: 2021,
    form: "form-2021",
    cells: { "disclosure.penalties.decisions": 70 },
  });
  const result = await list({
    columns: "penalties,licences",
    change: "penalties",
    spark: "penalties",
    rank: "all",
    q: "洛阳",
  });
  const cells = cellsOf(result, result.rows[0]);
  expect(cells["penalties"]).toEqual({
    quantity: { value: 40, missing: null },
    change: { before: 30, difference: 10, share: 1 / 3, acrossForms: true },
    trend: [30, 40],
    // Peers are all of the kind and level, whatever the filters leave.
    standing: { rank: 2, of: 2, below: 0 },
  });
  expect(cells["licences"]).not.toHaveProperty("change");
  expect(cells["licences"]).toHaveProperty("standing");
});

test("the years of one indicator stand side by side, with the bodies that have any report", async () => {
  const result = await list({ across: "years", metric: "penalties", sort: "-2021,-2020" });
  expect(result.columns.map(({ key, year }) => [key, year])).toEqual([
    ["2020", 2020],
    ["2021", 2021],
  ]);
  expect(names(result)).toEqual([
    "洛阳市财政局",
    "鹤岗市人民政府",
    "洛阳市西工区城市管理局",
    "鹤岗市城市管理综合执法局",
  ]);
  const [first, second] = result.rows;
  expect(cellsOf(result, first)).toEqual({
    "2020": { quantity: { value: 30, missing: null } },
    "2021": { quantity: { value: 40, missing: null } },
  });
  expect(cellsOf(result, second)["2021"]).toEqual({
    quantity: { value: null, missing: "no-report" },
  });
  expect(Object.keys(first?.reports ?? {})).toEqual(["2020", "2021"]);
  expect(summaryOf(result, "2021")).toMatchObject({ reports: 1, total: { value: 40 } });
  // What a single report is like does not matter here.
  expect((await list({ across: "years", findings: "error", year: "2021" })).total).toBe(4);
});

test("windows of rows are the list, piece by piece, and a number leads to its cell", async () => {
  const query = { year: "2020", sort: "-penalties", size: "3" };
  const whole = await list({ ...query, size: "50" });
  const window = await listAgencyRows(REVIEWER, AgencyListQuery.parse(query), 1);
  expect(window.total).toBe(4);
  expect(window.rows).toEqual(whole.rows.slice(1, 4));
  const penalties = whole.columns.find(({ key }) => key === "penalties");
  expect(penalties?.cell["form-2019"]).toBe("disclosure.penalties.decisions");
});

test("a body is looked at beside the table with all its years", async () => {
  const query = AgencyListQuery.parse({ columns: "penalties" });
  const id = (await list({ q: "洛阳市财政" })).rows[0]?.agency.id ?? "";
  const peek = await peekAtAgency(REVIEWER, query, id);
  expect(peek?.years.map(({ year, cells }) => [year, cells[0]?.quantity.value])).toEqual([
    [2020, 30],
    [2021, 40],
  ]);
  expect(await peekAtAgency(REVIEWER, query, "nobody")).toBeNull();
});

test("a page past the last one is the last one", async () => {
  const result = await list({ year: "2020", size: "3", page: "9" });
  expect(result).toMatchObject({ page: 2, pages: 2, total: 4, size: 3 });
  expect(result.rows).toHaveLength(1);
});

test("counts the bodies that have no report for the year", async () => {
  expect((await list({ year: "2021" })).withoutReport).toBe(3);
  expect((await list({ year: "2021", region: "23" })).withoutReport).toBe(2);
});

test("a mangled address still shows something", async () => {
  const result = await list({
    year: "MMXX",
    kind: "x,finance",
    sort: "applications.new.total; DROP TABLE",
    columns: "nonsense,penalties",
    page: "-1",
    size: "a",
    region: "4'",
  });
  expect(names(result)).toEqual(["洛阳市财政局"]);
  expect(result.columns.map(({ id }) => id)).toEqual(["penalties"]);
});
