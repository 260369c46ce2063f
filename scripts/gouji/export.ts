import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { AppError } from "@/lib/errors";
import { LOCAL_USER } from "@/lib/server/current-actor";
import { closeDatabase } from "@/lib/server/db";
import { providerOf } from "@/lib/server/db/provider";
import { EnvironmentError, readEnv } from "@/lib/server/env";
import { DataMoved, writePackage } from "@/lib/server/export/package/write-package";
import { getReading } from "@/lib/server/queries/export/list-figures";
import { isDatabaseReady } from "@/lib/server/replay/is-database-ready";

type Options =
  | { readonly kind: "package"; readonly folder: string; readonly licence: string }
  | { readonly kind: "report"; readonly id: string };

/** Of the Open Definition's list: whoever gives the data away has to say under which licence. */
const LICENCE_NOT_SAID = "notspecified";
const LICENCE_NAME = /^[\w.+-]{1,60}$/;

function parse(args: readonly string[]): Options | null {
  const given = new Map<string, string>();
  for (let index = 0; index < args.length; index += 2) {
    const [name, value] = [args[index], args[index + 1]];
    if (name === undefined || value === undefined || given.has(name)) return null;
    given.set(name, value);
  }
  const [folder, id] = [given.get("--to"), given.get("--report")];
  const licence = given.get("--licence") ?? LICENCE_NOT_SAID;
  const known = ["--to", "--licence", "--report"];
  if ([...given.keys()].some((name) => !known.includes(name))) return null;
  if (!LICENCE_NAME.test(licence)) return null;
  if (id !== undefined) return given.size === 1 ? { kind: "report", id } : null;
  return folder === undefined ? null : { kind: "package", folder: resolve(folder), licence };
}

async function obstacle(): Promise<string | null> {
  const { databaseUrl } = readEnv();
  // Opening a SQLite database makes it; an export must not.
  if (providerOf(databaseUrl) === "sqlite" && !existsSync(databaseUrl.slice("file:".length))) {
    return "Nothing is stored yet: there is no database. / 还没有数据库，没有可以导出的内容。";
  }
  return (await isDatabaseReady())
    ? null
    : "The database is of an earlier version. Start the program once. / 数据库是旧版本的，请先启动一次程序。";
}

async function exported(options: Options): Promise<number> {
  const trouble = await obstacle();
  if (trouble !== null) {
    process.stderr.write(`${trouble}\n`);
    return 1;
  }
  if (options.kind === "report") {
    process.stdout.write(`${JSON.stringify(await getReading(LOCAL_USER, options.id))}\n`);
    return 0;
  }
  await writePackage(LOCAL_USER, {
    folder: options.folder,
    licence: { name: options.licence },
    onWritten: ({ name, rows, bytes }) =>
      process.stderr.write(`${name}.csv  ${rows} rows, ${bytes} bytes\n`),
  });
  process.stdout.write(`${resolve(options.folder, "datapackage.json")}\n`);
  return 0;
}

/**
 * `gouji export --to DIR`: everything that is stored as a Frictionless data package;
 * `gouji export --report ID`: one report's complete reading as JSON.
 */
export async function exportData(args: string[]): Promise<number | "usage"> {
  const options = parse(args);
  if (options === null) return "usage";
  try {
    return await exported(options);
  } catch (error) {
    const isExpected =
      error instanceof EnvironmentError || error instanceof AppError || error instanceof DataMoved;
    if (!isExpected) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await closeDatabase();
  }
}
