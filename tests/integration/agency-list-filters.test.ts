import { beforeEach, describe, expect, test } from "vitest";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { list, names, storeListed } from "@/tests/support/listed-bodies";
import { storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();
beforeEach(storeListed);

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

  test("by when the report was published", async () => {
    await storeBuilt({ agency: "开封市财政局", year: 2020, publishedOn: "2021-06-01" });
    await storeBuilt({ agency: "开封市教育局", year: 2020, publishedOn: "2021-01-15" });
    const shown = async (published: string) => names(await list({ year: "2020", published }));
    expect(await shown("late")).toContain("开封市财政局");
    expect(await shown("late")).not.toContain("开封市教育局");
    expect(await shown("in-time")).toContain("开封市教育局");
    const { facets } = await list({ year: "2020", published: "late" });
    const counts = facets.published.map(({ value, count }) => [value, count] as const);
    for (const [value, count] of counts) expect((await shown(value)).length).toBe(count);
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
      { value: "41", name: "河南省", count: 1, depth: 0, isItself: false },
    ]);
    expect(facets.findings.map(({ count }) => count)).toHaveLength(3);
    expect(withoutReport).toBe(0);
  });

  test("open the tree of regions down to the chosen one", async () => {
    const { facets } = await list({ year: "2020", region: "4103" });
    expect(facets.regions.map(({ value, count, depth }) => [value, count, depth])).toEqual([
      ["23", 2, 0],
      ["41", 2, 0],
      ["4103", 2, 1],
      ["410300", 1, 2],
      ["410303", 1, 2],
    ]);
    expect(facets.regions.find(({ value }) => value === "410300")?.isItself).toBe(true);
  });

  test("keep a choice that the others leave nothing of", async () => {
    const { facets } = await list({ year: "2020", kind: "finance,health", region: "23" });
    expect(facets.kinds.map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining([
        ["finance", 0],
        ["health", 0],
      ]),
    );
  });
});
