import { expect, test } from "vitest";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { reader } from "@/lib/server/db";
import { getReport } from "@/lib/server/queries/get-report";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const address = "applications.new.total";

const liveRules = async (reportId: string) => {
  const live = await reader().finding.findMany({ where: { reportId, isLive: true } });
  return live.map(({ rule }) => rule);
};

test("a correction changes what counts, never what is printed", async () => {
  const reportId = await storeBuilt({ cells: { [address]: 9 } });
  await correctCell(REVIEWER, { reportId, address, correction: { value: 8 }, note: "看错了" });

  const { cells, findings } = await getReport(REVIEWER, reportId);
  expect(cells[address]).toMatchObject({
    value: 8,
    cell: { printed: "9", value: 9 },
    correction: { value: 8, note: "看错了", actor: REVIEWER },
    computed: [{ across: "row", value: 8 }],
  });
  expect(findings).toEqual([]);
});

test("a correction that breaks an equation is found", async () => {
  const reportId = await storeBuilt();
  await correctCell(REVIEWER, { reportId, address, correction: { value: 80 }, note: "" });
  expect(await liveRules(reportId)).toContain("applications-row-total");
});

test("a correction can say that there is no figure", async () => {
  const reportId = await storeBuilt();
  await correctCell(REVIEWER, { reportId, address, correction: { value: null }, note: "" });
  const row = await reader().reportFigures.findUniqueOrThrow({ where: { reportId } });
  expect(row.applications_new_total).toBeNull();
  expect(JSON.parse(row.absent)).toEqual({ [address]: "blank" });
});

test("a second correction takes the place of the first, and undoing leaves what was read", async () => {
  const reportId = await storeBuilt({ cells: { [address]: 9 } });
  const correct = (correction: { value: number } | "undo") =>
    correctCell(REVIEWER, { reportId, address, correction, note: "" });
  await correct({ value: 7 });
  await correct({ value: 8 });
  expect((await getReport(REVIEWER, reportId)).cells[address]?.value).toBe(8);
  await correct("undo");
  expect((await getReport(REVIEWER, reportId)).cells[address]).toMatchObject({
    value: 9,
    correction: null,
  });
  await expect(correct("undo")).rejects.toMatchObject({ code: "NOTHING_TO_UNDO" });
  expect(await reader().correction.count()).toBe(2);
});

test("a correction judges the year after anew", async () => {
  const first = await storeBuilt({ year: 2019 });
  const next = await storeBuilt({ year: 2020, cells: { "applications.carried_in.total": 3 } });
  const { cells } = await getReport(REVIEWER, first);
  expect(cells["applications.carried_out.total"]?.value).not.toBe(3);
  expect(await liveRules(next)).toContain("carry-over");

  await correctCell(REVIEWER, {
    reportId: first,
    address: "applications.carried_out.total",
    correction: { value: 3 },
    note: "",
  });
  const findings = await reader().finding.findMany({
    where: { reportId: next, isLive: true, rule: "carry-over" },
  });
  expect(findings.filter(({ content }) => content.includes("carried_in.total"))).toEqual([]);
});
