import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeDatabase } from "@/lib/server/db";
import { migrate } from "@/lib/server/db/migrate";
import { readEnv } from "@/lib/server/env";

/**
 * Run some work on an empty database and a file store of its own, gone afterwards.
 *
 * @param url of an empty database; SQLite's in the file store without it
 */
export async function withFreshData(work: () => Promise<void>, url = ""): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-bench-"));
  process.env["DATA_DIR"] = folder;
  process.env["DATABASE_URL"] = url;
  try {
    await migrate(readEnv().databaseUrl);
    await work();
  } finally {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }
}
