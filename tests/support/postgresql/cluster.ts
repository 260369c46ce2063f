import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "@/tests/support/free-port";
import { serverPrograms } from "./server-programs";

export interface Cluster {
  /** The address of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package makes. */
function owner(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch {
      await sleep(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error("The PostgreSQL server for the tests did not start.");
}

/** Uses the server of TEST_DATABASE_URL; its databases are ours to make and drop. */
function givenCluster(address: string): Cluster {
  return {
    url: (database) => {
      const url = new URL(address);
      url.pathname = `/${database}`;
      return url.href;
    },
    stop: () => Promise.resolve(),
  };
}

/** A PostgreSQL server of our own in a temporary folder, on a free port of the loopback address. */
export async function startCluster(): Promise<Cluster> {
  const given = process.env["TEST_DATABASE_URL"] ?? "";
  if (given !== "") return givenCluster(given);

  const programs = serverPrograms();
  if (programs === null) throw new Error("No PostgreSQL server programs were found.");
  const folder = mkdtempSync(join(tmpdir(), "gouji-postgresql-"));
  const user = owner();
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder };

  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "gouji", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"],
    { ...options, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const port = await freePort();
  const server = spawn(
    join(programs, "postgres"),
    // What is in this server is thrown away with it, so it need not survive a power cut.
    [
      ...["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port)],
      ...["fsync=off", "synchronous_commit=off", "full_page_writes=off"].flatMap((setting) => [
        "-c",
        setting,
      ]),
    ],
    { ...options, stdio: "ignore" },
  );
  const url = (database: string) => `postgresql://gouji@127.0.0.1:${port}/${database}`;
  await untilReady(url("postgres"), server);
  return {
    url,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
