import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { reader, write } from "@/lib/server/db";
import { judgeSomeStale } from "@/lib/server/ingest/stale-reports";
import type { Effects } from "@/lib/server/replay/effects";
import { type Progress, progressFile } from "@/lib/server/replay/progress-file";
import { replay } from "@/lib/server/replay/replay";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const BODIES = ["甲市水务局", "乙市水务局", "丙市水务局", "丁市水务局"];
const silent = () => undefined;

function run(apply: boolean, onProgress: (progress: Progress) => void = silent) {
  const file = progressFile({ mode: apply ? "apply" : "dry-run", rules: "1" });
  return replay({ apply, file, onProgress });
}

/** Every row that judging writes, but for the times at which it did. */
async function judged() {
  const db = reader();
  const findings = await db.finding.findMany({ orderBy: { id: "asc" } });
  return {
    findings: findings.map(({ retiredAt, ...row }) => ({ ...row, isRetired: retiredAt !== null })),
    decisions: await db.decision.findMany({ orderBy: { id: "asc" } }),
    reports: await db.report.findMany({ orderBy: { id: "asc" } }),
    readings: await db.reportReading.findMany({ orderBy: { reportId: "asc" } }),
  };
}

/** Judge what rests on other bodies' reports until all is as it stays. */
async function settle(): Promise<void> {
  while ((await judgeSomeStale()) > 0);
}

async function store(): Promise<string[]> {
  const ids: string[] = [];
  for (const agency of BODIES) {
    ids.push(await storeBuilt({ agency, cells: { "applications.new.total": 9 } }));
  }
  await settle();
  return ids;
}

async function findingOf(reportId: string | undefined, rule: string) {
  const row = await reader().finding.findFirst({ where: { reportId: reportId ?? "", rule } });
  if (row === null) throw new Error(`${rule} was not found`);
  return row;
}

/**
 * As if an older program had judged: it did not know one check, had one that was given up, and told the
 * printed characters of a decided finding in another way.
 */
async function judgedByAnOlderProgram(ids: readonly string[]): Promise<void> {
  const unknown = await findingOf(ids[0], "applications-row-total");
  const decided = await findingOf(ids[1], "applications-row-total");
  const { id: findingId, revision } = decided;
  await decideFinding(REVIEWER, { verdict: "confirmed", findingId, revision, note: "" });
  await write(async (tx) => {
    await tx.finding.delete({ where: { id: unknown.id } });
    await tx.finding.update({ where: { id: decided.id }, data: { fingerprint: "older" } });
    const { agencyId, year, content, severity, rank } = decided;
    const row = { agencyId, year, content, severity, rank, position: 9 };
    await tx.finding.create({
      data: { ...row, rule: "given-up", fingerprint: "given up", reportId: ids[2] ?? "" },
    });
  });
}

const EFFECTS: Effects = {
  "applications-row-total": { new: 2, gone: 1, reopened: 1 },
  "given-up": { new: 0, gone: 1, reopened: 0 },
};

test("when the checks are the same nothing changes, said or written", async () => {
  await store();
  const before = await judged();

  expect(await run(false)).toMatchObject({ reports: 4, changed: 0, outdated: 0, effects: {} });
  expect(await run(true)).toMatchObject({ reports: 4, changed: 0, outdated: 0, effects: {} });
  expect(await judged()).toEqual(before);
});

test("what would change is told check by check, and nothing is written", async () => {
  await judgedByAnOlderProgram(await store());
  const before = await judged();
  const progress = await run(false);

  expect(progress.effects).toEqual(EFFECTS);
  expect(progress).toMatchObject({ reports: 4, changed: 3 });
  expect(await judged()).toEqual(before);
});

test("what is written is what was told, and is so from then on", async () => {
  const ids = await store();
  await judgedByAnOlderProgram(ids);
  const told = await run(false);
  const written = await run(true);

  expect(written.effects).toEqual(told.effects);
  expect(written.changed).toBe(told.changed);
  const reopened = await reader().finding.findFirst({
    where: { reportId: ids[1] ?? "", rule: "applications-row-total", retiredAt: null },
    include: { older: true },
  });
  expect(reopened).toMatchObject({ state: "open", older: { state: "confirmed" } });
  const givenUp = await reader().finding.findFirst({ where: { rule: "given-up" } });
  expect(givenUp?.retiredAt).not.toBeNull();
  expect((await run(false)).effects).toEqual({});
});

test.each([false, true])(
  "a run that is cut off goes on where it was, and tells the whole (apply: %s)",
  async (apply) => {
    await judgedByAnOlderProgram(await store());
    const cut = run(apply, ({ reports }) => {
      if (reports === 2) throw new Error("killed");
    });
    await expect(cut).rejects.toThrow("killed");

    const seen: number[] = [];
    const progress = await run(apply, ({ reports }) => seen.push(reports));
    expect(seen).toEqual([2, 3, 4]);
    expect(progress.effects).toEqual(EFFECTS);
    expect(progress.reports).toBe(4);
  },
);

test("other checks, or the other mode, begin anew; a finished run leaves nothing behind", async () => {
  await store();
  const folder = join(process.env["DATA_DIR"] ?? "", "replay");
  const cut = run(false, ({ reports }) => {
    if (reports === 2) throw new Error("killed");
  });
  await expect(cut).rejects.toThrow("killed");

  const first = async (rules: string, apply: boolean) => {
    const seen: number[] = [];
    const file = progressFile({ mode: apply ? "apply" : "dry-run", rules });
    await replay({ apply, file, onProgress: ({ reports }) => seen.push(reports) });
    return seen[0];
  };
  expect(await first("2", false)).toBe(0);
  expect(await first("1", true)).toBe(0);
  expect(await first("1", false)).toBe(2);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});

test("a reading of an older shape is counted and keeps what was found last", async () => {
  const ids = await store();
  const outdated = ids[1] ?? "";
  const { gzipSync } = await import("node:zlib");
  await write((tx) =>
    tx.reportReading.update({
      where: { reportId: outdated },
      data: { reading: Uint8Array.from(gzipSync("{}")) },
    }),
  );
  const before = await judged();
  const progress = await run(true);

  expect(progress).toMatchObject({ reports: 3, outdated: 1, effects: {} });
  expect((await judged()).findings).toEqual(before.findings);
});

test("superseded versions keep what was found when they counted", async () => {
  const old = await storeBuilt({ cells: { "applications.new.total": 9 } });
  await storeBuilt({});
  const { id } = await findingOf(old, "applications-row-total");
  await write((tx) => tx.finding.delete({ where: { id } }));

  expect(await run(false)).toMatchObject({ reports: 1, effects: {} });
});

test("an empty database is judged at once", async () => {
  expect(await run(false)).toMatchObject({ reports: 0, effects: {} });
});
