/** A reader that does what its document says, as no document can make the real one do for certain. */
import { setTimeout as sleep } from "node:timers/promises";
import { serveReader } from "@/lib/server/ingest/serve-reader";
import { buildReport } from "@/tests/support/build-report";

const DEEDS: Record<string, () => void> = {
  loop: () => {
    for (;;);
  },
  // Outside of the heap, which V8's own limit does not count.
  memory: () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(50_000_000, 1));
  },
  heap: () => {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => `item ${index}`));
  },
  exit: () => process.exit(3),
  throw: () => {
    throw new Error("a fault of the program");
  },
};

const PARTS = 6;
const PART_TIME = 700;

/** Some pages of a long document, each read in time. */
async function readParts(onProgress: () => void): Promise<void> {
  for (let part = 0; part < PARTS; part += 1) {
    await sleep(PART_TIME);
    onProgress();
  }
}

serveReader(async (source, onProgress) => {
  const deed = typeof source === "string" ? source : Buffer.from(source).toString("utf8");
  if (deed.startsWith("parts")) await readParts(onProgress);
  DEEDS[deed.replace(/^parts /u, "")]?.();
  return {
    ok: true,
    report: { ...buildReport(), title: deed === "pid" ? String(process.pid) : deed },
  };
});
