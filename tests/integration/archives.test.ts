import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { UploadBatchView, UploadLine } from "@/lib/domain/views/upload-batch";
import { addUpload } from "@/lib/server/commands/add-upload";
import { createUploadBatch } from "@/lib/server/commands/create-upload-batch";
import { decideUpload } from "@/lib/server/commands/decide-upload";
import { retryUpload } from "@/lib/server/commands/retry-upload";
import { reader } from "@/lib/server/db";
import { startIngest, stopIngest } from "@/lib/server/ingest/ingest";
import { claimUpload, LeaseLost } from "@/lib/server/ingest/queue";
import { unpackUpload } from "@/lib/server/ingest/unpack-upload";
import { getReport } from "@/lib/server/queries/get-report";
import { buildReport } from "@/tests/support/build-report";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";
import { someFiles, untilDone, upload } from "@/tests/support/uploading";
import { type ZipMember, zipFile } from "@/tests/support/zip-file";

useFreshDatabase();
afterEach(() => stopIngest());

const zip = (fileName: string, ...members: readonly ZipMember[]) => ({
  fileName,
  bytes: zipFile(members),
});

/** Upload files as one batch and wait until all that is in them is read. */
async function read(...files: readonly { fileName: string; bytes: Uint8Array }[]) {
  startIngest();
  return untilDone(await upload(files));
}

function lineOf(batch: UploadBatchView, fileName: string): UploadLine {
  const line = batch.uploads.find((each) => each.fileName === fileName);
  if (line === undefined) throw new Error(`There is no file ${fileName}.`);
  return line;
}

/** A report that says neither whose it is nor of which year, unlike any other. */
function namelessReport(): string {
  const { text } = buildReport({
    form: "form-2019",
    year: null,
    title: "政府信息公开工作年度报告",
    signatory: null,
    publishedOn: null,
  }).document;
  return `${text}\n附：${randomUUID()}`;
}

test("each member of an archive becomes a report of its own, in the archive's order", async () => {
  const files = someFiles(40);
  const members = files.map(({ fileName, bytes }, index) => ({
    name: `年报/${index}-${fileName}`,
    content: bytes,
  }));
  const batch = await read(zip("全部.zip", ...members));

  expect(batch).toMatchObject({ total: 40, counts: { stored: 40, unpacked: 1, failed: 0 } });
  const [archive, ...lines] = batch.uploads;
  expect(archive).toMatchObject({ fileName: "全部.zip", state: "unpacked", archiveId: null });
  expect(lines.map(({ fileName }) => fileName)).toEqual(members.map(({ name }) => name));
  expect(new Set(lines.map(({ archiveId }) => archiveId))).toEqual(new Set([archive?.id]));
  expect(lines.map(({ size }) => size)).toEqual(files.map(({ bytes }) => bytes.length));
  const report = await getReport(REVIEWER, lines[0]?.stored?.reportId ?? "");
  expect(report.file.name).toBe(`全部.zip/${members[0]?.name ?? ""}`);
});

test("an archive in an archive has members of its own, and the one within that is refused", async () => {
  const [first, second] = someFiles(2);
  const inner = zipFile([
    { name: "b.txt", content: second?.bytes ?? "" },
    { name: "深.zip", content: zipFile([{ name: "c.txt", content: "丙" }]) },
  ]);
  const batch = await read(
    zip(
      "外.zip",
      { name: "内.zip", content: inner },
      { name: "a.txt", content: first?.bytes ?? "" },
    ),
  );

  expect(batch).toMatchObject({ total: 3, counts: { stored: 2, failed: 1, unpacked: 2 } });
  expect(lineOf(batch, "内.zip").archiveId).toBe(lineOf(batch, "外.zip").id);
  expect(lineOf(batch, "b.txt").archiveId).toBe(lineOf(batch, "内.zip").id);
  expect(lineOf(batch, "深.zip").failure?.message.zh).toContain("只解开一层");
  const report = await getReport(REVIEWER, lineOf(batch, "b.txt").stored?.reportId ?? "");
  expect(report.file.name).toBe("外.zip/内.zip/b.txt");
});

test("a member that can't be taken out or read says why, and the others are read", async () => {
  const [file] = someFiles(1);
  const batch = await read(
    zip(
      "混.zip",
      { name: "密.docx", content: "x", flags: 1 },
      { name: "坏.docx", content: "x".repeat(500), claims: { checksum: 7 } },
      { name: "空.txt", content: "" },
      { name: "包.rar", content: "Rar!\u001a\u0007\u0000…" },
      { name: "好.txt", content: file?.bytes ?? "" },
    ),
  );

  const codes = batch.uploads.map(({ fileName, failure }) => [fileName, failure?.code ?? null]);
  expect(codes).toEqual([
    ["混.zip", null],
    ["密.docx", "encrypted"],
    ["坏.docx", "damaged"],
    ["空.txt", "empty"],
    ["包.rar", "unsupported"],
    ["好.txt", null],
  ]);
  expect(lineOf(batch, "坏.docx").size).toBeNull();
  expect(lineOf(batch, "包.rar").failure?.message.zh).toContain("RAR");
  await expect(retryUpload(REVIEWER, lineOf(batch, "坏.docx").id)).rejects.toMatchObject({
    code: "WRONG_STATE",
  });
});

test("an archive that can't be unpacked at all says why", async () => {
  const whole = zipFile([{ name: "a.txt", content: "甲" }]);
  const batch = await read(
    zip("空.zip"),
    zip("垃圾.zip", { name: "__MACOSX/._a.txt", content: "x" }),
    { fileName: "断.zip", bytes: whole.subarray(0, whole.length - 30) },
    { fileName: "包.7z", bytes: Buffer.from("377abcaf271c0004", "hex") },
  );

  expect(batch.uploads.map(({ failure }) => failure?.code)).toEqual([
    "empty",
    "empty",
    "damaged",
    "unsupported",
  ]);
  expect(batch).toMatchObject({ total: 4, counts: { failed: 4, unpacked: 0 } });
});

test("the same archive again changes nothing", async () => {
  const members = someFiles(2).map(({ fileName, bytes }) => ({ name: fileName, content: bytes }));
  await read(zip("a.zip", ...members));
  const again = await read(
    zip("b.zip", ...members, { ...(members[0] ?? { name: "", content: "" }) }),
  );

  expect(again.counts).toMatchObject({ unchanged: 3, unpacked: 1, stored: 0 });
  expect(await reader().report.count()).toBe(2);
});

test("folders suggest body and year where the report says neither, and a person agrees", async () => {
  const known = await storeBuilt({
    agency: "鹤岗市水务局",
    title: "鹤岗市水务局2018年政府信息公开工作年度报告",
  });
  const { agencyId } = await reader().report.findUniqueOrThrow({ where: { id: known } });
  const batch = await read(
    zip(
      "鹤岗市.zip",
      { name: "2019/市水务局.txt", content: namelessReport() },
      { name: "2020年/市城管局/年报.txt", content: namelessReport() },
      { name: "其他/年报.txt", content: namelessReport() },
    ),
  );

  expect(batch.counts).toMatchObject({ undecided: 3, stored: 0 });
  expect(batch.uploads.slice(1).map(({ suggestion }) => suggestion)).toMatchObject([
    { agency: { id: agencyId, name: "鹤岗市水务局" }, agencyName: null, year: 2019 },
    { agency: null, agencyName: "鹤岗市城管局", year: 2020 },
    { agency: null, agencyName: null, year: null },
  ]);

  const uploadId = lineOf(batch, "2019/市水务局.txt").id;
  await decideUpload(REVIEWER, { uploadId, agency: { agencyId }, year: 2019 });
  expect(lineOf(await untilDone(batch.id), "2019/市水务局.txt")).toMatchObject({
    state: "stored",
    stored: { agency: { id: agencyId }, year: 2019 },
    suggestion: null,
  });
});

test("unpacking that is cut off leaves nothing half done, and is done again", async () => {
  const members = someFiles(3).map(({ fileName, bytes }) => ({ name: fileName, content: bytes }));
  const batchId = await upload([zip("a.zip", ...members)]);
  const claimed = await claimUpload("a server that stops");
  if (claimed === null) throw new Error("nothing was queued");

  await expect(unpackUpload(claimed, AbortSignal.abort())).rejects.toThrow();
  expect(await reader().upload.count()).toBe(1);

  // Meanwhile another server has taken it on: what this one unpacked is not added.
  await reader().upload.update({ where: { id: claimed.id }, data: { leaseOwner: "another" } });
  await expect(unpackUpload(claimed, new AbortController().signal)).rejects.toThrow(LeaseLost);
  expect(await reader().upload.count()).toBe(1);

  await reader().upload.update({
    where: { id: claimed.id },
    data: { leaseUntil: new Date(Date.now() - 1) },
  });
  startIngest();
  expect((await untilDone(batchId)).counts).toMatchObject({ stored: 3, unpacked: 1 });
});

test("members don't take the room of files that a person adds to a batch", async () => {
  const many = Array.from({ length: 600 }, (_, index) => ({ name: `${index}.txt`, content: "" }));
  const { batchId } = await createUploadBatch(REVIEWER);
  const add = (bytes: Uint8Array) =>
    addUpload(REVIEWER, {
      batchId,
      fileName: "a.zip",
      content: (async function* () {
        yield await Promise.resolve(bytes);
      })(),
    });
  await add(zipFile(many));
  const claimed = await claimUpload("this test");
  if (claimed === null) throw new Error("nothing was queued");
  await unpackUpload(claimed, new AbortController().signal);

  expect(await reader().upload.count({ where: { archiveId: claimed.id } })).toBe(600);
  await expect(add(zipFile([]))).resolves.toHaveProperty("uploadId");
});

test("names of members open nothing: files are kept by their content alone", async () => {
  await read(
    zip(
      "a.zip",
      { name: "../../../../tmp/evil.txt", content: "年报" },
      { name: "/etc/x", content: "y" },
    ),
  );
  const files = readdirSync(join(process.env["DATA_DIR"] ?? "", "files"), {
    recursive: true,
    encoding: "utf8",
  });
  expect(files.filter((name) => /evil|etc/u.test(name))).toEqual([]);
  expect(files.filter((name) => /[0-9a-f]{64}$/u.test(name))).toHaveLength(3);
});
