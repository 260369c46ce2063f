import { expect, test } from "vitest";
import type { ReportOverrides } from "@/tests/support/report-overrides";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { ANY_BODY } from "@/lib/domain/views/body-filter";
import { ComparisonQuery } from "@/lib/domain/views/comparison";
import { YearQuery } from "@/lib/domain/views/year-view";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { moveReport } from "@/lib/server/commands/move-report";
import { renameAgency } from "@/lib/server/commands/rename-agency";
import { sayAgencyKind } from "@/lib/server/commands/say-agency-kind";
import { reader, write } from "@/lib/server/db";
import { getAgency } from "@/lib/server/queries/get-agency";
import { getComparison } from "@/lib/server/queries/get-comparison";
import { getOverview } from "@/lib/server/queries/get-overview";
import { getIndicator } from "@/lib/server/queries/indicators/get-indicator";
import { listAgencies } from "@/lib/server/queries/list-agencies";
import { getPeers } from "@/lib/server/queries/peers/get-peers";
import { remembered } from "@/lib/server/queries/remembered";
import { getSpreads } from "@/lib/server/queries/reports/get-spreads";
import { getYear } from "@/lib/server/queries/years/get-year";
import { listYears } from "@/lib/server/queries/years/list-years";
import { noteChange } from "@/lib/server/store/data-changes";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const YEARS = [2021, 2022, 2023];
const REGION = { code: "410300", name: "河南省洛阳市" };
const BODIES = ["财政局", "教育局", "审计局", "水利局", "民政局", "公安局", "司法局"];

const reportOf = (index: number, year: number): ReportOverrides => ({
  agency: `洛阳市${BODIES[index] ?? ""}`,
  region: REGION,
  year,
  form: "form-2021",
  publishedOn: `${year + 1}-01-2${index}`,
});

const note = (change: Parameters<typeof noteChange>[1]) => write((tx) => noteChange(tx, change));

/** All that the pages show which compare. */
async function everyPage() {
  const agencies = await reader().agency.findMany({ orderBy: { id: "asc" } });
  const years = (await listYears(REVIEWER)).years.map(({ year }) => year);
  const ids = agencies.map(({ id }) => id).join(",");
  const views = agencies.slice(0, 2).map(({ id }) => getAgency(REVIEWER, id));
  return Promise.all([
    getOverview(REVIEWER),
    listYears(REVIEWER),
    ...years.flatMap((year) => [
      getYear(REVIEWER, year, YearQuery.parse({})),
      listAgencies(REVIEWER, AgencyListQuery.parse({ year: String(year), rank: "all" })),
    ]),
    listAgencies(REVIEWER, AgencyListQuery.parse({ across: "years", metric: "penalties" })),
    getIndicator(REVIEWER, "disclosure-rate"),
    getSpreads({ metrics: ["penalties"], filter: { ...ANY_BODY, region: "41" }, year: null }),
    getComparison(REVIEWER, ComparisonQuery.parse({ bodies: `${ids},peers:finance:prefecture` })),
    ...views.map(async (view) => {
      const { agency } = await view;
      const year = years.at(-1) ?? null;
      return getPeers(REVIEWER, { agency, year, drawn: ["disclosure-rate"] });
    }),
  ]);
}

test(
  "what pages show after a change is what they show when nothing is remembered",
  { timeout: 180_000 },
  async () => {
    const first = await storeBuilt(reportOf(0, 2021));
    for (const year of YEARS) for (const index of [1, 2]) await storeBuilt(reportOf(index, year));
    const wrong = await storeBuilt({
      ...reportOf(3, 2022),
      cells: { "applications.new.total": 90 },
    });
    const agencyId = async (index: number) => {
      const name = `洛阳市${BODIES[index] ?? ""}`;
      return (await reader().agency.findFirstOrThrow({ where: { name } })).id;
    };
    const address = "disclosure.penalties.decisions";
    const changes: Readonly<Record<string, () => Promise<unknown>>> = {
      "another report": () => storeBuilt(reportOf(0, 2023)),
      "another version": () => storeBuilt({ ...reportOf(1, 2022), cells: { [address]: 77 } }),
      "another body": () => storeBuilt(reportOf(4, 2022)),
      "another year": () => storeBuilt(reportOf(5, 2024)),
      "a report of another year than was thought": () =>
        moveReport(REVIEWER, { reportId: first, agency: null, year: 2022 }),
      "a report of another body": async () =>
        moveReport(REVIEWER, {
          reportId: wrong,
          agency: { agencyId: await agencyId(5) },
          year: null,
        }),
      "a correction": () =>
        correctCell(REVIEWER, { reportId: first, address, correction: { value: 8 }, note: "" }),
      "a decision": async () => {
        const { id, revision } = await reader().finding.findFirstOrThrow({
          where: { reportId: wrong, isLive: true },
        });
        return decideFinding(REVIEWER, {
          verdict: "confirmed",
          findingId: id,
          revision,
          note: "",
        });
      },
      "another name": async () =>
        renameAgency(REVIEWER, { agencyId: await agencyId(2), name: "洛阳市审计和统计局" }),
      "another kind": async () =>
        sayAgencyKind(REVIEWER, { agencyId: await agencyId(1), kind: "finance", level: null }),
    };
    for (const [name, change] of Object.entries(changes)) {
      const before = await everyPage();
      await change();
      const after = await everyPage();
      expect(after, name).not.toEqual(before);
      // A change that belongs to no year makes every answer anew.
      await note({ kind: "body" });
      expect(await everyPage(), name).toEqual(after);
    }
  },
);

test("an answer about some years stands while others change, and none does when a body changes", async () => {
  let asked = 0;
  const ask = remembered(
    "test-of-years",
    (year: number) => {
      asked += 1;
      return Promise.resolve(year);
    },
    { yearsOf: (year) => [year - 1, year] },
  );
  const isAskedAnewAfter = async (...change: Parameters<typeof note>) => {
    await ask(2023);
    const before = asked;
    await note(...change);
    await Promise.all([ask(2023), ask(2023)]);
    return asked > before;
  };
  expect(await isAskedAnewAfter({ kind: "figures", year: 2021 })).toBe(false);
  expect(await isAskedAnewAfter({ kind: "figures", year: 2022 })).toBe(true);
  expect(await isAskedAnewAfter({ kind: "findings", year: 2023 })).toBe(true);
  expect(await isAskedAnewAfter({ kind: "report-gone", year: 2024 })).toBe(false);
  expect(await isAskedAnewAfter({ kind: "body" })).toBe(true);
  expect(asked).toBe(4);
});
