import { existsSync } from "node:fs";
import { type Locale, LOCALES } from "@/lib/domain/localized";
import { closeDatabase } from "@/lib/server/db";
import { providerOf } from "@/lib/server/db/provider";
import { EnvironmentError, readEnv } from "@/lib/server/env";
import { isDatabaseReady } from "@/lib/server/replay/is-database-ready";
import { type Progress, progressFile } from "@/lib/server/replay/progress-file";
import { replay as replayAll } from "@/lib/server/replay/replay";
import { sourceHash } from "@/scripts/source-hash";
import { printJson, printProgress, printText, REPLAY_WORDS } from "./print-replay";
import { terminalLocale } from "./terminal-locale";

interface Options {
  readonly apply: boolean;
  readonly restart: boolean;
  readonly asJson: boolean;
  readonly locale: Locale;
}

function parse(args: readonly string[]): Options | null {
  let options: Options = {
    apply: false,
    restart: false,
    asJson: false,
    locale: terminalLocale(),
  };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === "--apply") options = { ...options, apply: true };
    else if (arg === "--restart") options = { ...options, restart: true };
    else if (arg === "--json") options = { ...options, asJson: true };
    else if (arg === "--lang") {
      index += 1;
      const locale = LOCALES.find((each) => each === args[index]);
      if (locale === undefined) return null;
      options = { ...options, locale };
    } else return null;
  }
  return options;
}

/** What the findings rest on: when any of it changes, a run that was cut off begins anew. */
const RULES_MADE_OF = ["lib/domain", "lib/form", "lib/prints", "lib/rules"];

/** Opening a SQLite database makes it; a replay must not. */
function isDatabaseThere(url: string): boolean {
  return providerOf(url) !== "sqlite" || existsSync(url.slice("file:".length));
}

async function run({ apply, restart, locale }: Options, rules: string): Promise<Progress> {
  const file = progressFile({ mode: apply ? "apply" : "dry-run", rules });
  if (restart) await file.remove();
  return replayAll({ apply, file, onProgress: printProgress(locale) });
}

/** Why there is nothing to judge, or null where there may be. */
async function obstacle(locale: Locale): Promise<string | null> {
  const words = REPLAY_WORDS[locale];
  if (!isDatabaseThere(readEnv().databaseUrl)) return words.noDatabase;
  return (await isDatabaseReady()) ? null : words.notReady;
}

async function replayed(options: Options): Promise<number> {
  const { apply, locale, asJson } = options;
  const trouble = await obstacle(locale);
  if (trouble !== null) {
    process.stderr.write(`${trouble}\n`);
    return 1;
  }
  const rules = sourceHash(RULES_MADE_OF);
  const progress = await run(options, rules);
  const told = { apply, rules, progress };
  process.stdout.write(asJson ? printJson(told) : printText(told, locale));
  return progress.outdated === 0 ? 0 : 1;
}

/**
 * `gouji replay`: judge all stored reports again by the present checks and say per check what changes;
 * with `--apply`, write it.
 */
export async function replay(args: string[]): Promise<number | "usage"> {
  const options = parse(args);
  if (options === null) return "usage";
  try {
    return await replayed(options);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await closeDatabase();
  }
}
