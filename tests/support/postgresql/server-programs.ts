import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** The folder with PostgreSQL's server programs, or null where the machine has none. */
export function serverPrograms(): string | null {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, "bin"))
    : [];
  const path = (process.env["PATH"] ?? "").split(delimiter);
  const found = [...debian, ...path].find(
    (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")),
  );
  return found ?? null;
}

/** Whether tests can run on PostgreSQL here: on a server that is named, or on one they start. */
export function hasPostgresql(): boolean {
  return (process.env["TEST_DATABASE_URL"] ?? "") !== "" || serverPrograms() !== null;
}
