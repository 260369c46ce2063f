import { expect, test } from "vitest";
import { reader, write } from "@/lib/server/db";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import {
  arrivalOf,
  readingOf,
  store,
  storeBuilt,
  storeWithin,
} from "@/tests/support/stored-report";

useFreshDatabase();

const everything = async () => {
  const db = reader();
  return {
    agencies: await db.agency.count(),
    aliases: await db.agencyAlias.count(),
    reports: await db.report.count(),
    figures: await db.reportFigures.count(),
    readings: await db.reportReading.count(),
    findings: await db.finding.count(),
    files: await db.sourceFile.count(),
  };
};

test("storing a report makes its body, its figures, its reading and its findings", async () => {
  const id = await storeBuilt({
    cells: { "applications.new.total": 9, "disclosure.procurement.amount": 25.5 },
  });

  const report = await reader().report.findUniqueOrThrow({
    where: { id },
    include: { agency: true, figures: true, findings: true },
  });
  expect(report).toMatchObject({ year: 2020, version: 1, isCurrent: true, form: "form-2019" });
  expect(report.agency).toMatchObject({
    name: "示例市水务局",
    kind: "water",
    regionCode: "990100",
  });
  expect(report.figures).toMatchObject({
    applications_new_total: 9,
    disclosure_procurement_amount: 25_500_000n,
  });
  expect(report.findings.map(({ rule }) => rule)).toContain("applications-balance");
  expect(report.openErrors).toBe(
    report.findings.filter(({ severity }) => severity === "error").length,
  );
});

test("a report without a fault has no findings", async () => {
  const id = await storeBuilt();
  expect(await reader().finding.findMany({ where: { reportId: id } })).toEqual([]);
});

test("a figure that is absent is null in the row of figures, with its reason beside it", async () => {
  const id = await storeBuilt({
    cells: { "applications.new.total": "blank", "applications.granted.total": 2.5 },
  });
  const row = await reader().reportFigures.findUniqueOrThrow({ where: { reportId: id } });
  expect(row.applications_new_total).toBeNull();
  expect(row.applications_granted_total).toBeNull();
  expect(JSON.parse(row.absent)).toEqual({
    "applications.new.total": "blank",
    "applications.granted.total": "out-of-range",
  });
});

test("the same file again changes nothing and points to the report that is there", async () => {
  const reading = readingOf();
  const first = await store(reading);
  const before = await everything();
  const second = await store(reading, { fileName: "copy.txt" });
  expect(first.kind).toBe("stored");
  expect(second).toEqual({ ...first, kind: "unchanged" });
  expect(await everything()).toEqual(before);
});

test("another file for the same body and year is a new version, and the older one stays", async () => {
  const first = await storeBuilt({ cells: { "applications.new.total": 9 } });
  const second = await storeBuilt();

  const versions = await reader().report.findMany({ orderBy: { version: "asc" } });
  expect(versions.map(({ id, version, isCurrent }) => ({ id, version, isCurrent }))).toEqual([
    { id: first, version: 1, isCurrent: false },
    { id: second, version: 2, isCurrent: true },
  ]);
  expect(await reader().agency.count()).toBe(1);
  expect(await reader().finding.count({ where: { reportId: first } })).toBeGreaterThan(0);
  expect(await reader().finding.count({ where: { isLive: true } })).toBe(0);
});

test("a failure while storing leaves nothing behind, wherever it strikes", async () => {
  await storeBuilt({ year: 2019 });
  const before = await everything();
  const reading = readingOf({ cells: { "applications.new.total": 9 } });

  for (const table of ["report", "reportFigures", "finding", "agencyAlias"] as const) {
    await expect(
      write(async (tx) => {
        const broken = new Proxy(tx, {
          get: (target, name: keyof typeof tx) => {
            if (name === table) throw new Error("the disk is full");
            return target[name];
          },
        });
        await storeWithin(broken, arrivalOf(reading));
      }),
    ).rejects.toThrow("the disk is full");
    expect(await everything()).toEqual(before);
  }
  await expect(
    write(async (tx) => {
      await storeWithin(tx, arrivalOf(reading));
      throw new Error("power cut");
    }),
  ).rejects.toThrow("power cut");
  expect(await everything()).toEqual(before);
});

test("two files for one body and year at once become two versions of one body", async () => {
  const outcomes = await Promise.all([
    store(readingOf()),
    store(readingOf({ cells: { "applications.new.total": 9 } })),
  ]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(["stored", "stored"]);
  expect(await reader().agency.count()).toBe(1);
  const versions = await reader().report.findMany({ orderBy: { version: "asc" } });
  expect(versions.map(({ version, isCurrent }) => [version, isCurrent])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test("storing a year judges the year after anew", async () => {
  const next = await storeBuilt({ year: 2020, cells: { "applications.carried_in.total": 3 } });
  const rulesOf = async () => {
    const live = await reader().finding.findMany({ where: { reportId: next, isLive: true } });
    return live.map(({ rule }) => rule);
  };
  expect(await rulesOf()).not.toContain("carry-over");
  await storeBuilt({ year: 2019 });
  expect(await rulesOf()).toContain("carry-over");
});
