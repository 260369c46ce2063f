import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";

/** A real server, in a process of its own, on a free port. */
export interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Send a signal and wait for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

function running(url: string, process: ChildProcess): RunningServer {
  return {
    url,
    process,
    end: async (signal) => {
      if (process.exitCode !== null || process.signalCode !== null) return process.exitCode;
      const ended = once(process, "exit") as Promise<[number | null]>;
      process.kill(signal);
      return (await ended)[0];
    },
  };
}

/** The server itself, as scripts/start.ts runs it, on the database of the test. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const server = fork("scripts/serve.mjs", ["127.0.0.1", "0"], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  const [said] = (await once(server, "message")) as [{ kind: string; port: number }];
  if (said.kind !== "listening") throw new Error(`The server did not start: ${said.kind}`);
  return running(`http://127.0.0.1:${said.port}`, server);
}

/** All that `npm start` does, from the beginning; resolves at what it prints first. */
export async function startProgram(
  env: Readonly<Record<string, string>>,
): Promise<RunningServer & { readonly printed: () => string }> {
  const program = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "scripts/start.ts"],
    { env: { ...process.env, NODE_ENV: "production", ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let printed = "";
  const address = new Promise<string>((resolve) => {
    for (const stream of [program.stdout, program.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const url = /Gouji is at (\S+)/u.exec(printed)?.[1];
        if (url !== undefined) resolve(url);
      });
    }
    program.once("close", () => resolve(""));
  });
  return { ...running(await address, program), printed: () => printed };
}
