import { availableParallelism } from "node:os";
import { readdirSync, readFileSync } from "node:fs";
import { sampleReports } from "@/lib/sample/set/sample-reports";
import { createReaderPool } from "@/lib/server/ingest/reader-pool";
import { residentBytes } from "@/lib/server/processes/resident-bytes";
import { documents } from "@/tests/corpus/corpus";
import { printTable } from "./print-table";

const DOCUMENTS = 1_000;
const WATCH = 100;

/** Documents of all formats in turn: our samples, and the corpus where it is there. */
function mixedDocuments(): Uint8Array[] {
  const kinds = ["html", "docx", "odt", "xlsx", "doc", "pdf", "chrome.pdf", "txt", "md"];
  const known = [
    ...[...sampleReports()].slice(0, 45).map(({ bytes }) => bytes),
    ...documents(kinds).map(({ bytes }) => new Uint8Array(bytes)),
  ];
  return Array.from({ length: DOCUMENTS }, (_, index) => known[index % known.length]).filter(
    (bytes) => bytes !== undefined,
  );
}

/** The processes that this one has started, and what they hold together. */
function childrenBytes(): number {
  const children = readdirSync(`/proc/${process.pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${process.pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
  );
  return children.reduce((sum, pid) => sum + residentBytes(Number(pid)), 0);
}

async function run(size: number, all: readonly Uint8Array[]): Promise<string[]> {
  const pool = createReaderPool({ size });
  // The processes start with their first document; starting is not what is measured.
  await Promise.all(all.slice(0, size).map((bytes) => pool.read(bytes)));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, childrenBytes());
  }, WATCH);
  const begun = performance.now();
  const results = await Promise.all(all.map((bytes) => pool.read(bytes)));
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);
  await pool.close();
  const unread = results.filter(({ ok }) => !ok).length;
  if (unread > 0) throw new Error(`${unread} documents were not read`);
  return [
    String(size),
    (all.length / seconds).toFixed(1),
    `${Math.round(peak / 2 ** 20)} MB`,
    `${Math.round(peak / 2 ** 20 / size)} MB`,
  ];
}

/** 1,000 mixed documents through the pool of reader processes. */
export async function benchReadPool(): Promise<void> {
  const all = mixedDocuments();
  const rows: string[][] = [];
  for (let size = 1; size <= Math.min(availableParallelism(), 4); size *= 2) {
    rows.push(await run(size, all));
  }
  printTable(
    `${DOCUMENTS} mixed documents through the readers, on ${availableParallelism()} cores`,
    ["processes", "documents/s", "peak memory", "each"],
    rows,
  );
}
