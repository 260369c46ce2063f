import { randomUUID } from "node:crypto";
import pg from "pg";

export interface NewDatabase {
  readonly name: string;
  readonly url: string;
  drop(): Promise<void>;
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * A database of its own on a PostgreSQL server.
 *
 * @param server the address of any database of the server
 * @param template the name of a database to copy, to which nobody may be connected; empty without it
 */
export async function newDatabase(server: string, template?: string): Promise<NewDatabase> {
  const name = `gouji_${randomUUID().replaceAll("-", "")}`;
  await onServer(
    server,
    `CREATE DATABASE ${name}${template === undefined ? "" : ` TEMPLATE ${template}`}`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    name,
    url: url.href,
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
