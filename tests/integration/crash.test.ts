import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { reader } from "@/lib/server/db";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { httpRequest } from "@/tests/support/http-request";
import { type RunningServer, startServer } from "@/tests/support/running-server";
import { someFiles, type TestFile, untilDone } from "@/tests/support/uploading";
import { zipFile } from "@/tests/support/zip-file";

useFreshDatabase();

const Batch = z.object({ batchId: z.string() });
const Accepted = z.object({ uploadId: z.string() });

async function newBatch({ url }: RunningServer): Promise<string> {
  const answer = await httpRequest(`${url}/api/uploads`, { method: "POST" });
  return Batch.parse(answer.json()).batchId;
}

/** Send files until the server is gone; the uploads that it acknowledged. */
async function sendAll(
  { url }: RunningServer,
  batchId: string,
  files: readonly TestFile[],
): Promise<string[]> {
  const acknowledged: string[] = [];
  for (const { fileName, bytes } of files) {
    const address = `${url}/api/uploads/${batchId}/files?name=${encodeURIComponent(fileName)}`;
    try {
      const answer = await httpRequest(address, { method: "PUT", body: bytes });
      acknowledged.push(Accepted.parse(answer.json()).uploadId);
    } catch {
      return acknowledged;
    }
  }
  return acknowledged;
}

test.each([150, 700, 1500])(
  "a server killed after %i ms has lost nothing that it acknowledged",
  async (delay) => {
    const files = someFiles(30);
    const first = await startServer();
    const batchId = await newBatch(first);
    const sending = sendAll(first, batchId, files);
    await sleep(delay);
    await first.end("SIGKILL");
    const acknowledged = await sending;

    const second = await startServer();
    try {
      const batch = await untilDone(batchId);
      const known = new Set(batch.uploads.map(({ id }) => id));
      expect(acknowledged.filter((id) => !known.has(id))).toEqual([]);
      expect(batch.counts).toMatchObject({ stored: batch.total, failed: 0 });
      expect(await reader().report.count()).toBe(batch.total);
      expect(await reader().reportFigures.count()).toBe(batch.total);
      expect(await reader().reportReading.count()).toBe(batch.total);
    } finally {
      await second.end("SIGTERM");
    }
  },
  120_000,
);

test.each([30, 200, 800])(
  "a server killed %i ms after it acknowledged an archive has lost none of its members, nor has any twice",
  async (delay) => {
    const members = someFiles(25).map(({ fileName, bytes }) => ({
      name: fileName,
      content: bytes,
    }));
    const first = await startServer();
    const batchId = await newBatch(first);
    const sent = await sendAll(first, batchId, [{ fileName: "a.zip", bytes: zipFile(members) }]);
    expect(sent).toHaveLength(1);
    await sleep(delay);
    await first.end("SIGKILL");

    const second = await startServer();
    try {
      const batch = await untilDone(batchId);
      expect(batch.counts).toMatchObject({ stored: 25, unpacked: 1, failed: 0 });
      expect(batch.uploads).toHaveLength(26);
      expect(await reader().report.count()).toBe(25);
    } finally {
      await second.end("SIGTERM");
    }
  },
  120_000,
);

test("a server told to stop puts back what it was reading, and the next one takes it up", async () => {
  const first = await startServer();
  const batchId = await newBatch(first);
  await sendAll(first, batchId, someFiles(20));
  expect(await first.end("SIGTERM")).toBe(0);

  expect(await reader().upload.count({ where: { state: "reading" } })).toBe(0);
  const second = await startServer();
  const batch = await untilDone(batchId);
  expect(batch.counts.stored).toBe(20);
  await second.end("SIGTERM");
}, 120_000);
