import { fork } from "node:child_process";
import { migrate } from "@/lib/server/db/migrate";
import { type Env, readEnv } from "@/lib/server/env";
import { buildServer } from "@/scripts/build-server";
import { explained } from "@/scripts/explained";
import { projectPath } from "@/scripts/project-path";
import { StepFailed } from "@/scripts/step-failed";
import { supervise } from "@/scripts/supervise";

type Said =
  | { readonly kind: "listening"; readonly port: number }
  | { readonly kind: "refused"; readonly code: string };

const REFUSED: Record<string, string> = {
  EADDRINUSE:
    "is already in use. Stop the other program, or choose another port: PORT=3001 npm start",
  EACCES: "may not be used by this account. Choose one above 1023: PORT=3001 npm start",
};

function addressOf({ host }: Env, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Run the server in a process of its own until it ends. */
async function serve(env: Env): Promise<void> {
  const server = fork(projectPath("scripts/serve.mjs"), [env.host, String(env.port)], {
    cwd: projectPath("."),
    execArgv: [],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const troubles: string[] = [];
  server.on("message", (said: Said) => {
    if (said.kind === "listening") {
      console.log(`Gouji is at ${addressOf(env, said.port)}  (Ctrl-C stops it)`);
    } else {
      troubles.push(`Port ${env.port} ${REFUSED[said.code] ?? `can't be used (${said.code}).`}`);
    }
  });
  const { code, signal, wasStopped } = await supervise(server);
  if (code === 0 || wasStopped) return;
  throw new StepFailed(troubles[0] ?? `The server ended (${signal ?? `code ${code ?? ""}`}).`);
}

await explained(async () => {
  const env = readEnv();
  await buildServer();
  await migrate(env.databaseUrl);
  await serve(env);
});
