import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { FindingListQuery } from "@/lib/domain/views/finding-list";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { reader, write } from "@/lib/server/db";
import { getFinding } from "@/lib/server/queries/get-finding";
import { getReport } from "@/lib/server/queries/get-report";
import { listFindings } from "@/lib/server/queries/list-findings";
import { storeRereading } from "@/lib/server/store/store-rereading";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import type { ReportOverrides } from "@/tests/support/report-overrides";
import { readingOf, REVIEWER, storeBuilt } from "@/tests/support/stored-report";

useFreshDatabase();

const QUEUE = FindingListQuery.parse({ rule: "applications-balance", state: "all" });

/** 9 by the total, 8 by its parts. */
const UNBALANCED: ReportOverrides = { cells: { "applications.new.total": 9 } };

async function dismissed(): Promise<string> {
  const reportId = await storeBuilt(UNBALANCED);
  const [finding] = (await listFindings(REVIEWER, QUEUE)).findings;
  if (finding === undefined) throw new Error("no finding");
  const { id: findingId, revision } = finding;
  await decideFinding(REVIEWER, {
    verdict: "dismissed",
    findingId,
    revision,
    reason: "explained",
    note: "见正文",
  });
  return reportId;
}

const reread = (reportId: string, overrides: ReportOverrides) =>
  write((tx) => storeRereading(tx, reportId, readingOf(overrides)));

test("reading again keeps a decision where the same is printed", async () => {
  const reportId = await dismissed();
  expect(await reread(reportId, UNBALANCED)).toEqual({ kind: "unchanged", reportId });
  // A newer program may read more of the document; the finding stays the same one.
  const outcome = await reread(reportId, { ...UNBALANCED, overview: "全年工作平稳。" });
  expect(outcome.kind).toBe("stored");

  const { findings } = await listFindings(REVIEWER, QUEUE);
  expect(findings).toMatchObject([{ state: "dismissed", hasOlderDecision: false }]);
});

test("reading again opens a finding whose characters changed, and shows the old decision", async () => {
  const reportId = await dismissed();
  await reread(reportId, { cells: { "applications.new.total": 11 } });

  const { findings } = await listFindings(REVIEWER, QUEUE);
  expect(findings).toMatchObject([{ state: "open", hasOlderDecision: true }]);
  const view = await getFinding(REVIEWER, findings[0]?.id ?? "", QUEUE);
  expect(view.history).toEqual([]);
  expect(view.older?.decision).toMatchObject({ verdict: "dismissed", note: "见正文" });
  expect(view.older?.message.zh).toContain("9");
});

test("a finding that is no longer found leaves the queue and comes back with its decision", async () => {
  const reportId = await dismissed();
  await reread(reportId, {});
  expect((await listFindings(REVIEWER, QUEUE)).total).toBe(0);
  await reread(reportId, UNBALANCED);
  expect((await listFindings(REVIEWER, QUEUE)).findings).toMatchObject([{ state: "dismissed" }]);
});

test("a new version takes over the decision on the very same finding", async () => {
  await dismissed();
  await storeBuilt({ ...UNBALANCED, overview: "全年工作平稳，另有补充。" });

  const { findings } = await listFindings(REVIEWER, QUEUE);
  expect(findings).toMatchObject([{ state: "dismissed", revision: 1 }]);
  const view = await getFinding(REVIEWER, findings[0]?.id ?? "", QUEUE);
  expect(view.report.version).toBe(2);
  expect(view.history).toMatchObject([
    { verdict: "dismissed", reason: "explained", note: "见正文", carriedOver: true },
  ]);
});

test("a new version with other figures opens the finding and shows the old decision", async () => {
  await dismissed();
  await storeBuilt({ cells: { "applications.new.total": 12 } });
  const { findings } = await listFindings(REVIEWER, QUEUE);
  expect(findings).toMatchObject([{ state: "open", hasOlderDecision: true }]);
});

test("a correction lasts over a re-reading that reads the cell the same, and no other", async () => {
  const reportId = await storeBuilt(UNBALANCED);
  const address = "applications.new.total";
  await correctCell(REVIEWER, { reportId, address, correction: { value: 8 }, note: "" });
  const figure = async () =>
    (await reader().reportFigures.findUniqueOrThrow({ where: { reportId } }))
      .applications_new_total;

  await reread(reportId, { ...UNBALANCED, overview: "全年工作平稳。" });
  expect(await figure()).toBe(8);
  await reread(reportId, { cells: { [address]: 11 } });
  expect(await figure()).toBe(11);
  expect(await reader().correction.findMany()).toMatchObject([{ value: 8, valueBefore: 9 }]);
});

test("a correction is carried to a new version whose cell is read the same", async () => {
  const first = await storeBuilt(UNBALANCED);
  const address = "applications.new.total";
  await correctCell(REVIEWER, {
    reportId: first,
    address,
    correction: { value: 8 },
    note: "扫描不清",
  });
  const second = await storeBuilt({ ...UNBALANCED, overview: "全年工作平稳。" });

  const figures = await reader().reportFigures.findUniqueOrThrow({ where: { reportId: second } });
  expect(figures.applications_new_total).toBe(8);
  expect(await reader().correction.findMany({ where: { reportId: second } })).toMatchObject([
    { note: "扫描不清", actorId: REVIEWER.id },
  ]);
});

test("a reading of an older program stands until it is read again, and holds up nothing", async () => {
  const reportId = await storeBuilt({ ...UNBALANCED, year: 2019 });
  const before = (await listFindings(REVIEWER, QUEUE)).total;
  await write((tx) =>
    tx.reportReading.update({
      where: { reportId },
      data: { reading: Uint8Array.from(gzipSync(JSON.stringify({ text: "an older shape" }))) },
    }),
  );
  await expect(getReport(REVIEWER, reportId)).rejects.toMatchObject({ code: "READING_OUTDATED" });
  const next = await storeBuilt({ year: 2020 });
  expect((await getReport(REVIEWER, next)).neighbours.before?.reportId).toBe(reportId);
  expect((await listFindings(REVIEWER, QUEUE)).total).toBe(before);

  await reread(reportId, { ...UNBALANCED, year: 2019 });
  expect((await getReport(REVIEWER, reportId)).findings).not.toEqual([]);
});
