/** For authors: `npm run db:new-migration -- add-region-names` writes a migration for both databases. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "@/lib/server/db/migrate";
import { migrationFiles } from "@/lib/server/db/migration-files";
import { projectPath } from "@/scripts/project-path";
import { diffScript } from "@/scripts/schema/schema-engine";
import type { Provider } from "@/lib/server/db/provider";
import { schemaFiles } from "@/scripts/schema/schema-files";
import { startCluster } from "@/tests/support/postgresql/cluster";

/** Compare what the migrations so far make of an empty database with the models. */
async function writeMigration(provider: Provider, url: string, name: string): Promise<void> {
  const folder = projectPath(`prisma/${provider}/migrations`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration_lock.toml"), `provider = "${provider}"\n`);
  await migrate(url, migrationFiles(provider, folder));
  const sql = await diffScript(provider, url, schemaFiles(provider));
  if (sql === "") {
    console.log(`${provider}: the migrations match the models already.`);
    return;
  }
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
  console.log(`prisma/${provider}/migrations/${name}/migration.sql`);
}

const title = process.argv[2] ?? "";
if (!/^[a-z0-9-]+$/.test(title)) {
  console.error("Say what the migration does: npm run db:new-migration -- add-region-names");
  process.exit(2);
}
const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
const name = `${time}_${title.replaceAll("-", "_")}`;
const folder = mkdtempSync(join(tmpdir(), "gouji-migration-"));
const cluster = await startCluster();
try {
  await writeMigration("sqlite", `file:${join(folder, "empty.db")}`, name);
  await writeMigration("postgresql", cluster.url("postgres"), name);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
