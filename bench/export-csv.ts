import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { ALL_FIGURES } from "@/lib/form/catalogue";
import { closeDatabase } from "@/lib/server/db";
import { readEnv } from "@/lib/server/env";
import { figureColumn } from "@/lib/server/figure-column";
import { metricField } from "@/lib/server/metrics/metric-field";
import { STORED_METRICS } from "@/lib/server/metrics/stored-metrics";
import { fillReports } from "./fill-reports";
import { printTable } from "./print-table";
import { withFreshData } from "./with-fresh-data";

const REPORTS = [6_000, 60_000];

interface Measured {
  readonly seconds: number;
  readonly bytes: number;
  /** The most that was ever resident. */
  readonly megabytes: number;
}

/** The highest that the memory of a process has been, in MB; 0 once it is gone. */
function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function run(program: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, [...args], { stdio: ["ignore", "pipe", "inherit"] });
  let [bytes, megabytes] = [0, 0];
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid ?? 0));
  }, 50);
  child.stdout.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    // What prints one number has told how much it wrote.
    if (bytes < 20) bytes = Number(chunk.toString()) || bytes;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - started) / 1000, bytes, megabytes });
    });
  });
}

/** The least that a dump of the same needs: every figure and every stored indicator, no rates and no reasons. */
const BARE = `SELECT a.name, r.year, r.form, f.absent,
  ${ALL_FIGURES.map(({ address }) => `f.${figureColumn(address)}`).join(", ")},
  ${STORED_METRICS.map(({ id }) => `m.${metricField(id)}`).join(", ")}
  FROM Report r JOIN Agency a ON a.id = r.agencyId
  JOIN ReportFigures f ON f.reportId = r.id JOIN ReportMetrics m ON m.reportId = r.id
  WHERE r.isCurrent ORDER BY a.name, a.id, r.year`;

function row(what: string, reports: number, { seconds, bytes, megabytes }: Measured): string[] {
  return [
    what,
    reports.toString(),
    seconds.toFixed(1),
    Math.round(reports / seconds).toString(),
    (bytes / 1_000_000).toFixed(0),
    megabytes.toFixed(0),
  ];
}

/** Everything as CSV, beside what the database's own program writes of the same tables. */
export async function benchExportCsv(): Promise<void> {
  const rows: string[][] = [];
  for (const reports of REPORTS) {
    await withFreshData(async () => {
      await fillReports(reports);
      await closeDatabase();
      const flags = ["--conditions=react-server", "--import=tsx", "bench/write-everything.ts"];
      rows.push(row("everything as CSV", reports, await run(process.execPath, flags)));
      const file = readEnv().databaseUrl.slice("file:".length);
      rows.push(
        row("sqlite3 -csv", reports, await run("sqlite3", ["-readonly", "-csv", file, BARE])),
      );
    });
  }
  printTable(
    "All figures and indicators of all reports as CSV, each in a process of its own, SQLite (Node alone needs some 90 MB, and a second to start)",
    ["program", "reports", "seconds", "reports/s", "MB written", "peak MB"],
    rows,
  );
}
