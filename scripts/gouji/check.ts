import { type Locale, LOCALES } from "@/lib/domain/localized";
import { printFailure, printReport } from "./print-report";
import { lineOf } from "./read";
import { type FileReading, readFiles } from "./read-files";
import { terminalLocale } from "./terminal-locale";

interface Options {
  readonly files: readonly string[];
  readonly asJson: boolean;
  readonly locale: Locale;
}

function parse(args: readonly string[]): Options | null {
  const files: string[] = [];
  let asJson = false;
  let locale = terminalLocale();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--json") asJson = true;
    else if (arg === "--lang") {
      index += 1;
      const chosen = LOCALES.find((each) => each === args[index]);
      if (chosen === undefined) return null;
      locale = chosen;
    } else if (arg.startsWith("--")) return null;
    else files.push(arg);
  }
  return files.length === 0 ? null : { files, asJson, locale };
}

function textOf(reading: FileReading, locale: Locale): string {
  return reading.failure === null
    ? printReport(reading.file, reading.report, reading.judgement, locale)
    : printFailure(reading.file, reading.failure, locale);
}

function hasError(reading: FileReading): boolean {
  return (
    reading.failure === null &&
    reading.judgement.findings.some(({ severity }) => severity === "error")
  );
}

/** `gouji check FILE...`: what was read, which checks fail, with the place in the file. */
export async function check(args: string[]): Promise<number | "usage"> {
  const options = parse(args);
  if (options === null) return "usage";
  let isEveryRead = true;
  let isSound = true;
  for await (const reading of readFiles(options.files)) {
    isEveryRead &&= reading.failure === null;
    isSound &&= !hasError(reading);
    const line = options.asJson ? JSON.stringify(lineOf(reading)) : textOf(reading, options.locale);
    process.stdout.write(`${line}\n`);
  }
  if (!isEveryRead) return 1;
  return isSound ? 0 : 3;
}
