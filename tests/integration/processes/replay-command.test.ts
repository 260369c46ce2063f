import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { renameAgency } from "@/lib/server/commands/rename-agency";
import { closeDatabase, reader, write } from "@/lib/server/db";
import { migrate } from "@/lib/server/db/migrate";
import { judgeSomeStale } from "@/lib/server/ingest/stale-reports";
import { runGouji } from "@/tests/support/run-gouji";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

const folder = mkdtempSync(join(tmpdir(), "gouji-replay-"));
const DATABASE_URL = `file:${join(folder, "gouji.db")}`;
const ENV = { DATA_DIR: folder, DATABASE_URL, LC_ALL: "C" };
const BODIES = "甲乙丙丁戊己庚辛壬癸";
const PROGRESS = join(folder, "replay");

const gouji = (...args: string[]) => runGouji(["replay", ...args], ENV);

const Answer = z.object({
  mode: z.enum(["dry-run", "apply"]),
  rules: z.string().regex(/^[0-9a-f]{64}$/u),
  reports: z.number(),
  changed: z.number(),
  outdated: z.number(),
  checks: z.array(
    z.object({ rule: z.string(), new: z.number(), gone: z.number(), reopened: z.number() }),
  ),
});

/** As if an older program had not known the check. */
async function forget(rule: string): Promise<number> {
  return (await write((tx) => tx.finding.deleteMany({ where: { rule } }))).count;
}

beforeAll(async () => {
  Object.assign(process.env, ENV);
  await migrate(DATABASE_URL);
  for (const name of BODIES) {
    await storeBuilt({ agency: `${name}市水务局`, cells: { "applications.new.total": 9 } });
  }
  while ((await judgeSomeStale()) > 0);
}, 120_000);
afterAll(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

test("says that nothing changes where the checks are the same, in the language asked for", async () => {
  const english = await gouji();
  const chinese = await gouji("--lang", "zh");

  expect([english.code, chinese.code]).toEqual([0, 0]);
  expect(english.out).toBe(
    "All findings stay as they are.\n10 reports judged, of which 0 change.\nNothing was written. To write it, add --apply.\n",
  );
  expect(chinese.out).toContain("重判 10 份报告，其中 0 份有变动。");
  expect(english.err).toContain("10 of 10 reports judged");
});

test("prints per check what would change, and writes it only when told to", async () => {
  const forgotten = await forget("applications-row-total");
  const told = await gouji();
  const asJson = Answer.parse(JSON.parse((await gouji("--json")).out));

  expect(forgotten).toBe(10);
  expect(told.out.split("\n").slice(0, 3)).toEqual([
    "check                   new  gone  reopened",
    "applications-row-total  +10     0         0",
    "all                     +10     0         0",
  ]);
  expect(asJson).toMatchObject({
    mode: "dry-run",
    reports: 10,
    changed: 10,
    checks: [{ rule: "applications-row-total", new: 10, gone: 0, reopened: 0 }],
  });
  expect(await reader().finding.count({ where: { rule: "applications-row-total" } })).toBe(0);

  const applied = Answer.parse(JSON.parse((await gouji("--json", "--apply")).out));
  expect(applied).toEqual({ ...asJson, mode: "apply" });
  expect(await reader().finding.count({ where: { rule: "applications-row-total" } })).toBe(10);
});

/** Start to write, and be killed as soon as some of it is done. */
async function killedMidway(): Promise<void> {
  const program = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "scripts/gouji.ts", "replay", "--apply"],
    { env: { ...process.env, ...ENV }, stdio: "ignore" },
  );
  const ended = once(program, "exit");
  while (!existsSync(PROGRESS) || !readdirSync(PROGRESS).some((name) => name.endsWith(".json"))) {
    await sleep(1);
  }
  program.kill("SIGKILL");
  await ended;
}

test("killed in the middle it goes on where it was, and the whole is told", async () => {
  await forget("applications-row-total");
  await killedMidway();
  const left = await reader().finding.count({ where: { rule: "applications-row-total" } });
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(10);

  const { code, err, out } = await gouji("--apply", "--json");
  expect(code).toBe(0);
  expect(err).toMatch(/going on with the run begun at \S+, after \d reports/u);
  expect(Answer.parse(JSON.parse(out)).reports).toBe(10);
  expect(await reader().finding.count({ where: { rule: "applications-row-total" } })).toBe(10);
  expect(readdirSync(PROGRESS)).toEqual([]);
});

test("--restart forgets a run that was cut off", async () => {
  await killedMidway();
  const { err } = await gouji("--apply", "--restart");

  expect(err).not.toContain("going on");
  expect(err).toContain("10 of 10 reports judged");
});

test("others write at the same time, and neither waits for ever nor loses anything", async () => {
  await forget("applications-row-total");
  const agency = await reader().agency.findFirstOrThrow();
  const running = gouji("--apply", "--json");
  let writes = 0;
  for (let isRunning = true; isRunning; writes += 1) {
    await renameAgency(REVIEWER, { agencyId: agency.id, name: `甲市第${writes}水务局` });
    isRunning = await Promise.race([running.then(() => false), sleep(5).then(() => true)]);
  }

  expect((await running).code).toBe(0);
  expect(writes).toBeGreaterThan(0);
  const { name } = await reader().agency.findUniqueOrThrow({ where: { id: agency.id } });
  expect(name).toBe(`甲市第${writes - 1}水务局`);
  expect(await reader().finding.count({ where: { rule: "applications-row-total" } })).toBe(10);
});

test.each([["--nothing"], ["file.html"], ["--lang", "fr"]])(
  "%s is wrong usage",
  async (...args) => {
    const { code, out, err } = await gouji(...args);

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage:");
  },
);

test("without a database it says what to do, and makes none", async () => {
  const nowhere = join(folder, "nowhere");
  const env = { ...ENV, DATA_DIR: nowhere, DATABASE_URL: `file:${join(nowhere, "gouji.db")}` };
  const { code, out, err } = await runGouji(["replay", "--lang", "zh"], env);

  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("还没有数据库");
  expect(existsSync(nowhere)).toBe(false);
});

test("a database of an older program is left alone", async () => {
  const path = join(folder, "older.db");
  const { createClient } = await import("@libsql/client");
  const client = createClient({ url: `file:${path}` });
  await client.execute("CREATE TABLE something (id TEXT)");
  client.close();
  const { code, err } = await runGouji(["replay"], { ...ENV, DATABASE_URL: `file:${path}` });

  expect(code).toBe(1);
  expect(err).toContain("Start the program once");
});
