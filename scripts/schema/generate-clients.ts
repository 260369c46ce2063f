import { runProgram } from "@/scripts/run-program";
import { assembleSchema, PROVIDERS } from "@/scripts/schema/schema-files";
import { sourceHash } from "@/scripts/source-hash";
import { makeUnlessFresh } from "@/scripts/stamp";

/** Generate the Prisma client of each database, unless both stand there from the same models. */
export function generateClients(): Promise<boolean> {
  const hash = sourceHash([
    "prisma/models",
    "prisma/sqlite",
    "prisma/postgresql",
    "package-lock.json",
  ]);
  return makeUnlessFresh("lib/generated/stamp", hash, async () => {
    for (const provider of PROVIDERS) {
      const schema = assembleSchema(provider);
      await runProgram("prisma/build/index.js", ["generate", "--schema", schema], {
        // Prisma would download its schema engine; generating never runs it, so any program will do.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: "1",
      });
    }
  });
}
