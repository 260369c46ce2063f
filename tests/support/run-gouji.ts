import { spawn } from "node:child_process";

/** The program itself. */
const NODE = [process.execPath, "--conditions=react-server", "--import=tsx", "scripts/gouji.ts"];
/** The program as people start it. */
export const THROUGH_NPM = ["npm", "run", "--silent", "gouji", "--"];

/** How a command ended, and all that it printed. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run a command of the program to its end, whatever its exit code. */
export function runGouji(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  command: readonly string[] = NODE,
): Promise<Ran> {
  const [program = "", ...before] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, ...args], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
