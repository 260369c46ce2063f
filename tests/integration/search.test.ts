import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { SearchQuery } from "@/lib/domain/views/search";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { moveReport } from "@/lib/server/commands/move-report";
import { removeSamples } from "@/lib/server/commands/remove-samples";
import { closeDatabase, reader, write } from "@/lib/server/db";
import { migrate } from "@/lib/server/db/migrate";
import { getPalette } from "@/lib/server/queries/search/get-palette";
import { getSearch } from "@/lib/server/queries/search/get-search";
import { countUnsearched, fillSomeTexts } from "@/lib/server/search/fill-texts";
import { storeRereading } from "@/lib/server/store/store-rereading";
import { PROVIDER, useFreshDatabase } from "@/tests/support/fresh-database";
import { readingOf, REVIEWER, store, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const ask = (q: string, besides: Record<string, string> = {}) =>
  getSearch(REVIEWER, SearchQuery.parse({ q, ...besides }));

async function proseOf(q: string): Promise<string[]> {
  const { prose } = await ask(q, { in: "prose" });
  return prose?.rows.map(({ agency, year }) => `${agency.name} ${year}`) ?? [];
}

async function figuresOf(q: string, besides: Record<string, string> = {}) {
  const { figures } = await ask(q, { in: "figures", ...besides });
  return figures?.rows.map(({ agency, year, cells }) => [
    `${agency.name} ${year}`,
    ...cells.map(({ address }) => address),
  ]);
}

/** SQLite's index keeps nothing of texts that are gone; PostgreSQL's is its own affair. */
async function indexedTexts(): Promise<number> {
  if (PROVIDER !== "sqlite") return reader().reportText.count();
  const rows = await reader().$queryRaw<{ count: bigint }[]>`
    SELECT COUNT(*) AS "count" FROM "ReportTextIndex_docsize"`;
  return Number(rows[0]?.count);
}

const IN_BLUE = "食堂采购清单按月贴在公告栏。";
const IN_RED = "每周五汇总各科室待发布的文件。";

test("a newer version is found by its own words, and the older again when it is left alone", async () => {
  await storeBuilt({ agency: "甲市财政局", overview: IN_BLUE });
  const newer = await storeBuilt({ agency: "甲市财政局", overview: IN_RED });
  expect(await proseOf("采购清单")).toEqual([]);
  expect(await proseOf("各科室")).toEqual(["甲市财政局 2020"]);
  expect(await indexedTexts()).toBe(1);

  await moveReport(REVIEWER, {
    reportId: newer,
    agency: { agencyName: "乙市财政局" },
    year: 2019,
  });
  expect(await proseOf("采购清单")).toEqual(["甲市财政局 2020"]);
  expect(await proseOf("各科室")).toEqual(["乙市财政局 2019"]);
  expect(await proseOf("公开")).toEqual(["甲市财政局 2020", "乙市财政局 2019"]);
  expect(await countUnsearched()).toBe(0);
  expect(await indexedTexts()).toBe(2);
});

test("a report that is read again is found by what is read now", async () => {
  const id = await storeBuilt({ agency: "甲市财政局", overview: IN_BLUE });
  const reading = readingOf({ agency: "甲市财政局", overview: IN_RED });
  await write((tx) => storeRereading(tx, id, reading));
  expect(await proseOf("采购清单")).toEqual([]);
  expect(await proseOf("各科室")).toEqual(["甲市财政局 2020"]);
  expect(await indexedTexts()).toBe(1);
});

test("what is taken back leaves no word behind", async () => {
  await storeBuilt({ overview: IN_BLUE });
  await expect(
    write(async (tx) => {
      await tx.report.deleteMany();
      throw new Error("taken back");
    }),
  ).rejects.toThrow("taken back");
  expect(await proseOf("采购清单")).toHaveLength(1);
});

test("samples go with their words, and the rest stays", async () => {
  await store(readingOf({ agency: "甲市财政局", overview: IN_BLUE }), { isSample: true });
  await storeBuilt({ agency: "乙市财政局", overview: IN_BLUE });
  expect(await proseOf("采购清单")).toHaveLength(2);
  await removeSamples(REVIEWER);
  expect(await proseOf("采购清单")).toEqual(["乙市财政局 2020"]);
  expect(await indexedTexts()).toBe(1);
});

test("reports of an earlier version of the program are filled in, and counted until then", async () => {
  for (const agency of ["甲市财政局", "乙市财政局", "丙市财政局"]) {
    await storeBuilt({ agency, overview: IN_BLUE });
  }
  const before = await reader().reportText.findMany({ orderBy: { id: "asc" } });
  await reader().reportText.deleteMany({ where: { id: before[0]?.id ?? 0 } });
  await reader().reportText.updateMany({
    where: { id: before[1]?.id ?? 0 },
    data: { folding: 0, folded: "older" },
  });
  expect((await ask("采购清单")).unsearched).toBe(2);
  let after: string | null = "";
  while (after !== null) after = await fillSomeTexts(after);
  expect((await ask("采购清单")).unsearched).toBe(0);
  expect((await proseOf("采购清单")).sort()).toHaveLength(3);
  expect(await indexedTexts()).toBe(3);
});

test("a report whose reading can't be read counts as done, and has no words", async () => {
  const reportId = await storeBuilt({ overview: IN_BLUE });
  await reader().reportText.deleteMany();
  await reader().reportReading.update({
    where: { reportId },
    data: { reading: Uint8Array.from([1, 2, 3]) },
  });
  expect(await fillSomeTexts("")).toBe(reportId);
  expect(await fillSomeTexts(reportId)).toBeNull();
  expect(await countUnsearched()).toBe(0);
  expect(await proseOf("采购清单")).toEqual([]);
});

test("a figure is found as it counts, in its cells", async () => {
  const id = await storeBuilt({
    agency: "甲市财政局",
    cells: { "disclosure.penalties.decisions": 1113, "disclosure.procurement.amount": 592.25 },
  });
  await storeBuilt({ agency: "乙市财政局", cells: { "disclosure.licences.decisions": 1113 } });
  const penalties = ["甲市财政局 2020", "disclosure.penalties.decisions"];
  const licences = ["乙市财政局 2020", "disclosure.licences.decisions"];
  expect(await figuresOf("1,113")).toEqual(expect.arrayContaining([penalties, licences]));
  expect(await figuresOf("1113件")).toHaveLength(2);
  expect(await figuresOf("行政处罚 １１１３")).toEqual([penalties]);
  expect(await figuresOf("行政处罚1113件")).toEqual([penalties]);
  expect(await figuresOf("乙市 1113")).toEqual([licences]);
  expect(await figuresOf("1113 2020")).toHaveLength(2);
  expect(await figuresOf("1113 2019")).toEqual([]);
  expect(await figuresOf("1113 万元")).toEqual([]);
  const amounts = [["甲市财政局 2020", "disclosure.procurement.amount"]];
  expect(await figuresOf("592.25 万元")).toEqual(amounts);
  expect(await figuresOf("5922500元")).toEqual(amounts);
  expect(await figuresOf("592.25")).toEqual(amounts);
  expect(await figuresOf("0")).toBeUndefined();
  expect(await figuresOf("公开")).toBeUndefined();

  const address = "disclosure.penalties.decisions" as const;
  await correctCell(REVIEWER, { reportId: id, address, correction: { value: 1114 }, note: "" });
  expect(await figuresOf("1113")).toEqual([licences]);
  expect(await figuresOf("行政处罚 1114")).toEqual([["甲市财政局 2020", address]]);
});

test("bodies and reports are found by parts of a name, its short form, region and year", async () => {
  const luoyang = { code: "410300", name: "河南省洛阳市" };
  for (const year of [2021, 2022]) {
    await storeBuilt({ agency: "洛阳市财政局", region: luoyang, form: "form-2021", year });
  }
  await storeBuilt({ agency: "甲市水利局", region: { code: "330600", name: "浙江省绍兴市" } });
  const bodies = async (q: string, besides = {}) =>
    (await ask(q, { in: "bodies", ...besides })).bodies?.rows.map(({ agency }) => agency.name);
  for (const q of [
    "洛阳市财政局",
    "洛陽市財政局",
    "财政",
    "洛阳财政局",
    "河南 财政",
    "洛阳财政局 2021",
  ]) {
    expect([q, await bodies(q)]).toEqual([q, ["洛阳市财政局"]]);
  }
  expect(await bodies("财水")).toEqual([]);
  expect(await bodies("局", { region: "33" })).toEqual(["甲市水利局"]);
  expect(await bodies("局", { kind: "finance" })).toEqual(["洛阳市财政局"]);
  expect(await bodies("局", { year: "2022" })).toEqual(["洛阳市财政局"]);

  const reports = async (q: string) =>
    (await ask(q, { in: "reports" })).reports?.rows.map(({ agency, year }) => [agency.name, year]);
  expect(await reports("洛阳财政局 2021")).toEqual([["洛阳市财政局", 2021]]);
  expect(await reports("洛阳财政局2022年报告")).toEqual([["洛阳市财政局", 2022]]);
  expect(await reports("洛阳财政局")).toEqual([
    ["洛阳市财政局", 2022],
    ["洛阳市财政局", 2021],
  ]);
  expect(await reports("2021")).toEqual([]);

  const regions = async (q: string) =>
    (await ask(q, { in: "regions" })).regions?.rows.map(({ name, bodies: n }) => [name, n]);
  expect(await regions("洛阳")).toEqual([["河南省洛阳市", 1]]);
  expect(await regions("4103")).toEqual([["河南省洛阳市", 1]]);
  expect(await regions("河南")).toEqual([
    ["河南省", 1],
    ["河南省洛阳市", 1],
  ]);
  const { terms } = await ask("公开率", { in: "terms" });
  expect(terms?.rows.map(({ id }) => id)).toContain("disclosure-rate");

  const palette = await getPalette(REVIEWER, "洛阳财政局 2021");
  expect(palette.reports.map(({ year }) => year)).toEqual([2021]);
  expect(palette.bodies.map(({ agency }) => agency.name)).toEqual(["洛阳市财政局"]);
  expect((await getPalette(REVIEWER, "")).bodies[0]?.reports).toBe(2);
});

test("questions of any kind are answered, and in no time", async () => {
  await storeBuilt();
  const start = performance.now();
  for (const q of ["", " ", "。。。", "%", "_", `"`, `" OR 1=1 --`, "\0", "a".repeat(100_000)]) {
    const view = await ask(q);
    const found = [view.bodies, view.reports, view.prose, view.figures, view.regions, view.terms];
    expect([q.slice(0, 9), found.reduce((sum, each) => sum + (each?.total ?? 0), 0)]).toEqual([
      q.slice(0, 9),
      0,
    ]);
  }
  expect(performance.now() - start).toBeLessThan(20_000);
  expect((await ask("x", { page: "99", region: "abc", kind: "none", year: "1" })).size).toBe(5);
});

test.runIf(PROVIDER === "postgresql")(
  "the owner of a database that knows no Chinese letters has an index and the right answers",
  async () => {
    const server = new pg.Client({ connectionString: inject("server") });
    await server.connect();
    const name = `gouji_c_${randomUUID().replaceAll("-", "")}`;
    await server.query(`CREATE ROLE ${name} LOGIN`);
    await server.query(
      `CREATE DATABASE ${name} OWNER ${name} TEMPLATE template0 LOCALE 'C' ENCODING 'UTF8'`,
    );
    const url = new URL(inject("server"));
    url.pathname = `/${name}`;
    url.username = name;
    const used = process.env["DATABASE_URL"];
    await closeDatabase();
    process.env["DATABASE_URL"] = url.href;
    try {
      await migrate(url.href);
      const indexes = await reader().$queryRaw<{ indexname: string }[]>`
        SELECT indexname FROM pg_indexes WHERE tablename = 'ReportText'`;
      expect(indexes.map(({ indexname }) => indexname)).toContain("ReportText_folded_trigrams");
      await storeBuilt({ agency: "甲市财政局", overview: IN_BLUE });
      await storeBuilt({ agency: "乙市财政局", overview: IN_RED });
      expect(await proseOf("采购清单")).toEqual(["甲市财政局 2020"]);
      expect(await proseOf("周五")).toEqual(["乙市财政局 2020"]);
    } finally {
      await closeDatabase();
      process.env["DATABASE_URL"] = used;
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.query(`DROP ROLE ${name}`);
      await server.end();
    }
  },
);
