import "server-only";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Provider } from "./provider";

export interface Migration {
  /** The name of its folder, which begins with a time: names sort in the order of applying. */
  readonly name: string;
  readonly sql: string;
  /** As Prisma computes it. */
  readonly checksum: string;
}

/** The migrations that this program brings for a database, the oldest first. */
export function migrationFiles(
  provider: Provider,
  folder = join(process.cwd(), "prisma", provider, "migrations"),
): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll(
        "\r\n",
        "\n",
      );
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
