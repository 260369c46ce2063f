import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { reader, write } from "@/lib/server/db";
import { startIngest, stopIngest } from "@/lib/server/ingest/ingest";
import { claimUpload } from "@/lib/server/ingest/queue";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { someFiles, untilDone, upload } from "@/tests/support/uploading";

useFreshDatabase();
afterEach(() => stopIngest());

const HOUR = 3_600_000;

/** A process that was, and is no more. */
const goneProcess = () => spawnSync(process.execPath, ["--version"]).pid;

/** Have an upload read by somebody, for an hour that nobody will wait for. */
async function takenOnBy(owner: string): Promise<string> {
  const claimed = await claimUpload(owner);
  if (claimed === null) throw new Error("nothing was queued");
  await write((tx) =>
    tx.upload.update({
      where: { id: claimed.id },
      data: { leaseUntil: new Date(Date.now() + HOUR) },
    }),
  );
  return claimed.id;
}

test("what a killed server of this machine was reading is taken up by the next one", async () => {
  const batchId = await upload(someFiles(2));
  await takenOnBy(`${hostname()}/${goneProcess()}/a`);
  // In a container the next server has the number of the one before.
  await takenOnBy(`${hostname()}/${process.pid}/b`);
  startIngest();
  expect((await untilDone(batchId)).counts).toMatchObject({ stored: 2 });
});

test("what another server is reading is left to it", async () => {
  const batchId = await upload(someFiles(3));
  const taken = [
    await takenOnBy(`${hostname()}/${process.ppid}/a`),
    await takenOnBy(`elsewhere/${goneProcess()}/b`),
  ];
  startIngest();
  while ((await reader().upload.count({ where: { batchId, state: "stored" } })) === 0)
    await sleep(50);
  const reading = await reader().upload.findMany({
    where: { state: "reading" },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  expect(reading.map(({ id }) => id)).toEqual(taken);
});
