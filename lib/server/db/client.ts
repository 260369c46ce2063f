import "server-only";
import { createClient } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "@/lib/generated/postgresql/client";
import { type Prisma, PrismaClient as SqliteClient } from "@/lib/generated/sqlite/client";

/** What queries are asked of. */
export type Client = SqliteClient;
/** What a command writes through: the client within its transaction. */
export type Transaction = Prisma.TransactionClient;

/** How long a writer waits for another process to finish, in ms. */
const BUSY_TIMEOUT = 15_000;

/** Lists scan the wide rows of figures, of which SQLite's own 2 MB would hold a few thousand. */
const CACHE_KILOBYTES = 32_768;

/**
 * SQLite with every transaction taking the write lock at its beginning.
 *
 * The adapter begins them without; a transaction that reads before it writes then fails as soon as
 * another process has written in between, and no waiting helps.
 */
class LockingLibSql extends PrismaLibSql {
  // Not the adapter's own client: that of its older version leaves a connection open, with its file
  // descriptors, for each transaction.
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]) {
    const client = createClient({ ...config, timeout: BUSY_TIMEOUT, concurrency: 1 });
    /* eslint-disable @typescript-eslint/no-deprecated -- one overload is, and naming the method names them all */
    const begin = client.transaction.bind(client);
    client.transaction = () => begin("write");
    // Each client has one connection, so what is set first stays set. A database that can't be
    // opened says so to whoever asks for something.
    client.execute(`PRAGMA cache_size = -${CACHE_KILOBYTES}`).catch(() => undefined);
    /* eslint-enable @typescript-eslint/no-deprecated */
    return client;
  }
}

export function sqliteClient(url: string): Client {
  return new SqliteClient({ adapter: new LockingLibSql({ url }) });
}

/**
 * Both clients are generated from one set of models, which a test keeps so; the types differ only
 * in what PostgreSQL's client can do besides, and nothing uses that.
 */
export function postgresqlClient(url: string): Client {
  return new PostgresClient({
    adapter: new PrismaPg({ connectionString: url, max: 10 }),
  }) as Client;
}
