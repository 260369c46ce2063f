/** A reader that does what its document says, as no document can make the real one do for certain. */
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

serveReader((source) => {
  const deed = typeof source === "string" ? source : Buffer.from(source).toString("utf8");
  DEEDS[deed]?.();
  return Promise.resolve({
    ok: true,
    report: { ...buildReport(), title: deed === "pid" ? String(process.pid) : deed },
  });
});
