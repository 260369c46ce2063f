import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { loadSamples } from "@/lib/server/commands/load-samples";
import { currentActor } from "@/lib/server/current-actor";
import { closeDatabase, reader } from "@/lib/server/db";
import { readEnv } from "@/lib/server/env";
import { startDispatcher } from "@/lib/server/ingest/dispatcher";
import { createDocumentReaders } from "@/lib/server/ingest/document-readers";
import { startSite } from "@/tests/e2e/site";
import { chromiumPath } from "@/tests/e2e/chromium";
import { printTable } from "./print-table";
import { withFreshData } from "./with-fresh-data";

const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;

const Report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

/** Read the samples as an upload of them would be. */
async function readSamples(): Promise<void> {
  await loadSamples(await currentActor());
  const { readers } = readEnv();
  const dispatcher = startDispatcher(createDocumentReaders(readers));
  const isWaiting = async () =>
    (await reader().upload.count({ where: { state: { in: ["waiting", "reading"] } } })) > 0;
  while (await isWaiting()) await sleep(500);
  await dispatcher.stop(5_000);
}

/** Every page of the program, with samples in it. */
async function pagePaths(): Promise<string[]> {
  const report = await reader().report.findFirstOrThrow({
    where: { isCurrent: true, openErrors: { gt: 0 } },
    orderBy: { id: "asc" },
  });
  const other = await reader().agency.findFirstOrThrow({
    where: { id: { not: report.agencyId } },
    orderBy: { id: "asc" },
  });
  const region = await reader().agency.findFirstOrThrow({ where: { kind: "government" } });
  return [
    "/",
    "/agencies",
    `/agencies/${report.agencyId}`,
    `/compare?bodies=${report.agencyId},${other.id}`,
    "/years",
    `/years/${report.year}`,
    "/regions",
    `/regions/${region.regionCode ?? ""}?year=${report.year}`,
    `/regions/${region.regionCode ?? ""}/form?year=${report.year}`,
    "/indicators",
    "/indicators/disclosure-rate",
    "/search?q=政府信息",
    `/reports/${report.id}`,
    `/agencies/${report.agencyId}/letters/${report.year}`,
    "/kinds",
    "/review",
    "/review/numbers",
    "/upload",
    "/check",
    "/rules",
    "/rules/applications-balance",
    "/api-docs",
    "/embed/chart?subject=outcomes",
  ];
}

async function audit(url: string, chromium: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    "lighthouse",
    [
      url,
      "--quiet",
      "--output=json",
      "--preset=desktop",
      `--only-categories=${CATEGORIES.join(",")}`,
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

async function scoresOf(url: string, chromium: string): Promise<string[]> {
  // Now and then it records no trace, and asks to be run again; what it can't measure is left out.
  const again = () => audit(url, chromium).catch(() => null);
  const told = (await again()) ?? (await again());
  if (told === null) return CATEGORIES.map(() => "-");
  const { categories } = Report.parse(JSON.parse(told));
  return CATEGORIES.map((name) => String(Math.round((categories[name]?.score ?? 0) * 100)));
}

/**
 * What Lighthouse says of every page, with samples in it. Lighthouse is no dependency, since it is
 * larger than the program: `npm install --global lighthouse@12.8.2` before.
 */
export async function benchLighthouse(): Promise<void> {
  if (spawnSync("lighthouse", ["--version"]).status !== 0) {
    console.log("Lighthouse is left out: there is no lighthouse on the PATH.");
    return;
  }
  const chromium = await chromiumPath();
  await withFreshData(async () => {
    await readSamples();
    const paths = await pagePaths();
    await closeDatabase();
    const site = await startSite(readEnv().dataDir);
    try {
      const rows: string[][] = [];
      for (const path of paths) rows.push([path, ...(await scoresOf(site.url + path, chromium))]);
      printTable("Lighthouse on the pages with samples, desktop", ["page", ...CATEGORIES], rows);
    } finally {
      await site.stop();
    }
  });
}
