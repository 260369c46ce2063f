/** The program that people use at the command line: `npm run --silent gouji -- <command>`. */
import { check } from "./gouji/check";
import { read } from "./gouji/read";

const USAGE = `Usage: npm run --silent gouji -- <command> …

  read FILE...                       read each file, print one JSON object a line
  check [--json] [--lang zh|en] FILE...   read each file, print what does not hold
  replay [--apply] [--restart] [--json] [--lang zh|en]
                                     judge all stored reports again, print what changes per check;
                                     --apply writes it, --restart forgets a run that was cut off
  export --to DIR [--licence NAME]   write everything that is stored as a Frictionless data package
  export --report ID                 print one report's complete reading as JSON

Exit codes: 0 all is well; 1 a file or a stored reading could not be read; 2 wrong usage; 3 a check of severity error fails.
`;

const COMMANDS: Record<string, (args: string[]) => Promise<number | "usage">> = {
  read,
  check,
  // The others get along without a database.
  replay: async (args) => (await import("./gouji/replay")).replay(args),
  export: async (args) => (await import("./gouji/export")).exportData(args),
};

/** A reader of our output that has seen enough (`| head`) is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const [name = "", ...args] = process.argv.slice(2);
const exitCode = (await COMMANDS[name]?.(args)) ?? "usage";
if (exitCode === "usage") process.stderr.write(USAGE);
process.exitCode = exitCode === "usage" ? 2 : exitCode;
