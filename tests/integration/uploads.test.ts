import { afterEach, beforeEach, expect, test } from "vitest";
import { decideUpload } from "@/lib/server/commands/decide-upload";
import { loadSamples } from "@/lib/server/commands/load-samples";
import { removeSamples } from "@/lib/server/commands/remove-samples";
import { rereadAll } from "@/lib/server/commands/reread-all";
import { retryUpload } from "@/lib/server/commands/retry-upload";
import { reader } from "@/lib/server/db";
import { startIngest, stopIngest } from "@/lib/server/ingest/ingest";
import { getOverview } from "@/lib/server/queries/get-overview";
import { getReport } from "@/lib/server/queries/get-report";
import { buildReport } from "@/tests/support/build-report";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";
import { someFiles, untilDone, upload } from "@/tests/support/uploading";

useFreshDatabase();
beforeEach(() => startIngest());
afterEach(() => stopIngest());

const text = (content: string) => Buffer.from(content, "utf8");

test("files become reports, each with what was recognised", async () => {
  const files = someFiles(3);
  const batch = await untilDone(await upload(files));
  expect(batch.counts).toMatchObject({ stored: 3, failed: 0, undecided: 0 });
  for (const [index, line] of batch.uploads.entries()) {
    expect(line).toMatchObject({
      fileName: files[index]?.fileName,
      size: files[index]?.bytes.byteLength,
      state: "stored",
      failure: null,
      stored: { version: 1, isNewVersion: false, year: line.recognised?.year },
    });
    expect(line.recognised?.figures.expected).toBeGreaterThan(190);
    const report = await getReport(REVIEWER, line.stored?.reportId ?? "");
    expect(report.document.text.length).toBeGreaterThan(500);
    expect(Object.keys(report.cells)).toHaveLength(report.figures.expected);
  }
});

test("the same file twice, in one batch or later, is stored once", async () => {
  const [file] = someFiles(1);
  if (file === undefined) throw new Error("no sample");
  const batch = await untilDone(await upload([file, { ...file, fileName: "again" }]));
  const later = await untilDone(await upload([file]));
  expect(batch.counts).toMatchObject({ stored: 1, unchanged: 1 });
  expect(later.counts).toMatchObject({ unchanged: 1 });
  const reports = [...batch.uploads, ...later.uploads].map(({ stored }) => stored?.reportId);
  expect(new Set(reports).size).toBe(1);
  expect(later.uploads[0]?.stored?.isNewVersion).toBe(false);
});

test("a file that can't be read says why, and can be tried again", async () => {
  const batch = await untilDone(
    await upload([
      { fileName: "空.txt", bytes: text("") },
      { fileName: "letter.txt", bytes: text("您好，附件请查收。") },
      { fileName: "broken.docx", bytes: Buffer.from("PK\u0003\u0004 broken") },
    ]),
  );
  expect(batch.uploads.map(({ state }) => state)).toEqual(["failed", "failed", "failed"]);
  expect(batch.uploads[0]?.failure?.code).toBe("empty");
  expect(batch.uploads[1]?.failure?.message.zh).toContain("没有找到");

  const [first] = batch.uploads;
  await retryUpload(REVIEWER, first?.id ?? "");
  const again = await untilDone(batch.id);
  expect(again.uploads[0]?.failure?.code).toBe("empty");
  await expect(retryUpload(REVIEWER, "nothing")).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a file whose body or year is not told waits for a person's word", async () => {
  const known = await storeBuilt();
  const { agencyId } = await reader().report.findUniqueOrThrow({ where: { id: known } });
  const nameless = text(
    buildReport({
      form: "form-2019",
      year: null,
      title: "政府信息公开工作年度报告",
      signatory: null,
      publishedOn: null,
    }).document.text,
  );
  const waiting = await untilDone(await upload([{ fileName: "年报.txt", bytes: nameless }]));
  const [line] = waiting.uploads;
  expect(line?.state).toBe("undecided");
  expect(line?.needs).toEqual(expect.arrayContaining(["year-unknown"]));

  const uploadId = line?.id ?? "";
  await decideUpload(REVIEWER, { uploadId, agency: { agencyId }, year: 2019 });
  const decided = await untilDone(waiting.id);
  expect(decided.uploads[0]).toMatchObject({
    state: "stored",
    needs: [],
    stored: { agency: { id: agencyId }, year: 2019 },
  });
  await expect(
    decideUpload(REVIEWER, { uploadId, agency: null, year: 2018 }),
  ).rejects.toMatchObject({ code: "WRONG_STATE" });
});

test("reading everything again changes nothing where the program is the same", async () => {
  const batch = await untilDone(await upload(someFiles(2)));
  const { batchId } = await rereadAll(REVIEWER);
  const again = await untilDone(batchId);
  expect(again).toMatchObject({ kind: "reread", counts: { unchanged: 2 } });
  expect(again.uploads.map(({ stored }) => stored?.reportId).sort()).toEqual(
    batch.uploads.map(({ stored }) => stored?.reportId).sort(),
  );
});

test("samples come through the queue, can be loaded once, and go without a trace", async () => {
  expect(await getOverview(REVIEWER)).toMatchObject({ isEmpty: true, hasSamples: false });
  const own = await storeBuilt({ agency: "示例市不在样本中的财政局" });

  const { batchId } = await loadSamples(REVIEWER);
  expect(await loadSamples(REVIEWER)).toEqual({ batchId });
  const batch = await untilDone(batchId);
  expect(batch.kind).toBe("sample");
  expect(batch.total).toBeGreaterThan(150);
  expect(batch.counts.failed).toBe(0);
  expect(await getOverview(REVIEWER)).toMatchObject({ isEmpty: false, hasSamples: true });

  const { reports } = await removeSamples(REVIEWER);
  expect(reports).toBe(batch.counts.stored);
  const overview = await getOverview(REVIEWER);
  expect(overview).toMatchObject({ agencies: 1, reports: 1, hasSamples: false });
  expect(await reader().report.findMany({ select: { id: true } })).toEqual([{ id: own }]);
  expect(await reader().sourceFile.count()).toBe(1);
}, 180_000);
