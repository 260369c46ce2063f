import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { httpRequest } from "@/tests/support/http-request";
import { startProgram } from "@/tests/support/running-server";

const folder = mkdtempSync(join(tmpdir(), "gouji-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { DATA_DIR: join(folder, "数据"), DATABASE_URL: "", HOST: "", PORT: "0" };

async function isServed(url: string): Promise<boolean> {
  return httpRequest(`${url}/api/health`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

test("starts from nothing, says where it is, and stops when told", async () => {
  const program = await startProgram(env);
  expect(program.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(await isServed(program.url)).toBe(true);
  expect(await program.end("SIGTERM")).toBe(0);
  expect(await isServed(program.url)).toBe(false);
}, 180_000);

test("leaves no server behind when it is killed", async () => {
  const program = await startProgram(env);
  await program.end("SIGKILL");
  for (let waited = 0; (await isServed(program.url)) && waited < 150; waited += 1) await sleep(100);
  expect(await isServed(program.url)).toBe(false);
}, 60_000);

test("says that the port is taken, and by what to choose another", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const program = await startProgram({ ...env, PORT: String(port) });
  expect(program.printed()).toBe(
    `Port ${port} is already in use. Stop the other program, or choose another port: PORT=3001 npm start\n`,
  );
  expect(program.process.exitCode).toBe(1);
  other.close();
}, 60_000);

test.each([
  [{ HOST: "0.0.0.0" }, /^HOST must be a loopback address .*PUBLIC_URL/u],
  [{ PORT: "http" }, /^PORT must be a port number/u],
  [{ DATABASE_URL: "mysql://localhost/x" }, /^DATABASE_URL must be file:<path> for SQLite/u],
  [{ PUBLIC_URL: "gouji.example.org" }, /^PUBLIC_URL must be the full address/u],
])("refuses settings that can't be, naming the variable: %o", async (wrong, expected) => {
  const program = await startProgram({ ...env, ...wrong });
  expect(program.printed()).toMatch(expected);
  expect(program.printed().trim().split("\n")).toHaveLength(1);
  expect(program.process.exitCode).toBe(1);
});

test("stops even when nobody reads any more what it prints", async () => {
  const program = await startProgram(env);
  program.process.stdout?.destroy();
  program.process.stderr?.destroy();
  // A request that fails prints an error, to nobody.
  await httpRequest(`${program.url}/%E0%A4%A`).catch(() => undefined);
  await sleep(300);
  expect(await isServed(program.url)).toBe(true);
  expect(await program.end("SIGTERM")).toBe(0);
}, 60_000);
