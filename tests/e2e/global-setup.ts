import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium, expect, type FullConfig } from "@playwright/test";
import { startCluster } from "@/tests/support/postgresql/cluster";
import { newDatabase } from "@/tests/support/postgresql/new-database";
import { type Provider, tellSamples } from "./databases";
import { startSite } from "./site";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const READING_ALL = 240_000;

/** Ask for the samples as a person would, and wait until they are read. */
async function loadSamples(url: string, config: FullConfig): Promise<void> {
  const browser = await chromium.launch(config.projects[0]?.use.launchOptions ?? {});
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.goto(url);
    await page.getByRole("button", { name: "载入示例报告" }).click();
    await expect(page.getByRole("heading", { name: "已处理完" })).toBeVisible({
      timeout: READING_ALL,
    });
  } finally {
    await browser.close();
  }
}

/** A site without data reads the samples; what it then holds is kept. */
async function readSamples(config: FullConfig, databaseUrl?: string): Promise<string> {
  const kept = await mkdtemp(path.join(tmpdir(), "gouji-e2e-samples-"));
  const site = await startSite(undefined, databaseUrl);
  try {
    await loadSamples(site.url, config);
  } finally {
    await site.stop((dataDir) => cp(dataDir, kept, { recursive: true }));
  }
  return kept;
}

type CleanUp = () => Promise<void>;

async function setUpSqlite(config: FullConfig): Promise<CleanUp> {
  const dataDir = await readSamples(config);
  tellSamples("sqlite", { dataDir, server: null, template: null });
  return () => rm(dataDir, { recursive: true, force: true });
}

async function setUpPostgresql(config: FullConfig): Promise<CleanUp> {
  const cluster = await startCluster();
  const server = cluster.url("postgres");
  const database = await newDatabase(server);
  const dataDir = await readSamples(config, database.url);
  tellSamples("postgresql", { dataDir, server, template: database.name });
  return async () => {
    await database.drop();
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** Build once, read the samples once for each database; each site then begins with a copy of the data. */
export default async function globalSetup(config: FullConfig): Promise<CleanUp> {
  await promisify(execFile)(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/build.ts"],
    { cwd: PROJECT },
  );
  const isRun = (name: Provider) => config.projects.some((project) => project.name === name);
  const cleanUps: CleanUp[] = [];
  if (isRun("sqlite")) cleanUps.push(await setUpSqlite(config));
  if (isRun("postgresql")) cleanUps.push(await setUpPostgresql(config));
  return async () => {
    for (const cleanUp of cleanUps) await cleanUp();
  };
}
