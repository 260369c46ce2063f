import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Locale } from "@/lib/domain/localized";
import { AppError } from "@/lib/errors";
import { LOCAL_USER } from "@/lib/server/current-actor";
import { closeDatabase } from "@/lib/server/db";
import { providerOf } from "@/lib/server/db/provider";
import { EnvironmentError, readEnv } from "@/lib/server/env";
import { DataMoved, writePackage } from "@/lib/server/export/package/write-package";
import { getReading } from "@/lib/server/queries/export/list-figures";
import { isDatabaseReady } from "@/lib/server/replay/is-database-ready";
import { terminalLocale } from "./terminal-locale";

type Options =
  | { readonly kind: "package"; readonly folder: string; readonly licence: string }
  | { readonly kind: "report"; readonly id: string };

const WORDS = {
  zh: {
    noDatabase: "还没有数据库，没有可以导出的内容。请先用 npm start 启动程序。",
    notReady: "数据库连不上，或不是本版本程序的样子。请先用 npm start 启动一次，再导出。",
    moved: "导出期间数据有变，各表可能对不上。请再导出一次。",
  },
  en: {
    noDatabase:
      "There is no database yet, so nothing to export. Start the program first: npm start.",
    notReady:
      "The database does not answer, or is not as this version has it. Start the program once (npm start), then try again.",
    moved:
      "The data changed while it was written, so that the tables may not fit. Export it again.",
  },
} as const;

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

async function obstacle(locale: Locale): Promise<string | null> {
  const { databaseUrl } = readEnv();
  // Opening a SQLite database makes it; an export must not.
  if (providerOf(databaseUrl) === "sqlite" && !existsSync(databaseUrl.slice("file:".length))) {
    return WORDS[locale].noDatabase;
  }
  return (await isDatabaseReady()) ? null : WORDS[locale].notReady;
}

async function exported(options: Options): Promise<number> {
  const trouble = await obstacle(terminalLocale());
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

/** What a person is told of a failure that we expect; null of any other. */
function inWords(error: unknown, locale: Locale): string | null {
  if (error instanceof AppError) return error.userMessage[locale];
  if (error instanceof DataMoved) return WORDS[locale].moved;
  return error instanceof EnvironmentError ? error.message : null;
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
    const words = inWords(error, terminalLocale());
    if (words === null) throw error;
    process.stderr.write(`${words}\n`);
    return 1;
  } finally {
    await closeDatabase();
  }
}
