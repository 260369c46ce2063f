import { spawn } from "node:child_process";
import { projectPath } from "@/scripts/project-path";
import { StepFailed } from "@/scripts/step-failed";
import { supervise } from "@/scripts/supervise";

/**
 * Run a program of a package with this Node and wait for it.
 *
 * @param script as "prisma/build/index.js", within node_modules
 * @throws {StepFailed} when it ends with anything but 0; what it printed is then shown
 */
export async function runProgram(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(process.execPath, [projectPath(`node_modules/${script}`), ...args], {
    cwd: projectPath("."),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => printed.push(chunk));
  const { code, wasStopped } = await supervise(child);
  if (code === 0) return;
  if (wasStopped) throw new StepFailed("Stopped.");
  process.stderr.write(Buffer.concat(printed));
  throw new StepFailed(`${script.split("/")[0] ?? script} failed; what it says is above.`);
}
