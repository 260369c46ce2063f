import "server-only";
import { readEnv } from "@/lib/server/env";
import type { Client, Transaction } from "./db/client";
import { type Database, openDatabase } from "./db/database";

export type { Client, Transaction } from "./db/client";

/** On the global object, since Next bundles pages, routes and instrumentation apart. */
const holder = globalThis as { goujiDatabase?: Database };

export function database(): Database {
  return (holder.goujiDatabase ??= openDatabase(readEnv().databaseUrl));
}

/** For queries. */
export function reader(): Client {
  return database().reader;
}

/** For commands: one transaction, one writer at a time. See {@link Database.write}. */
export function write<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return database().write(work);
}

export async function closeDatabase(): Promise<void> {
  const open = holder.goujiDatabase;
  delete holder.goujiDatabase;
  await open?.close();
}
