import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const ADDRESS = /Gouji is at (http:\/\/\S+)/u;

/** The real program on a port of its own, over a data folder of its own. */
export interface Site {
  readonly url: string;
  /** @param keep what to do with the data before it is removed, once nothing writes to it */
  stop(keep?: (dataDir: string) => Promise<void>): Promise<void>;
}

/**
 * @param copyOf a data folder to begin with; an empty one without it
 * @param databaseUrl SQLite in the data folder without it
 */
export async function startSite(copyOf?: string, databaseUrl = ""): Promise<Site> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "gouji-e2e-"));
  if (copyOf !== undefined) await cp(copyOf, dataDir, { recursive: true });

  const server = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/start.ts"],
    {
      cwd: PROJECT,
      env: {
        PATH: process.env["PATH"],
        HOME: process.env["HOME"],
        NODE_ENV: "production",
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        PORT: "0",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = once(server, "exit");
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = ADDRESS.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    void ended.then(() => reject(new Error(`The server did not start:\n${said}`)));
  });

  return {
    url,
    async stop(keep) {
      server.kill("SIGTERM");
      await ended;
      await keep?.(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
