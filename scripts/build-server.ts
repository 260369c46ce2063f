import { runProgram } from "@/scripts/run-program";
import { generateClients } from "@/scripts/schema/generate-clients";
import { sourceHash } from "@/scripts/source-hash";
import { makeUnlessFresh } from "@/scripts/stamp";

/** All that the built server is made from. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "messages",
  "prisma/models",
  "public",
  "instrumentation-client.ts",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/** Build the server unless it stands there, built from these very sources. */
export async function buildServer(): Promise<boolean> {
  await generateClients();
  const hash = sourceHash(SOURCES, (path) => path === "lib/generated");
  return makeUnlessFresh(".next/gouji-sources", hash, async () => {
    console.log("Building; this takes about a minute and is done once per version.");
    await runProgram("next/dist/bin/next", ["build"], {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    });
  });
}
