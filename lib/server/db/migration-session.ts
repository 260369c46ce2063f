import "server-only";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createClient, type Transaction } from "@libsql/client";
import pg from "pg";
import type { Provider } from "./provider";

/** A connection on which one process at a time migrates, as one transaction. */
export interface MigrationSession {
  query(sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Several statements at once. */
  run(script: string): Promise<void>;
  commit(): Promise<void>;
  /** Takes back what is not committed. */
  close(): Promise<void>;
}

const LOCK_TIMEOUT = 60_000;
/** Prisma's own lock for migrations, so that its command line and we wait for each other. */
const PRISMA_MIGRATE_LOCK = 72_707_369;

async function openSqlite(url: string): Promise<MigrationSession> {
  mkdirSync(dirname(url.slice("file:".length)), { recursive: true });
  const client = createClient({ url, timeout: LOCK_TIMEOUT, concurrency: 1 });
  let transaction: Transaction;
  try {
    // Kept in the file: readers and a writer then don't wait for each other.
    await client.execute("PRAGMA journal_mode = WAL");
    // Tables are rebuilt by migrations; has no effect once a transaction has begun.
    await client.execute("PRAGMA foreign_keys = OFF");
    transaction = await client.transaction("write");
  } catch (error) {
    client.close();
    throw error;
  }
  return {
    query: async (sql) => (await transaction.execute(sql)).rows,
    run: (script) => transaction.executeMultiple(script),
    commit: async () => {
      const broken = await transaction.execute("PRAGMA foreign_key_check");
      if (broken.rows.length > 0) throw new Error("A migration left rows that refer to nothing.");
      await transaction.commit();
    },
    close: () => {
      transaction.close();
      client.close();
      return Promise.resolve();
    },
  };
}

async function openPostgresql(url: string): Promise<MigrationSession> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = ${LOCK_TIMEOUT}`);
    await client.query("BEGIN");
    await client.query(`SELECT pg_advisory_xact_lock(${PRISMA_MIGRATE_LOCK})`);
  } catch (error) {
    await client.end();
    throw error;
  }
  return {
    query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    run: async (script) => {
      await client.query(script);
    },
    commit: async () => {
      await client.query("COMMIT");
    },
    close: () => client.end(),
  };
}

export function openMigrationSession(provider: Provider, url: string): Promise<MigrationSession> {
  return provider === "sqlite" ? openSqlite(url) : openPostgresql(url);
}
