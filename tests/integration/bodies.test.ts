import { expect, test } from "vitest";
import { moveReport } from "@/lib/server/commands/move-report";
import { renameAgency } from "@/lib/server/commands/rename-agency";
import { reader } from "@/lib/server/db";
import { getAgency } from "@/lib/server/queries/get-agency";
import { searchAgencies } from "@/lib/server/queries/search-agencies";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { readingOf, REVIEWER, store, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const LUOYANG = { code: "410300", name: "河南省洛阳市" };
const XIGONG = { code: "410303", name: "河南省洛阳市西工区" };
const NANJING_GULOU = { code: "320106", name: "江苏省南京市鼓楼区" };
const XUZHOU_GULOU = { code: "320302", name: "江苏省徐州市鼓楼区" };

const agencyOf = async (reportId: string) =>
  (await reader().report.findUniqueOrThrow({ where: { id: reportId }, include: { agency: true } }))
    .agency;

test("years of one body come together under its full name", async () => {
  const first = await storeBuilt({ year: 2019, agency: "洛阳市财政局", region: LUOYANG });
  const second = await storeBuilt({ year: 2020, agency: "洛阳市　财政局", region: LUOYANG });
  expect((await agencyOf(second)).id).toBe((await agencyOf(first)).id);
});

test("a body of the same name in another region is another body", async () => {
  const agency = "鼓楼区城市管理局";
  const first = await storeBuilt({ agency, region: NANJING_GULOU });
  const second = await storeBuilt({ agency, region: XUZHOU_GULOU });
  expect((await agencyOf(second)).id).not.toBe((await agencyOf(first)).id);
});

test("where two bodies fit, a person is asked and nothing is stored", async () => {
  const agency = "鼓楼区城市管理局";
  const first = await agencyOf(await storeBuilt({ agency, region: NANJING_GULOU }));
  const second = await agencyOf(await storeBuilt({ agency, region: XUZHOU_GULOU }));

  const outcome = await store(readingOf({ agency, region: null, year: 2021, form: "form-2021" }));
  expect(outcome).toEqual({
    kind: "undecided",
    needs: ["agency-ambiguous"],
    candidates: [first.id, second.id].sort(),
  });
  expect(await reader().report.count()).toBe(2);
});

test("a likeness of names is not enough", async () => {
  await storeBuilt({ agency: "洛阳市西工区城市管理局", region: XIGONG });
  await storeBuilt({ agency: "洛阳市城市管理局", region: LUOYANG });
  await storeBuilt({ agency: "洛阳市西工区城市管理局执法大队", region: XIGONG });
  expect(await reader().agency.count()).toBe(3);
});

test("a name that only readers on the spot can fill in makes no body, and suggests who it is", async () => {
  const known = await agencyOf(await storeBuilt({ agency: "洛阳市西工区财政局", region: XIGONG }));
  await storeBuilt({ agency: "南京市鼓楼区财政局", region: NANJING_GULOU });
  for (const agency of ["区财政局", "财政局"]) {
    const reading = readingOf({ agency, region: XIGONG, year: 2021, form: "form-2021" });
    expect(await store(reading)).toEqual({
      kind: "undecided",
      needs: ["agency-unknown"],
      candidates: [known.id],
    });
  }
  expect(await reader().agency.count()).toBe(2);
});

test("a report without a year waits for a person's word, and then goes where they say", async () => {
  const reading = readingOf({ year: null });
  expect(await store(reading)).toEqual({
    kind: "undecided",
    needs: ["year-unknown"],
    candidates: [],
  });
  expect(await reader().agency.count()).toBe(0);
  const outcome = await store(reading, { year: 2020, agency: { agencyName: "示例市水利局" } });
  expect(outcome.kind).toBe("stored");
  expect(await reader().report.findFirst({ include: { agency: true } })).toMatchObject({
    year: 2020,
    agency: { name: "示例市水利局" },
  });
});

test("moving a report judges it and its neighbours in both places anew", async () => {
  const before = await storeBuilt({ year: 2019, agency: "洛阳市财政局", region: LUOYANG });
  const wrong = await storeBuilt({
    year: 2020,
    agency: "洛阳市民政局",
    region: LUOYANG,
    cells: { "applications.carried_in.total": 3 },
  });
  const to = (await agencyOf(before)).id;
  const rules = async () => {
    const live = await reader().finding.findMany({ where: { reportId: wrong, isLive: true } });
    return live.map(({ rule }) => rule);
  };
  expect(await rules()).not.toContain("carry-over");

  const moved = await moveReport(REVIEWER, {
    reportId: wrong,
    agency: { agencyId: to },
    year: null,
  });
  expect(moved).toEqual({ agencyId: to, year: 2020 });
  expect(await rules()).toContain("carry-over");
  expect((await reader().agency.findMany()).map(({ name }) => name)).toEqual(["洛阳市财政局"]);
  expect(await reader().historyEntry.findMany()).toMatchObject([
    { action: "move-report", subjectId: wrong, actorId: REVIEWER.id },
  ]);
});

test("a name learned by moving a report is recognised the next time", async () => {
  const right = await storeBuilt({ year: 2019, agency: "洛阳市城市管理局", region: LUOYANG });
  const renamed = await storeBuilt({ year: 2020, agency: "洛阳市城管委员会", region: LUOYANG });
  const { id } = await agencyOf(right);
  await moveReport(REVIEWER, { reportId: renamed, agency: { agencyId: id }, year: null });
  const next = await storeBuilt({
    year: 2021,
    form: "form-2021",
    agency: "洛阳市城管委员会",
    region: LUOYANG,
  });
  expect((await agencyOf(next)).id).toBe(id);
});

test("moving the current version away brings the older one back", async () => {
  const older = await storeBuilt({ cells: { "applications.new.total": 9 } });
  const newer = await storeBuilt();
  await moveReport(REVIEWER, { reportId: newer, agency: null, year: 2019 });
  const reports = await reader().report.findMany({ orderBy: { year: "asc" } });
  expect(reports.map(({ id, year, isCurrent }) => ({ id, year, isCurrent }))).toEqual([
    { id: newer, year: 2019, isCurrent: true },
    { id: older, year: 2020, isCurrent: true },
  ]);
  expect(await reader().finding.count({ where: { reportId: older, isLive: true } })).not.toBe(0);
});

test("a renamed body is still found by the names that its reports print", async () => {
  const first = await storeBuilt({ year: 2019, agency: "洛阳市环保局", region: LUOYANG });
  const { id } = await agencyOf(first);
  await renameAgency(REVIEWER, { agencyId: id, name: "洛阳市生态环境局" });
  const second = await storeBuilt({ year: 2020, agency: "洛阳市环保局", region: LUOYANG });

  const view = await getAgency(REVIEWER, (await agencyOf(second)).id);
  expect(view.agency).toMatchObject({ id, name: "洛阳市生态环境局", kind: "ecology-environment" });
  expect(view.aliases).toEqual(["洛阳市环保局"]);
  expect(view.years.map(({ year }) => year)).toEqual([2019, 2020]);
});

test("two bodies of one place can't bear the same name", async () => {
  const first = await agencyOf(await storeBuilt({ agency: "洛阳市财政局", region: LUOYANG }));
  await storeBuilt({ agency: "洛阳市民政局", region: LUOYANG });
  await expect(
    renameAgency(REVIEWER, { agencyId: first.id, name: "洛阳市民政局" }),
  ).rejects.toMatchObject({ code: "NAME_TAKEN" });
});

test("bodies are found by any part of any of their names, the beginning first", async () => {
  await storeBuilt({ agency: "洛阳市西工区财政局", region: XIGONG });
  await storeBuilt({ agency: "西工区民政局", region: XIGONG });
  const names = async (text: string) =>
    (await searchAgencies(REVIEWER, text)).map(({ name }) => name);
  expect(await names("西工")).toEqual(["西工区民政局", "洛阳市西工区财政局"]);
  expect(await names("100%")).toEqual([]);
  expect(await names("")).toHaveLength(2);
});
