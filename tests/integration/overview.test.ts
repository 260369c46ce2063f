import { expect, test } from "vitest";
import { getOverview } from "@/lib/server/queries/get-overview";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const LUOYANG = { code: "410300", name: "河南省洛阳市" };
const HEGANG = { code: "230400", name: "黑龙江省鹤岗市" };

test("nothing stored is told as nothing, and offers no figures", async () => {
  expect(await getOverview(REVIEWER)).toMatchObject({
    agencies: 0,
    reports: 0,
    year: null,
    years: [],
    keyFigures: [],
    regions: [],
    missing: { count: 0, bodies: [] },
    isEmpty: true,
  });
});

test("counts each year's reports, the late ones, and those with an error", async () => {
  await storeBuilt({ agency: "洛阳市财政局", region: LUOYANG, publishedOn: "2021-01-20" });
  await storeBuilt({ agency: "洛阳市教育局", region: LUOYANG, publishedOn: "2021-02-03" });
  await storeBuilt({
    agency: "洛阳市审计局",
    region: LUOYANG,
    publishedOn: "2021-01-20",
    cells: { "applications.new.total": 9 },
  });
  const { years, year } = await getOverview(REVIEWER);
  expect(year).toBe(2020);
  expect(years).toEqual([{ year: 2020, reports: 3, late: 1, withErrors: 2 }]);
});

test("tells who reported on the year before and not on the latest", async () => {
  const later = { year: 2021, form: "form-2021" } as const;
  await storeBuilt({ agency: "洛阳市财政局", region: LUOYANG });
  await storeBuilt({ agency: "洛阳市财政局", region: LUOYANG, ...later });
  await storeBuilt({ agency: "洛阳市教育局", region: LUOYANG });
  await storeBuilt({ agency: "鹤岗市审计局", region: HEGANG });
  await storeBuilt({ agency: "洛阳市水利局", region: LUOYANG, year: 2018, form: null });
  const { missing } = await getOverview(REVIEWER);
  expect(missing.count).toBe(2);
  expect(missing.bodies.map(({ name }) => name)).toEqual(["鹤岗市审计局", "洛阳市教育局"]);
});

test("regions stand at the level that tells most apart", async () => {
  await storeBuilt({ agency: "洛阳市财政局", region: LUOYANG });
  await storeBuilt({
    agency: "洛阳市西工区财政局",
    region: { code: "410303", name: "河南省洛阳市西工区" },
  });
  const within = await getOverview(REVIEWER);
  expect(within.regions.map(({ code, bodies, reports }) => [code, bodies, reports])).toEqual([
    ["410300", 1, 1],
    ["410303", 1, 1],
  ]);
  await storeBuilt({
    agency: "鹤岗市审计局",
    region: HEGANG,
    year: 2021,
    form: "form-2021",
  });
  const across = await getOverview(REVIEWER);
  expect(
    across.regions.map(({ code, name, bodies, reports }) => [code, name, bodies, reports]),
  ).toEqual([
    ["41", "河南省", 2, 0],
    ["23", "黑龙江省", 1, 1],
  ]);
});

test("the key indicators come with their years, and a change over the same bodies", async () => {
  const received = (total: number) => ({ "applications.new.total": total });
  await storeBuilt({ agency: "洛阳市财政局", region: LUOYANG, cells: received(10) });
  await storeBuilt({
    agency: "洛阳市财政局",
    region: LUOYANG,
    year: 2021,
    form: "form-2021",
    cells: received(15),
  });
  await storeBuilt({ agency: "洛阳市教育局", region: LUOYANG, cells: received(1000) });
  const { keyFigures } = await getOverview(REVIEWER);
  const figure = keyFigures.find(({ metric }) => metric.id === "applications-received");
  expect(figure?.totals.map(({ year, total }) => [year, total?.value])).toEqual([
    [2020, 1010],
    [2021, 15],
  ]);
  expect(figure?.change).toMatchObject({ bodies: 1, before: { value: 10 }, after: { value: 15 } });
  expect(keyFigures.find(({ metric }) => metric.id === "disclosure-rate")).toBeDefined();
});
