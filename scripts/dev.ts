import { spawn } from "node:child_process";
import { migrate } from "@/lib/server/db/migrate";
import { readEnv } from "@/lib/server/env";
import { explained } from "@/scripts/explained";
import { projectPath } from "@/scripts/project-path";
import { generateClients } from "@/scripts/schema/generate-clients";
import { supervise } from "@/scripts/supervise";

await explained(async () => {
  const { databaseUrl, host, port } = readEnv();
  await generateClients();
  await migrate(databaseUrl);
  const next = projectPath("node_modules/next/dist/bin/next");
  const server = spawn(
    process.execPath,
    [next, "dev", "--hostname", host, "--port", String(port)],
    {
      cwd: projectPath("."),
      env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: "inherit",
    },
  );
  await supervise(server);
});
