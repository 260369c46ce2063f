import { expect, test } from "vitest";
import { AddKindWordInput, SayAgencyKindInput } from "@/lib/domain/kinds";
import { addKindWord } from "@/lib/server/commands/add-kind-word";
import { removeKindWord } from "@/lib/server/commands/remove-kind-word";
import { renameAgency } from "@/lib/server/commands/rename-agency";
import { sayAgencyKind } from "@/lib/server/commands/say-agency-kind";
import { sayRegionComplete } from "@/lib/server/commands/say-region-complete";
import { reader } from "@/lib/server/db";
import { judgeSomeStale } from "@/lib/server/ingest/stale-reports";
import { getAgencyKind } from "@/lib/server/queries/get-agency-kind";
import { listKinds } from "@/lib/server/queries/list-kinds";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const PENALTIES = "disclosure.penalties.decisions";

const rulesOf = async (reportId: string) =>
  (await reader().finding.findMany({ where: { reportId, retiredAt: null } })).map(
    ({ rule }) => rule,
  );

const bodyOf = (reportId: string) =>
  reader().agency.findFirstOrThrow({ where: { reports: { some: { id: reportId } } } });

async function settle(): Promise<void> {
  while ((await judgeSomeStale()) > 0);
}

const lineOf = async (kind: string) =>
  (await listKinds(REVIEWER)).find((line) => line.kind === kind);

test("a word moves the bodies whose names hold it, is judged by, and can be taken back", async () => {
  const report = await storeBuilt({ agency: "示例市市政巡查总队", cells: { [PENALTIES]: 0 } });
  const other = await storeBuilt({ agency: "样板市水务局" });
  expect((await bodyOf(report)).kind).toBe("other");

  await addKindWord(REVIEWER, AddKindWordInput.parse({ word: " 巡查 ", kind: "urban-management" }));

  expect((await bodyOf(report)).kind).toBe("urban-management");
  expect((await bodyOf(other)).kind).toBe("water");
  expect(await lineOf("urban-management")).toMatchObject({
    given: [{ word: "巡查", actor: REVIEWER.name }],
    bodies: 1,
  });
  await settle();
  expect(await rulesOf(report)).toContain("implausible-zero");

  const later = await storeBuilt({ agency: "样板县巡查大队", region: null });
  expect((await bodyOf(later)).kind).toBe("urban-management");

  await removeKindWord(REVIEWER, { word: "巡查" });
  expect((await bodyOf(report)).kind).toBe("other");
  await settle();
  expect(await rulesOf(report)).not.toContain("implausible-zero");
  const history = await reader().historyEntry.findMany({ where: { subject: "kind-word" } });
  expect(history.map(({ action }) => action)).toEqual(["add-kind-word", "remove-kind-word"]);
});

test("what a person says of one body stands, whatever words and names come", async () => {
  const { id } = await bodyOf(await storeBuilt({ agency: "示例市水务局" }));

  await sayAgencyKind(REVIEWER, { agencyId: id, kind: "forestry", level: "county" });
  await addKindWord(REVIEWER, { word: "水务", kind: "housing" });
  await renameAgency(REVIEWER, { agencyId: id, name: "示例市水务管理局" });

  expect(await getAgencyKind(REVIEWER, id)).toMatchObject({
    kind: "forestry",
    level: "county",
    isKindGiven: true,
    isLevelGiven: true,
    told: { kind: "housing", level: "prefecture" },
  });

  await sayAgencyKind(REVIEWER, SayAgencyKindInput.parse({ agencyId: id, kind: "", level: "" }));
  expect(await getAgencyKind(REVIEWER, id)).toMatchObject({
    kind: "housing",
    level: "prefecture",
    isKindGiven: false,
    isLevelGiven: false,
  });
});

test("a change of kind has both kinds' reports judged again", async () => {
  const water = await storeBuilt({ agency: "示例市水务局" });
  const moved = await storeBuilt({ agency: "样板市水务局" });
  const forestry = await storeBuilt({ agency: "样板市林业局" });
  const housing = await storeBuilt({ agency: "样板市住房局" });
  await settle();

  const { id } = await bodyOf(moved);
  await sayAgencyKind(REVIEWER, { agencyId: id, kind: "forestry", level: null });

  const stale = await reader().report.findMany({ where: { isStale: true } });
  expect(stale.map((report) => report.id).sort()).toEqual([water, moved, forestry].sort());
  expect(stale.map((report) => report.id)).not.toContain(housing);
});

test("a government's region is complete for a year, as a person says", async () => {
  const government = await storeBuilt({
    form: "form-2021",
    agency: "示例市人民政府",
    cells: { [PENALTIES]: 10 },
  });
  await storeBuilt({ form: "form-2021", agency: "示例市水务局", cells: { [PENALTIES]: 40 } });
  const { id } = await bodyOf(government);
  const complete = (isComplete: boolean) =>
    sayRegionComplete(REVIEWER, { agencyId: id, year: 2022, isComplete });

  await complete(true);
  expect((await getAgencyKind(REVIEWER, id)).regionYears).toEqual([
    { year: 2022, isComplete: true },
  ]);
  await settle();
  expect(await rulesOf(government)).toContain("region-sum");

  await complete(false);
  await settle();
  expect((await getAgencyKind(REVIEWER, id)).regionYears).toEqual([
    { year: 2022, isComplete: false },
  ]);
  expect(await rulesOf(government)).not.toContain("region-sum");
});

test("a body that is no government has no region to say it of", async () => {
  const { id } = await bodyOf(await storeBuilt({ agency: "示例市水务局" }));

  expect((await getAgencyKind(REVIEWER, id)).regionYears).toEqual([]);
  await expect(
    sayRegionComplete(REVIEWER, { agencyId: id, year: 2022, isComplete: true }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});
