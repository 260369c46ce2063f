import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { openDatabase } from "@/lib/server/db/database";
import { migrate, MigrationRefused } from "@/lib/server/db/migrate";
import { type Migration, migrationFiles } from "@/lib/server/db/migration-files";
import { diffScript } from "@/scripts/schema/schema-engine";
import { schemaFiles } from "@/scripts/schema/schema-files";
import { PROVIDER } from "@/tests/support/fresh-database";
import { runTestProgram } from "@/tests/support/run-program";

const MIGRATIONS = migrationFiles(PROVIDER);

/** As a later version of the program would bring it. */
const later: Migration = {
  name: "99990101000000_add_notes",
  sql: 'CREATE TABLE "Note" ("id" TEXT NOT NULL PRIMARY KEY);',
  checksum: "0".repeat(64),
};

let url: string;
let drop: () => Promise<void>;

beforeEach(async () => {
  if (PROVIDER === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "gouji 数据-"));
    url = `file:${join(folder, "new folder", "gouji.db")}`;
    drop = async () => rm(folder, { recursive: true });
    return;
  }
  const name = `gouji_empty_${randomUUID().replaceAll("-", "")}`;
  const server = new pg.Client({ connectionString: inject("server") });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  const address = new URL(inject("server"));
  address.pathname = `/${name}`;
  url = address.href;
  drop = async () => {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.end();
  };
});
afterEach(() => drop());

test("the migrations make of an empty database exactly what the models say", async () => {
  await migrate(url);
  expect(await diffScript(PROVIDER, url, schemaFiles(PROVIDER))).toBe("");
});

test("migrating again does nothing", async () => {
  expect(await migrate(url)).toEqual(MIGRATIONS.map(({ name }) => name));
  expect(await migrate(url)).toEqual([]);
});

test("several servers that start at once migrate once", async () => {
  const servers = [1, 2, 3].map(() => runTestProgram("migrate", { DATABASE_URL: url }));
  const applied = (await Promise.all(servers)).map((printed): unknown => JSON.parse(printed));
  expect(applied.flat()).toEqual(MIGRATIONS.map(({ name }) => name));
});

test("a migration that fails leaves the database as it was", async () => {
  await migrate(url);
  const broken = { ...later, sql: `${later.sql} CREATE TABLE "Note" ("id" TEXT);` };
  await expect(migrate(url, [...MIGRATIONS, broken])).rejects.toThrow(/already exists/);
  expect(await diffScript(PROVIDER, url, schemaFiles(PROVIDER))).toBe("");
  expect(await migrate(url)).toEqual([]);
});

test("a database that a newer program has used is refused, with what to do", async () => {
  await migrate(url, [...MIGRATIONS, later]);
  await expect(migrate(url)).rejects.toThrow(MigrationRefused);
  await expect(migrate(url)).rejects.toThrow(/newer version of Gouji.*99990101000000_add_notes/);
});

test("a database whose migrations are not this program's is refused", async () => {
  const edited = MIGRATIONS.map((each) => ({ ...each, checksum: "1".repeat(64) }));
  await migrate(url, edited);
  await expect(migrate(url)).rejects.toThrow(/its text differs/);
});

test("a migrated database keeps what is written, and refuses rows that refer to nothing", async () => {
  await migrate(url);
  const database = openDatabase(url);
  try {
    await database.write((tx) =>
      tx.sourceFile.create({ data: { sha256: "a", size: 1, name: "汉字.txt" } }),
    );
    expect(await database.reader.sourceFile.findMany()).toMatchObject([{ name: "汉字.txt" }]);
    await expect(
      database.write((tx) =>
        tx.agencyAlias.create({ data: { agencyId: "nobody", printed: "x", folded: "x" } }),
      ),
    ).rejects.toThrow(/[Ff]oreign key/);
  } finally {
    await database.close();
  }
});
