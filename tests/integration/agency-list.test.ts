import { beforeEach, describe, expect, test } from "vitest";
import type { AgencyList } from "@/lib/domain/views/agency-list";
import { AgencyListQuery } from "@/lib/domain/views/agency-list";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { listAgencies } from "@/lib/server/queries/list-agencies";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const list = (parameters: SearchParameters): Promise<AgencyList> =>
  listAgencies(REVIEWER, AgencyListQuery.parse(parameters));

const names = ({ rows }: AgencyList) => rows.map(({ agency }) => agency.name);

/** Four bodies of two provinces in 2020, one of them also in 2021. */
beforeEach(async () => {
  const luoyang = { code: "410300", name: "河南省洛阳市" };
  await storeBuilt({
    agency: "洛阳市财政局",
    region: luoyang,
    cells: { "disclosure.penalties.decisions": 30, "disclosure.procurement.amount": 592.25 },
  });
  await storeBuilt({
    agency: "洛阳市西工区城市管理局",
    region: { code: "410303", name: "河南省洛阳市西工区" },
    cells: {
      "disclosure.penalties.decisions": 1200,
      "applications.new.total": 9,
      "disclosure.procurement.amount": 25.1,
    },
  });
  await storeBuilt({
    agency: "鹤岗市城市管理综合执法局",
    region: { code: "230400", name: "黑龙江省鹤岗市" },
    cells: { "disclosure.penalties.decisions": "blank", "disclosure.procurement.amount": "blank" },
  });
  await storeBuilt({
    agency: "鹤岗市人民政府",
    region: { code: "230400", name: "黑龙江省鹤岗市" },
    cells: {
      "disclosure.penalties.decisions": 2_147_483_647,
      "disclosure.procurement.amount": 0.35,
    },
  });
  await storeBuilt({
    agency: "洛阳市财政局",
    region: luoyang,
    year: 2021,
    form: "form-2021",
    cells: { "disclosure.penalties.decisions": 40 },
  });
});

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

test("says why a figure is not there", async () => {
  const { rows } = await list({ year: "2020", q: "综合执法", columns: "penalties,fees-amount" });
  expect(rows[0]?.values).toEqual({
    penalties: { value: null, missing: "blank" },
    "fees-amount": { value: null, missing: "not-in-form" },
  });
});

test("adds up all that match, and says how many bodies the sum leaves out", async () => {
  const { totals, trend } = await list({
    year: "2020",
    size: "1",
    columns: "penalties,procurement-amount,litigation",
  });
  expect(totals.penalties).toEqual({ sum: 30 + 1200 + 2_147_483_647, bodies: 3, leftOut: 1 });
  expect(totals["procurement-amount"]).toEqual({ sum: 617.7, bodies: 3, leftOut: 1 });
  expect(trend.map(({ year, reports }) => [year, reports])).toEqual([
    [2020, 4],
    [2021, 1],
  ]);
  expect(trend[1]?.totals.penalties).toEqual({ sum: 40, bodies: 1, leftOut: 0 });
  expect(trend[1]?.totals["procurement-amount"]).toEqual({ sum: null, bodies: 0, leftOut: 1 });
});

describe("filters", () => {
  test.each<[string, SearchParameters, string[]]>([
    [
      "a part of the name",
      { q: "城市管理" },
      ["洛阳市西工区城市管理局", "鹤岗市城市管理综合执法局"],
    ],
    ["a name that is no pattern", { q: "%" }, []],
    ["a province", { region: "41" }, ["洛阳市西工区城市管理局", "洛阳市财政局"]],
    ["a county", { region: "410303" }, ["洛阳市西工区城市管理局"]],
    ["a kind", { kind: "government" }, ["鹤岗市人民政府"]],
    ["two kinds", { kind: ["government", "finance"] }, ["洛阳市财政局", "鹤岗市人民政府"]],
    ["a level", { level: "county" }, ["洛阳市西工区城市管理局"]],
    ["a form", { form: "form-2021" }, []],
    ["bodies with errors", { findings: "error" }, ["洛阳市西工区城市管理局"]],
    ["several at once", { region: "23", kind: "urban-management" }, ["鹤岗市城市管理综合执法局"]],
  ])("by %s", async (_what, parameters, expected) => {
    const result = await list({ year: "2020", ...parameters });
    expect(names(result)).toEqual(expected);
    expect(result.total).toBe(expected.length);
  });

  test("count what their other choices would leave", async () => {
    const { facets, withoutReport } = await list({ year: "2020", kind: "finance" });
    expect(facets.kinds).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: "urban-management", count: 2 }),
        expect.objectContaining({ value: "finance", count: 1 }),
      ]),
    );
    expect(facets.levels).toMatchObject([{ value: "prefecture", count: 1 }]);
    expect(facets.regions).toEqual([
      { value: "41", label: { zh: "河南省", en: "河南省" }, count: 1 },
    ]);
    expect(withoutReport).toBe(0);
  });

  test("go down the regions step by step", async () => {
    const { facets } = await list({ year: "2020", region: "4103" });
    expect(facets.regions.map(({ value, count }) => [value, count])).toEqual([
      ["410300", 1],
      ["410303", 1],
    ]);
  });
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
