import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/server/db/migrate";
import { startCluster } from "./postgresql/cluster";
import { newDatabase } from "./postgresql/new-database";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty, migrated database that every test gets a copy of: a path, or a database's name. */
    base: string;
    /** PostgreSQL only: the address of the server's own database. */
    server: string;
  }
}

async function setUpSqlite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-base-"));
  const base = join(folder, "base.db");
  await migrate(`file:${base}`);
  project.provide("base", base);
  project.provide("server", "");
  return () => rmSync(folder, { recursive: true, force: true });
}

async function setUpPostgresql(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  const server = cluster.url("postgres");
  const base = await newDatabase(server);
  await migrate(base.url);
  project.provide("base", base.name);
  project.provide("server", server);
  return async () => {
    await base.drop();
    await cluster.stop();
  };
}

/** Once for each database: a migrated one to copy from, so that each test begins in milliseconds. */
export default function setUp(project: TestProject): Promise<() => void | Promise<void>> {
  return project.config.env["TEST_PROVIDER"] === "postgresql"
    ? setUpPostgresql(project)
    : setUpSqlite(project);
}
