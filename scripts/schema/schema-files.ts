import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Provider } from "@/lib/server/db/provider";
import { projectPath } from "@/scripts/project-path";

export const PROVIDERS: readonly Provider[] = ["sqlite", "postgresql"];

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

export const FIGURES_MODEL_PATH = projectPath("prisma/models/report-figures.prisma");
export const METRICS_MODEL_PATH = projectPath("prisma/models/report-metrics.prisma");

/** The schema of one database: the shared models and its own provider. */
export function schemaFiles(provider: Provider): SchemaFile[] {
  const models = projectPath("prisma/models");
  const paths = [
    projectPath(`prisma/${provider}/provider.prisma`),
    ...readdirSync(models)
      .sort()
      .map((name) => join(models, name)),
  ];
  return paths.map((path) => ({ path, content: readFileSync(path, "utf8") }));
}

/**
 * Join models and provider in one folder, since Prisma reads a schema from one folder only.
 *
 * @returns the folder
 */
export function assembleSchema(provider: Provider): string {
  const folder = projectPath(`lib/generated/schema/${provider}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of schemaFiles(provider)) {
    writeFileSync(join(folder, path.split(/[\\/]/).at(-1) ?? ""), content);
  }
  return folder;
}
