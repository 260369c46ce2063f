import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, inject } from "vitest";
import { closeDatabase } from "@/lib/server/db";
import { newDatabase } from "@/tests/support/postgresql/new-database";

/** The database that this run of the suite is for. */
export const PROVIDER = process.env["TEST_PROVIDER"] === "postgresql" ? "postgresql" : "sqlite";

/** A copy of the migrated database, and the way to be rid of it. */
async function copyOfBase(folder: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const base = inject("base");
  if (PROVIDER === "postgresql") return newDatabase(inject("server"), base);
  const path = join(folder, "gouji.db");
  copyFileSync(base, path);
  return { url: `file:${path}`, drop: () => Promise.resolve() };
}

/** Give each test of the file a database and a data folder of its own. */
export function useFreshDatabase(): void {
  let cleanUp: () => Promise<void>;

  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-test-"));
    const { url, drop } = await copyOfBase(folder);
    process.env["DATA_DIR"] = folder;
    process.env["DATABASE_URL"] = url;
    cleanUp = async () => {
      await closeDatabase();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    };
  });
  afterEach(() => cleanUp());
}
