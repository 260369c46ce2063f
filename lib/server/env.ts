import "server-only";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";

const LOOPBACK = ["127.0.0.1", "localhost", "::1"] as const;

/** An unset variable and an empty one mean the same: the default. */
const orDefault = <Value extends z.ZodType>(schema: Value) =>
  z.preprocess((raw) => (raw === "" ? undefined : raw), schema);

const Environment = z.object({
  /** Where data is kept: documents, and the database unless DATABASE_URL says otherwise. */
  DATA_DIR: orDefault(z.string().default("data")),
  DATABASE_URL: orDefault(
    z
      .string()
      .regex(/^(file:.+|postgres(ql)?:\/\/.+)/, {
        error: "must be file:<path> for SQLite or postgresql://<user>@<host>/<database>",
      })
      .optional(),
  ),
  HOST: orDefault(
    z
      .enum(LOOPBACK, {
        error:
          "must be a loopback address (127.0.0.1, ::1 or localhost), since Gouji has no accounts yet; to serve others, put a reverse proxy that asks for a password in front and set PUBLIC_URL to its address",
      })
      .default("127.0.0.1"),
  ),
  PORT: orDefault(
    z.coerce
      .number({ error: "must be a port number from 0 to 65535" })
      .int({ error: "must be a port number from 0 to 65535" })
      .min(0, { error: "must be a port number from 0 to 65535" })
      .max(65_535, { error: "must be a port number from 0 to 65535" })
      .default(3000),
  ),
  /** The address under which a reverse proxy serves the program. */
  PUBLIC_URL: orDefault(
    z
      .url({
        protocol: /^https?$/,
        error: "must be the full address that people open, such as https://gouji.example.org",
      })
      .optional(),
  ),
  /** How many documents are read at once. */
  READERS: orDefault(
    z.coerce
      .number({ error: "must be a number from 1 to 64" })
      .int({ error: "must be a whole number from 1 to 64" })
      .min(1, { error: "must be a number from 1 to 64" })
      .max(64, { error: "must be a number from 1 to 64" })
      .optional(),
  ),
});

export interface Env {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly host: (typeof LOOPBACK)[number];
  readonly port: number;
  readonly publicOrigin: string | null;
  readonly readers: number;
}

/** The environment asks for something that can't be; the message names the variable and what to do. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/**
 * The program's settings from environment variables. The only place that reads them.
 *
 * @throws {EnvironmentError} naming every variable that is wrong
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const parsed = Environment.safeParse(source);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) =>
        `${path.join(".")} ${message} (it is "${source[String(path[0])] ?? ""}").`,
    );
    throw new EnvironmentError(lines.join("\n"));
  }
  const { DATA_DIR, DATABASE_URL, HOST, PORT, PUBLIC_URL, READERS } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${resolve(dataDir, "gouji.db")}`,
    host: HOST,
    port: PORT,
    publicOrigin: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin,
    readers: READERS ?? Math.min(availableParallelism(), 4),
  };
}

/** What a reader process gets of the environment: enough to run, and nothing that is secret. */
export function bareEnv(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, SystemRoot } = process.env;
  return { NODE_ENV: "production", PATH, TMPDIR, SystemRoot };
}

/** Whether this is the development server, which Next itself says. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}
