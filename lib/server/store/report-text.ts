import "server-only";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { Document } from "@/lib/domain/document";
import type { Transaction } from "@/lib/server/db";
import { FOLDING, foldRuns, type ProseRun } from "@/lib/server/search/fold-text";
import { proseRuns } from "@/lib/server/search/prose-runs";

/** Every year has room for so many reports; 32 bits hold the years from 2000 to 2200. */
const ROOM = 10_000_000;
const LAST_YEAR = 2200;

/** The texts of a year stand from `from` to before `to`; later years have the smaller numbers. */
export function idsOfYear(year: number): { readonly from: number; readonly to: number } {
  const from = Math.min(200, Math.max(0, LAST_YEAR - year)) * ROOM + 1;
  return { from, to: from + ROOM - 1 };
}

/** The year of a text, by its number. */
export function yearOfId(id: number): number {
  return LAST_YEAR - Math.floor((id - 1) / ROOM);
}

const Runs = z.array(z.object({ start: z.number(), text: z.string() }));

export function unpackRuns(printed: Uint8Array): ProseRun[] {
  return Runs.parse(JSON.parse(gunzipSync(printed).toString("utf8")));
}

/** The columns that keep a document's prose. */
function columnsOf(document: Pick<Document, "text" | "blocks"> | null) {
  const runs = document === null ? [] : proseRuns(document);
  return {
    folding: FOLDING,
    folded: foldRuns(runs).folded,
    printed: Uint8Array.from(gzipSync(JSON.stringify(runs))),
  };
}

async function nextId(tx: Transaction, year: number): Promise<number> {
  const { from, to } = idsOfYear(year);
  const { _max } = await tx.reportText.aggregate({
    where: { id: { gte: from, lt: to } },
    _max: { id: true },
  });
  return (_max.id ?? from - 1) + 1;
}

interface Subject {
  readonly id: string;
  readonly year: number;
  /** Only the version that counts is searched. */
  readonly isCurrent: boolean;
}

/**
 * Make the text by which a report is found the one that it has now, in the transaction that changes
 * the report.
 *
 * @param document null where the stored reading can't be read: then nothing is found in it
 */
export async function syncReportText(
  tx: Transaction,
  { id: reportId, year, isCurrent }: Subject,
  document: Pick<Document, "text" | "blocks"> | null,
): Promise<void> {
  if (!isCurrent) {
    await tx.reportText.deleteMany({ where: { reportId } });
    return;
  }
  const columns = columnsOf(document);
  const stored = await tx.reportText.findUnique({ where: { reportId } });
  const { from, to } = idsOfYear(year);
  if (stored === null || stored.id < from || stored.id >= to) {
    if (stored !== null) await tx.reportText.delete({ where: { reportId } });
    const id = await nextId(tx, year);
    await tx.reportText.createMany({ data: { id, reportId, ...columns } });
    return;
  }
  const isSame =
    stored.folding === columns.folding &&
    stored.folded === columns.folded &&
    Buffer.compare(stored.printed, columns.printed) === 0;
  if (!isSame) await tx.reportText.update({ where: { reportId }, data: columns });
}

const Reading = z.object({ document: Document.pick({ text: true, blocks: true }) });

/** The document of a packed reading, also of one of an earlier version; null where there is none. */
export function documentOf(
  packed: Uint8Array | undefined,
): z.infer<typeof Reading>["document"] | null {
  if (packed === undefined) return null;
  try {
    return Reading.parse(JSON.parse(gunzipSync(packed).toString("utf8"))).document;
  } catch {
    return null;
  }
}
