import "server-only";
import { database, reader } from "@/lib/server/db";
import { migrationFiles } from "@/lib/server/db/migration-files";

async function appliedMigrations(): Promise<string[]> {
  const rows = await reader().$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS name FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  return rows.map(({ name }) => name);
}

/**
 * Whether the database answers and is as this program has it. Whatever keeps its own record from being
 * read, the answer is the same: it is not for us to bring it into shape here.
 */
export async function isDatabaseReady(): Promise<boolean> {
  const wanted = migrationFiles(database().provider).map(({ name }) => name);
  const applied = await appliedMigrations().catch((): string[] => []);
  return applied.length === wanted.length && wanted.every((name) => applied.includes(name));
}
