import "server-only";
import { randomUUID } from "node:crypto";
import { type Provider, providerOf } from "./provider";
import { type Migration, migrationFiles } from "./migration-files";
import { type MigrationSession, openMigrationSession } from "./migration-session";

/** The database is not one that this program can work on; the message says why and what to do. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
}

/** Prisma's own record of migrations, so that its command line and we can take turns. */
const RECORD: Record<Provider, string> = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`,
};

const APPLIED = `SELECT "migration_name" AS name, "checksum" AS checksum, "finished_at" AS finished
  FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`;

function refuse(message: string): never {
  throw new MigrationRefused(message);
}

/** Which migrations are still to be applied to a database that has these. */
function pendingOf(
  migrations: readonly Migration[],
  applied: readonly Record<string, unknown>[],
): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    const migration = known.get(String(name));
    if (migration === undefined) {
      refuse(
        `The database was last used by a newer version of Gouji: it has the change "${String(name)}", which this version does not know. Start that version, or restore the backup from before the update.`,
      );
    }
    if (finished === null) {
      refuse(
        `The change "${String(name)}" of the database was begun and not finished. Restore the backup from before the update, then start again.`,
      );
    }
    if (migration.checksum !== checksum) {
      refuse(
        `The change "${String(name)}" of the database was not made by this version of Gouji: its text differs. Get the program anew, or restore a backup.`,
      );
    }
  }
  const names = new Set(applied.map(({ name }) => String(name)));
  return migrations.filter(({ name }) => !names.has(name));
}

async function apply(session: MigrationSession, { name, sql, checksum }: Migration): Promise<void> {
  await session.run(sql);
  const now = new Date().toISOString().replace("Z", "+00:00");
  await session.run(
    `INSERT INTO "_prisma_migrations"
      ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
      VALUES ('${randomUUID()}', '${checksum}', '${now}', '${name.replaceAll("'", "''")}', '${now}', 1)`,
  );
}

/**
 * Bring a database to the models of this program, all or nothing.
 *
 * @returns the names of the migrations that were applied now
 * @throws {MigrationRefused} when the database is newer than the program, or was changed otherwise
 */
export async function migrate(
  url: string,
  migrations: readonly Migration[] = migrationFiles(providerOf(url)),
): Promise<string[]> {
  const provider = providerOf(url);
  const session = await openMigrationSession(provider, url);
  try {
    await session.run(RECORD[provider]);
    const pending = pendingOf(migrations, await session.query(APPLIED));
    for (const migration of pending) await apply(session, migration);
    await session.commit();
    return pending.map(({ name }) => name);
  } finally {
    await session.close();
  }
}
