import "server-only";
import { LEAST_PEERS } from "@/lib/rules/peer-outlier";
import type { Transaction } from "@/lib/server/db";
import { type ComparedBody, loadComparedBody, type Neighbourhood } from "./load-surroundings";
import { type Bearers, findBearers } from "./text-prints";

/** Of more peers than these one more, or another figure of one, no longer moves the median. */
const UNSETTLED = 50;
/** What two reports share before either can have a finding of it. */
const SENTENCES = 3;
const CHARACTERS = 150;

async function mark(tx: Transaction, reportIds: readonly string[]): Promise<void> {
  if (reportIds.length === 0) return;
  await tx.report.updateMany({
    where: { id: { in: [...reportIds] }, isStale: false },
    data: { isStale: true },
  });
}

/** Reports of other bodies whose findings of copied text or figures the report may have changed. */
function concerned({ prints, bearers }: Pick<Neighbourhood, "prints" | "bearers">): string[] {
  const byHash = new Map(prints.map((print) => [print.hash, print]));
  const shares = new Map<string, { sentences: number; characters: number }>();
  for (const { hash, reports } of bearers) {
    const { start, end } = byHash.get(hash) ?? { start: 0, end: 0 };
    for (const { reportId } of reports) {
      const share = shares.get(reportId) ?? { sentences: 0, characters: 0 };
      // All figures together weigh as much as it takes.
      const length = start < 0 ? CHARACTERS : end - start;
      shares.set(reportId, {
        sentences: share.sentences + 1,
        characters: share.characters + length,
      });
    }
  }
  return [...shares]
    .filter(([, { sentences, characters }]) => sentences >= SENTENCES || characters >= CHARACTERS)
    .map(([reportId]) => reportId);
}

async function markPeers(tx: Transaction, body: ComparedBody, year: number): Promise<void> {
  const { id, kind, level, isSample } = body;
  if (kind === "other" || level === "unknown") return;
  const where = {
    isCurrent: true,
    year,
    agencyId: { not: id },
    agency: { kind, level, isSample },
  };
  const peers = await tx.report.findMany({ where, select: { id: true }, take: UNSETTLED + 1 });
  if (peers.length <= UNSETTLED)
    await mark(
      tx,
      peers.map((peer) => peer.id),
    );
}

async function markGovernment(tx: Transaction, body: ComparedBody, year: number): Promise<void> {
  const { id, regionCode } = body;
  if (regionCode === null) return;
  const complete = await tx.completeRegion.count({ where: { regionCode, year } });
  if (complete === 0) return;
  await markGovernments(tx, regionCode, year, id);
}

/** A government's report rests on whether its region is complete, and on its bodies' reports. */
export async function markGovernments(
  tx: Transaction,
  regionCode: string,
  year: number,
  exceptOf: string | null = null,
): Promise<void> {
  await tx.report.updateMany({
    where: {
      isCurrent: true,
      year,
      agency: { kind: "government", regionCode },
      ...(exceptOf !== null && { agencyId: { not: exceptOf } }),
    },
    data: { isStale: true },
  });
}

/** The figures of a body for a year have changed, or are gone: mark whoever is compared with them. */
export async function markComparedWith(
  tx: Transaction,
  agencyId: string,
  year: number,
): Promise<void> {
  const body = await loadComparedBody(tx, agencyId);
  await markPeers(tx, body, year);
  await markGovernment(tx, body, year);
}

interface Change {
  readonly neighbourhood: Neighbourhood;
  readonly year: number;
  readonly hasNewFigures: boolean;
  readonly hasNewPrints: boolean;
  /** Hashes that the report no longer has. */
  readonly gone: readonly number[];
}

/** Mark the reports of other bodies whose judgement rests on one that has changed. */
export async function markNeighbours(tx: Transaction, change: Change): Promise<void> {
  const { neighbourhood, year, hasNewFigures, hasNewPrints, gone } = change;
  const { body, surroundings } = neighbourhood;
  if (hasNewPrints) await mark(tx, concerned(neighbourhood));
  if (gone.length > 0) await markBearers(tx, body, gone);
  if (!hasNewFigures) return;
  const { length } = surroundings.peers;
  if (length >= LEAST_PEERS && length <= UNSETTLED) await markPeers(tx, body, year);
  await markGovernment(tx, body, year);
}

/** Mark the reports that had a sentence in common with one that no longer has it. */
export async function markBearers(
  tx: Transaction,
  { id, isSample }: Pick<ComparedBody, "id" | "isSample">,
  hashes: readonly number[],
): Promise<void> {
  const bearers: Bearers[] = await findBearers(tx, { agencyId: id, isSample }, hashes);
  await mark(tx, [...new Set(bearers.flatMap(({ reports }) => reports.map((r) => r.reportId)))]);
}
