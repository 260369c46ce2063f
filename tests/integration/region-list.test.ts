import { expect, test } from "vitest";
import { RegionListQuery } from "@/lib/domain/views/region-list";
import { listRegions } from "@/lib/server/queries/regions/list-regions";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { CITY, DISTRICT, storeBody, YEAR } from "@/tests/support/region-reports";
import { REVIEWER } from "@/tests/support/stored-report";

useFreshDatabase();

const listOf = (asked: object = {}) => listRegions(REVIEWER, RegionListQuery.parse(asked));

const BEIJING = { code: "110101", name: "北京市东城区" };

async function storeSome(): Promise<void> {
  await storeBody("洛阳市财政局", { "applications.new.total": 5 });
  await storeBody("洛阳市教育局", {}, { year: YEAR - 1 });
  await storeBody("洛阳市人民政府", { "applications.new.total": 900 });
  await storeBody(
    "洛阳市涧西区审计局",
    { "applications.new.total": "blank" },
    { region: DISTRICT, publishedOn: `${YEAR + 1}-02-20` },
  );
  await storeBody("洛阳市涧西区人民政府", {}, { region: DISTRICT, year: YEAR - 1 });
  await storeBody("北京市东城区教育局", {}, { region: BEIJING });
}

test("each region stands before those that lie in it, with all that lies in it", async () => {
  await storeSome();
  const { lines, year, years } = await listOf();
  expect(year).toBe(YEAR);
  expect(years).toEqual([YEAR - 1, YEAR]);
  expect(lines.map(({ name, depth }) => [name, depth])).toEqual([
    ["北京市", 0],
    ["东城区", 1],
    ["河南省", 0],
    ["洛阳市", 1],
    ["涧西区", 2],
  ]);
  const city = lines.find(({ code }) => code === CITY.code.slice(0, 4));
  expect(city).toMatchObject({
    bodies: 5,
    filed: 3,
    late: 1,
    // The government's own report holds those of its bodies.
    requests: 5,
    requestsUnknown: 1,
    government: "filed",
  });
  expect(lines.find(({ name }) => name === "涧西区")).toMatchObject({
    bodies: 2,
    filed: 1,
    requests: null,
    government: "missing",
  });
  expect(lines.find(({ name }) => name === "河南省")).toMatchObject({
    bodies: 5,
    government: "none",
  });
});

test("a search finds names and codes, and shows where they lie", async () => {
  await storeSome();
  const found = async (q: string) => (await listOf({ q })).lines.map(({ name }) => name);
  expect(await found("涧西")).toEqual(["河南省", "洛阳市", "涧西区"]);
  expect(await found("1101")).toEqual(["北京市", "东城区"]);
  expect(await found("火星")).toEqual([]);
});

test("within a region its lower ones stand first", async () => {
  await storeSome();
  const { lines, within } = await listOf({ within: "41" });
  expect(lines.map(({ name, depth }) => [name, depth])).toEqual([
    ["洛阳市", 0],
    ["涧西区", 1],
  ]);
  expect(within).toEqual([{ code: "41", name: "河南省" }]);
});

test("bodies of no known region are counted, in no line", async () => {
  await storeBody("示例市水务局", {}, { region: null });
  expect(await listOf()).toMatchObject({ lines: [], withoutRegion: 1 });
});

test("where nothing is stored there is no year", async () => {
  expect(await listOf()).toMatchObject({ year: null, lines: [], regions: 0 });
});
