import { createHash } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import type { ReadReport } from "@/lib/domain/report";
import { type Transaction, write } from "@/lib/server/db";
import { type Arrival, storeReport, type StoreOutcome } from "@/lib/server/store/store-report";
import { buildReport } from "./build-report";
import type { ReportOverrides } from "./report-overrides";

export const REVIEWER: Actor = { id: "local", name: "本机用户" };

/** A reading of a file of its own: other words or figures make another file. */
export function readingOf(overrides: ReportOverrides = {}): ReadReport {
  const report = buildReport(overrides);
  const sha256 = createHash("sha256").update(JSON.stringify(report)).digest("hex");
  return { ...report, sha256 };
}

export function arrivalOf(reading: ReadReport, besides: Partial<Arrival> = {}): Arrival {
  return {
    reading,
    fileName: "report.txt",
    isSample: false,
    actor: REVIEWER,
    agency: null,
    year: null,
    ...besides,
  };
}

/** Store a reading as an upload of it would, within a transaction of the caller's. */
export async function storeWithin(tx: Transaction, arrival: Arrival): Promise<StoreOutcome> {
  const { sha256 } = arrival.reading;
  await tx.sourceFile.upsert({
    where: { sha256 },
    create: { sha256, size: 1, name: arrival.fileName },
    update: {},
  });
  return storeReport(tx, arrival);
}

export function store(reading: ReadReport, besides: Partial<Arrival> = {}): Promise<StoreOutcome> {
  return write((tx) => storeWithin(tx, arrivalOf(reading, besides)));
}

/** Store a report that is made for the test; its id. */
export async function storeBuilt(overrides: ReportOverrides = {}): Promise<string> {
  const outcome = await store(readingOf(overrides));
  if (outcome.kind !== "stored") throw new Error(`The report was not stored: ${outcome.kind}`);
  return outcome.reportId;
}
