import { expect, test } from "vitest";
import { SnapshotQuery, WHOLE_DATA } from "@/lib/domain/views/snapshot";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { reader } from "@/lib/server/db";
import { dataVersion } from "@/lib/server/queries/data-version";
import { changesSince } from "@/lib/server/queries/export/changes-since";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

test("a link that was copied just now says that nothing has changed", async () => {
  await storeBuilt({ agency: "示例市财政局" });
  const at = await dataVersion();
  const changes = await changesSince(REVIEWER, at, WHOLE_DATA);
  expect(changes).toMatchObject({ at, version: at, reports: 0, gone: 0, findings: 0, bodies: [] });
  expect(Date.parse(changes.since ?? "")).not.toBeNaN();
});

test("later it says which reports came or changed, each once, and of which bodies", async () => {
  const reportId = await storeBuilt({ agency: "示例市财政局" });
  const at = await dataVersion();
  await storeBuilt({ agency: "示例市民政局" });
  for (const value of [41, 42]) {
    const address = "applications.new.total";
    await correctCell(REVIEWER, { reportId, address, correction: { value }, note: "" });
  }
  const changes = await changesSince(REVIEWER, at, WHOLE_DATA);
  expect(changes.reports).toBe(2);
  expect(changes.bodies.map(({ name }) => name)).toEqual(["示例市财政局", "示例市民政局"]);
  expect(changes.bodyCount).toBe(2);
  expect(changes.version).toBeGreaterThan(at);
});

test("what a link is not about it does not tell of", async () => {
  const reportId = await storeBuilt({ agency: "示例市财政局" });
  const { agencyId } = await reader().report.findUniqueOrThrow({ where: { id: reportId } });
  const at = await dataVersion();
  await storeBuilt({ agency: "示例市民政局" });
  await storeBuilt({ agency: "示例市财政局", year: 2022, form: "form-2021" });
  const reportsOf = async (bodyIds: string[] | null, years: number[] | null) =>
    (await changesSince(REVIEWER, at, { bodyIds, years })).reports;
  expect(await reportsOf([agencyId], null)).toBe(1);
  expect(await reportsOf([agencyId], [2020])).toBe(0);
  expect(await reportsOf(null, [2020])).toBe(1);
  expect(await reportsOf([], null)).toBe(0);
});

test("an address names a version by a whole number, else none", () => {
  expect(SnapshotQuery.parse({ at: "12" })).toEqual({ at: 12 });
  for (const at of ["x", "-1", "1.5", undefined]) {
    expect(SnapshotQuery.parse({ at })).toEqual({ at: null });
  }
});
