import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { write } from "@/lib/server/db";
import { useFreshDatabase } from "@/tests/support/fresh-database";

useFreshDatabase();

/** Where the system tells which files a process has open. */
const OPEN_FILES = "/proc/self/fd";
const WRITES = 150;

test.skipIf(!existsSync(OPEN_FILES))("writing leaves no file open", async () => {
  const once = () => write((tx) => tx.agency.count());
  await once();
  const before = readdirSync(OPEN_FILES).length;

  for (let count = 0; count < WRITES; count += 1) await once();

  expect(readdirSync(OPEN_FILES).length - before).toBeLessThan(WRITES / 10);
});
