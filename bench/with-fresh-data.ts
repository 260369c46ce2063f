import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeDatabase } from "@/lib/server/db";
import { migrate } from "@/lib/server/db/migrate";
import { readEnv } from "@/lib/server/env";

/** Run some work on an empty database of SQLite and a file store of its own, gone afterwards. */
export async function withFreshData(work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-bench-"));
  process.env["DATA_DIR"] = folder;
  process.env["DATABASE_URL"] = "";
  try {
    await migrate(readEnv().databaseUrl);
    await work();
  } finally {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  }
}
