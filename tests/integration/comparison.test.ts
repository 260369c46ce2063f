import { expect, test } from "vitest";
import { ComparisonQuery } from "@/lib/domain/views/comparison";
import { reader } from "@/lib/server/db";
import { getAgency } from "@/lib/server/queries/get-agency";
import { getComparison } from "@/lib/server/queries/get-comparison";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const idOf = async (name: string) =>
  (await reader().agency.findFirstOrThrow({ where: { name } })).id;

test("compares bodies over years, each figure with its report or the reason for its lack", async () => {
  const first = await storeBuilt({
    agency: "示例市财政局",
    cells: { "disclosure.procurement.amount": 12.3456 },
  });
  await storeBuilt({ agency: "示例市财政局", year: 2022, form: "form-2021" });
  await storeBuilt({ agency: "示例市民政局", cells: { "applications.new.total": "blank" } });
  const bodies = [await idOf("示例市民政局"), await idOf("示例市财政局")];

  const comparison = await getComparison(
    REVIEWER,
    ComparisonQuery.parse({
      bodies: [...bodies, "nobody"],
      metrics: "procurement-amount,applications-received",
    }),
  );
  expect(comparison.bodies.map(({ name }) => name)).toEqual(["示例市民政局", "示例市财政局"]);
  expect(comparison.order).toEqual(bodies);
  expect(comparison.unknown).toEqual(["nobody"]);
  expect(comparison.years).toEqual([2020, 2022]);
  expect(comparison.metrics.map(({ id }) => id)).toEqual([
    "applications-received",
    "procurement-amount",
  ]);
  const [other2020, other2022, own2020, own2022] = comparison.reports;
  expect(other2020?.values["applications-received"]).toEqual({ value: null, missing: "blank" });
  expect(other2022).toMatchObject({
    year: 2022,
    reportId: null,
    values: { "applications-received": { value: null, missing: "no-report" } },
  });
  expect(own2020).toMatchObject({
    reportId: first,
    values: { "procurement-amount": { value: 12.3456, missing: null } },
  });
  expect(own2022?.values["procurement-amount"]).toEqual({ value: null, missing: "not-in-form" });
});

test("asks for years that nobody has a report for, and shows the gap", async () => {
  await storeBuilt({ agency: "示例市财政局" });
  const bodies = [await idOf("示例市财政局")];
  const { years, reports } = await getComparison(
    REVIEWER,
    ComparisonQuery.parse({ bodies, years: ["2023", "2020", "no year"] }),
  );
  expect(years).toEqual([2020, 2023]);
  expect(reports.map(({ year, reportId }) => [year, reportId === null])).toEqual([
    [2020, false],
    [2023, true],
  ]);
});

test("a group of peers stands beside bodies with its median, its mean and how many it is", async () => {
  for (const [index, penalties] of [4, 8, 0, 8, 100].entries()) {
    await storeBuilt({
      agency: `洛阳市${"甲乙丙丁戊".charAt(index)}山区财政局`,
      region: { code: "410303", name: "河南省洛阳市西工区" },
      cells: { "disclosure.penalties.decisions": penalties },
    });
  }
  const body = await idOf("洛阳市甲山区财政局");
  const bodies = ["peers:finance:county", body, "peers:finance:county:11", "peers:nothing:county"];
  const comparison = await getComparison(
    REVIEWER,
    ComparisonQuery.parse({ bodies, metrics: "penalties", groups: "disputes" }),
    ["licences"],
  );
  expect(comparison.order).toEqual(["peers:finance:county", body]);
  expect(comparison.unknown).toEqual(["peers:finance:county:11", "peers:nothing:county"]);
  expect(comparison.regions.map(({ name }) => name)).toEqual(["河南省", "洛阳市"]);
  const [group] = comparison.groups;
  expect(group).toMatchObject({ level: "county", isSample: false, reports: { 2020: 5 } });
  const penalties = group?.spreads.find(({ metric }) => metric === "penalties");
  expect(penalties).toMatchObject({
    bodies: 5,
    mean: 24,
    quantiles: { median: 8, p25: 4, p75: 8 },
  });
  expect(comparison.scatter).toMatchObject({ x: "penalties", year: 2020 });
  expect(comparison.scatter?.points.map(({ x }) => x).sort((a, b) => a - b)).toEqual([
    0, 4, 8, 8, 100,
  ]);
  const columns = comparison.metrics.map(({ id }) => id);
  expect(columns).toContain("disputes");
  expect(columns).not.toContain("licences");
  expect(comparison.reports[0]?.values.licences.missing).toBeNull();
});

test("a group of fewer than five bodies says how many it is, and no figure", async () => {
  await storeBuilt({
    agency: "洛阳市甲山区财政局",
    region: { code: "410303", name: "河南省洛阳市西工区" },
  });
  const { groups, years, reports } = await getComparison(
    REVIEWER,
    ComparisonQuery.parse({ bodies: "peers:finance:county" }),
  );
  expect(groups[0]).toMatchObject({ reports: { 2020: 1 }, spreads: [] });
  expect(years).toEqual([2020]);
  expect(reports).toEqual([]);
});

test("shows a body's years side by side, with its versions", async () => {
  await storeBuilt({ cells: { "applications.new.total": 9 } });
  await storeBuilt();
  await storeBuilt({ year: 2021, form: "form-2021" });
  const view = await getAgency(REVIEWER, await idOf("示例市水务局"));
  expect(view.years.map(({ year }) => year)).toEqual([2020, 2021]);
  expect(view.years[1]?.figures["disclosure.procurement.amount"]).toEqual({
    value: null,
    missing: "not-in-form",
  });
  expect(view.reports.map(({ year, version, isCurrent }) => [year, version, isCurrent])).toEqual([
    [2021, 1, true],
    [2020, 2, true],
    [2020, 1, false],
  ]);
});

test("says that a body does not exist", async () => {
  await expect(getAgency(REVIEWER, "nobody")).rejects.toMatchObject({ code: "NOT_FOUND" });
});
