import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { BATCH_LIMIT, type SharedDecision, UNDECIDED } from "@/lib/domain/review";
import { type FindingFilter, queryStringOf } from "@/lib/domain/views/finding-list";
import { assertMay } from "@/lib/server/authorise";
import { reader, type Transaction, write } from "@/lib/server/db";
import { matchingWhere, QUEUE_ORDER } from "@/lib/server/queries/finding-filter";
import { chunksOf } from "@/lib/server/store/chunks";
import { stepOf } from "@/lib/server/store/decide";
import { decideTogether } from "@/lib/server/store/decide-together";
import { printedOf } from "@/lib/server/store/printed-at";
import { renewReports } from "@/lib/server/store/renew-reports";

export interface DecideManyInput {
  readonly filter: FindingFilter;
  readonly decision: SharedDecision;
  /** How many the reviewer was told that it would decide. */
  readonly expected: number;
  /** When they were told: what is found later, nobody has agreed to. */
  readonly seenAt: Date;
}

export interface DecidedMany {
  /** Null when nothing was left to decide. */
  readonly batchId: string | null;
  readonly decided: number;
  /** Of those that were expected, how many others have decided or changed meanwhile. */
  readonly left: number;
}

interface Chosen {
  readonly id: string;
  readonly reportId: string;
  readonly revision: number;
  readonly content: string;
}

/** The undecided findings of the filter that the reviewer was told of, the gravest first. */
function choose({ filter, seenAt }: DecideManyInput): Promise<Chosen[]> {
  return reader().finding.findMany({
    where: {
      AND: [matchingWhere(filter), { state: { in: [...UNDECIDED] }, foundAt: { lte: seenAt } }],
    },
    orderBy: QUEUE_ORDER,
    take: BATCH_LIMIT,
    select: { id: true, reportId: true, revision: true, content: true },
  });
}

/** Those that are still as they were when they were chosen. */
async function unchanged(tx: Transaction, chosen: readonly Chosen[]): Promise<Chosen[]> {
  const revisions = new Map<string, number>();
  for (const chunk of chunksOf(chosen)) {
    const rows = await tx.finding.findMany({
      where: { id: { in: chunk.map(({ id }) => id) }, isLive: true },
      select: { id: true, revision: true },
    });
    for (const { id, revision } of rows) revisions.set(id, revision);
  }
  return chosen.filter(({ id, revision }) => revisions.get(id) === revision);
}

/**
 * Decide all undecided findings of a filter of the queue as one, {@link BATCH_LIMIT} at most. Those
 * that somebody decides meanwhile are left to them. The printed characters are read before the
 * transaction, so that it holds nobody up.
 */
export async function decideMany(actor: Actor, input: DecideManyInput): Promise<DecidedMany> {
  assertMay(actor, "review");
  const { decision, filter, expected } = input;
  const chosen = await choose(input);
  const printed = await printedOf(reader(), chosen);
  return write(async (tx) => {
    const findings = await unchanged(tx, chosen);
    const left = Math.max(0, expected - findings.length);
    if (findings.length === 0) return { batchId: null, decided: 0, left };
    const batchId = await decideTogether(
      tx,
      actor,
      { scope: "filter", subject: queryStringOf(filter) },
      findings.map(({ id }) => ({ id, printed: printed.get(id) ?? "[]" })),
      { ...stepOf(decision), verdict: decision.verdict },
    );
    await renewReports(
      tx,
      findings.map(({ reportId }) => reportId),
    );
    return { batchId, decided: findings.length, left };
  });
}
