import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import type { Provider } from "@/lib/server/db/provider";
import type { SchemaFile } from "./schema-files";

const MODULE = "@prisma/schema-engine-wasm/schema_engine_bg";
const require = createRequire(import.meta.url);

/** The package loads its WebAssembly as only bundlers can; this does the same by hand. */
async function loadEngine(): Promise<void> {
  const wasm = await readFile(join(dirname(require.resolve(MODULE)), "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": { ...engine } };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  engine.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: begin } = instance.exports as { __wbindgen_start?: () => void };
  begin?.();
}

let loaded: Promise<void> | undefined;

const OID_CHAR = 18;
const OID_TEXT = 25;

/** The adapter can't decode the catalogue's one-byte type "char"; presented as text, it can. */
function catalogPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url });
  const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<pg.QueryResult>;
  return Object.assign(pool, {
    query: async (...given: unknown[]) => {
      const result = await query(...given);
      for (const field of result.fields) {
        if (field.dataTypeID === OID_CHAR) field.dataTypeID = OID_TEXT;
      }
      return result;
    },
  });
}

function adapterFor(provider: Provider, url: string) {
  return bindMigrationAwareSqlAdapterFactory(
    provider === "sqlite"
      ? new PrismaLibSql({ url })
      : new PrismaPg(catalogPool(url), { disposeExternalPool: true }),
  );
}

/** What migrations make by hand and the models can't say: SQLite's full-text index and its own tables. */
const BY_HAND: Readonly<Record<Provider, readonly string[]>> = {
  sqlite: [
    "ReportTextIndex",
    "ReportTextIndex_config",
    "ReportTextIndex_data",
    "ReportTextIndex_docsize",
    "ReportTextIndex_idx",
    "ReportTextTerm",
  ],
  postgresql: [],
};

/**
 * The SQL that brings a database to a schema: empty when it is there already.
 *
 * Prisma's own comparison, through the WebAssembly build of its engine, since the native one would
 * have to be downloaded.
 */
export async function diffScript(
  provider: Provider,
  url: string,
  files: readonly SchemaFile[],
): Promise<string> {
  await (loaded ??= loadEngine());
  const schema = await engine.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => undefined,
    adapterFor(provider, url),
  );
  try {
    const { stdout } = await schema.diff({
      from: { tag: "schemaDatasource", files: [...files], configDir: "." },
      to: { tag: "schemaDatamodel", files: [...files] },
      script: true,
      exitCode: null,
      filters: { externalTables: [...BY_HAND[provider]], externalEnums: [] },
    });
    const script = stdout ?? "";
    return script.startsWith("-- This is an empty migration.") ? "" : script;
  } finally {
    schema.free();
  }
}
