import "server-only";
import { Prisma } from "@/lib/generated/sqlite/client";
import { type Client, postgresqlClient, sqliteClient, type Transaction } from "./client";
import { type Provider, providerOf } from "./provider";
import { SerialQueue } from "./serial-queue";

export interface Database {
  readonly provider: Provider;
  /** For reading; on SQLite a connection of its own, which no writer holds up. */
  readonly reader: Client;
  /**
   * Run a change as one transaction, one at a time over all processes.
   *
   * The work may be run again when the database was busy, so it does nothing but ask and change the
   * database. It must not call `write` itself.
   */
  write<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

const LIMITS = { maxWait: 60_000, timeout: 120_000 };
const ATTEMPTS = 4;
/** The lock that all writers of one PostgreSQL database share; the number means nothing. */
const WRITE_LOCK = 60_201_961;

/** Lost the race for a lock or for a unique row: the same work can succeed when it starts anew. */
function isRace(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && ["P1008", "P2034"].includes(error.code)
  );
}

async function retried<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (count === ATTEMPTS || !isRace(error)) throw error;
    }
  }
}

function openSqlite(url: string): Database {
  const reader = sqliteClient(url);
  const writer = sqliteClient(url);
  const queue = new SerialQueue();
  return {
    provider: "sqlite",
    reader,
    write: (work) => queue.run(() => retried(() => writer.$transaction(work, LIMITS))),
    close: async () => {
      await queue.run(() => Promise.resolve());
      await Promise.all([reader.$disconnect(), writer.$disconnect()]);
    },
  };
}

function openPostgresql(url: string): Database {
  const client = postgresqlClient(url);
  const queue = new SerialQueue();
  return {
    provider: "postgresql",
    reader: client,
    write: (work) =>
      queue.run(() =>
        retried(() =>
          client.$transaction(async (tx) => {
            await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITE_LOCK})`;
            return work(tx);
          }, LIMITS),
        ),
      ),
    close: async () => {
      await queue.run(() => Promise.resolve());
      await client.$disconnect();
    },
  };
}

export function openDatabase(url: string): Database {
  return providerOf(url) === "sqlite" ? openSqlite(url) : openPostgresql(url);
}
