import "server-only";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { Place } from "@/lib/domain/place";
import type { Client, Transaction } from "@/lib/server/db";
import { chunksOf } from "./chunks";

const QUOTE_LENGTH = 200;

/** Of a stored finding and a stored reading, what telling the printed characters needs. */
const Places = z.object({ places: z.array(Place) });
const Text = z.object({ document: z.object({ text: z.string() }) });

/** Readings are some 100 KB each: so many are held at a time. */
const READINGS_AT_ONCE = 50;

/** The characters at a finding's places, each cut to 200. */
export function printedAt(content: string, text: string): string[] {
  const { places } = Places.parse(JSON.parse(content));
  return places.map(({ start, end }) => text.slice(start, Math.min(end, start + QUOTE_LENGTH)));
}

interface StoredFinding {
  readonly id: string;
  readonly reportId: string;
  readonly content: string;
}

/**
 * The characters at the places of many findings, by the finding's id, as JSON of string[]. A
 * finding's characters never change, only where they stand: so they may be read before the
 * transaction that stores them.
 */
export async function printedOf(
  db: Client | Transaction,
  findings: readonly StoredFinding[],
): Promise<ReadonlyMap<string, string>> {
  const byReport = new Map<string, StoredFinding[]>();
  for (const finding of findings) {
    const others = byReport.get(finding.reportId);
    if (others === undefined) byReport.set(finding.reportId, [finding]);
    else others.push(finding);
  }
  const printed = new Map<string, string>();
  for (const reportIds of chunksOf([...byReport.keys()], READINGS_AT_ONCE)) {
    const readings = await db.reportReading.findMany({
      where: { reportId: { in: reportIds } },
      select: { reportId: true, reading: true },
    });
    for (const { reportId, reading } of readings) {
      const { document } = Text.parse(JSON.parse(gunzipSync(reading).toString("utf8")));
      for (const { id, content } of byReport.get(reportId) ?? []) {
        printed.set(id, JSON.stringify(printedAt(content, document.text)));
      }
    }
  }
  return printed;
}
