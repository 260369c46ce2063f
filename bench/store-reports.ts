import { setTimeout as wait } from "node:timers/promises";
import { MAX_FILES_PER_BATCH } from "@/lib/domain/upload";
import { bulkReports } from "@/lib/sample/set/bulk-reports";
import { addUpload } from "@/lib/server/commands/add-upload";
import { createUploadBatch } from "@/lib/server/commands/create-upload-batch";
import { currentActor } from "@/lib/server/current-actor";
import { reader } from "@/lib/server/db";
import { readEnv } from "@/lib/server/env";
import { startIngest, stopIngest } from "@/lib/server/ingest/ingest";
import { printTable } from "./print-table";
import { withFreshData } from "./with-fresh-data";

const REPORTS = 1000;
const POLL = 50;

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function addAll(): Promise<void> {
  const actor = await currentActor();
  let batchId = "";
  let added = 0;
  for (const { fileName, bytes } of bulkReports(REPORTS, 1)) {
    if (added % MAX_FILES_PER_BATCH === 0) ({ batchId } = await createUploadBatch(actor));
    await addUpload(actor, { batchId, fileName, content: once(bytes) });
    added += 1;
  }
}

async function untilDone(): Promise<void> {
  for (;;) {
    const left = await reader().upload.count({ where: { state: { in: ["waiting", "reading"] } } });
    if (left === 0) return;
    await wait(POLL);
  }
}

/** Uploads through the queue: kept, read in reader processes, judged and stored, each in its transaction. */
export async function benchStoreReports(): Promise<void> {
  await withFreshData(async () => {
    const start = performance.now();
    await addAll();
    const added = performance.now();
    startIngest();
    try {
      await untilDone();
    } finally {
      await stopIngest();
    }
    const done = performance.now();
    const stored = await reader().report.count();
    const findings = await reader().finding.count();
    if (stored !== REPORTS) throw new Error(`${stored} of ${REPORTS} reports were stored`);
    const line = (step: string, from: number, to: number): string[] => [
      step,
      ((to - from) / 1000).toFixed(1),
      (REPORTS / ((to - from) / 1000)).toFixed(0),
    ];
    printTable(
      `Storing ${REPORTS} sample reports in SQLite (${readEnv().readers} readers; ${findings} findings)`,
      ["step", "seconds", "reports/s"],
      [
        line("accepting: file and queue synced", start, added),
        line("reading, judging, storing", added, done),
        line("together", start, done),
      ],
    );
  });
}
