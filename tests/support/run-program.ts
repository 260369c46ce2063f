import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Run one of the programs of tests/support/programs to its end; what it printed. */
export async function runTestProgram(
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", `tests/support/programs/${name}.ts`],
    { env: { ...process.env, ...env } },
  );
  return stdout;
}
