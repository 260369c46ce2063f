import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { createReaderPool, type ReaderPool } from "@/lib/server/ingest/reader-pool";

const HOSTILE = join(process.cwd(), "tests/support/programs/hostile-reader.ts");
const MEMORY = 400 * 1024 * 1024;

let pool: ReaderPool;
afterEach(() => pool.close());

/** Enough time for anything but a document that never ends. */
const hostilePool = (size: number, time = 40_000) =>
  createReaderPool({ entry: HOSTILE, size, time, memory: MEMORY });

async function codeOf(source: string): Promise<string> {
  const result = await pool.read(source);
  return result.ok ? `read ${result.report.title ?? ""}` : result.failure.code;
}

test("a document that eats memory or ends its process fails alone", async () => {
  pool = hostilePool(2);
  const deeds = ["memory", "a", "heap", "b", "exit", "c"];
  expect(await Promise.all(deeds.map(codeOf))).toEqual([
    "too-large",
    "read a",
    "too-large",
    "read b",
    "damaged",
    "read c",
  ]);
});

test("a document that never ends is stopped, and the others go on meanwhile", async () => {
  pool = hostilePool(2, 2_000);
  const stuck = codeOf("loop");
  expect(await codeOf("a")).toBe("read a");
  expect(await stuck).toBe("too-slow");
  expect(await codeOf("b")).toBe("read b");
});

test("a long document has its time anew with every part that it tells is done", async () => {
  pool = hostilePool(1, 2_000);
  expect(await codeOf("parts")).toBe("read parts");
  expect(await codeOf("parts loop")).toBe("too-slow");
});

test("what a reader is told in bytes arrives as it was", async () => {
  pool = hostilePool(1);
  const result = await pool.read(new Uint8Array(Buffer.from("字节")));
  expect(result).toMatchObject({ ok: true, report: { title: "字节" } });
});

test("a fault of the program is no fault of the document", async () => {
  pool = hostilePool(1);
  await expect(pool.read("throw")).rejects.toThrow("a fault of the program");
  expect(await codeOf("after")).toBe("read after");
});

test("closing abandons what is being read, and says so", async () => {
  pool = hostilePool(1);
  expect(await codeOf("warm")).toBe("read warm");
  const reading = pool.read("loop");
  await sleep(100);
  await pool.close();
  await expect(reading).rejects.toThrow("The readers were stopped.");
});

test("a reader that can't start is told from a document that can't be read", async () => {
  pool = createReaderPool({ entry: join(process.cwd(), "no-such-program.ts"), size: 1 });
  await expect(pool.read("x")).rejects.toThrow("A reader process ended before it was ready.");
});

test("the real reader says what is wrong with a file that is none", async () => {
  pool = createReaderPool({ size: 1 });
  const result = await pool.read(new Uint8Array());
  expect(result).toMatchObject({ ok: false, failure: { code: "empty" } });
});

test("a reader whose server is killed ends, even in the middle of a document", async () => {
  pool = hostilePool(1);
  const server = spawn(
    process.execPath,
    [
      "--conditions=react-server",
      "--import=tsx",
      "tests/support/programs/stuck-server.ts",
      HOSTILE,
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const readerPid = Number(line.toString());
  expect(readerPid).toBeGreaterThan(0);
  server.kill("SIGKILL");

  const isAlive = () => {
    try {
      return process.kill(readerPid, 0);
    } catch {
      return false;
    }
  };
  for (let waited = 0; isAlive() && waited < 100; waited += 1) await sleep(100);
  expect(isAlive()).toBe(false);
});
