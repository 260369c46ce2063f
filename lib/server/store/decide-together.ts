import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { type DecisionScope, stateAfter } from "@/lib/domain/review";
import type { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";
import { chunksOf } from "./chunks";
import { type Step, UNDONE } from "./decide";

/** A finding to be decided with others, and the characters at its places as JSON of string[]. */
export interface Together {
  readonly id: string;
  readonly printed: string;
}

/** What many findings are decided on, as a batch keeps it. */
export interface Subject {
  readonly scope: DecisionScope;
  /** The cause, or the filter as its query string. */
  readonly subject: string;
}

/** The same step on many findings: two statements for some hundred of them. */
async function stepAll(
  tx: Transaction,
  actor: Actor,
  findings: readonly Together[],
  step: Step,
  batchId: string,
): Promise<void> {
  const at = new Date();
  for (const chunk of chunksOf(findings)) {
    await tx.finding.updateMany({
      where: { id: { in: chunk.map(({ id }) => id) } },
      data: {
        state: stateAfter(step.verdict),
        assignee: step.assignee,
        revision: { increment: 1 },
      },
    });
    await tx.decision.createMany({
      data: chunk.map(({ id, printed }) => ({
        ...step,
        findingId: id,
        printed,
        actorId: actor.id,
        actorName: actor.name,
        at,
        batchId,
      })),
    });
  }
}

/**
 * Decide many findings as one. They are the caller's to choose, within the same transaction; what
 * their reports keep of them is to be renewed afterwards.
 *
 * @returns the batch's id
 */
export async function decideTogether(
  tx: Transaction,
  actor: Actor,
  subject: Subject,
  findings: readonly Together[],
  step: Step & { readonly verdict: "later" | "confirmed" | "dismissed" },
): Promise<string> {
  const { verdict, reason, note } = step;
  const { id } = await tx.decisionBatch.create({
    data: {
      ...subject,
      verdict,
      reason,
      note,
      count: findings.length,
      actorId: actor.id,
      actorName: actor.name,
    },
    select: { id: true },
  });
  await stepAll(tx, actor, findings, step, id);
  return id;
}

const lastOfEach = {
  orderBy: [{ at: "desc" }, { id: "desc" }],
  take: 1,
} satisfies Prisma.Finding$decisionsArgs;

/** Findings of which the batch's decision is still the last one. */
async function stillAsDecided(
  tx: Transaction,
  batchId: string,
): Promise<(Together & { readonly reportId: string })[]> {
  const decided = await tx.decision.findMany({
    where: { batchId, verdict: { not: "undone" } },
    select: { findingId: true },
  });
  const still: (Together & { readonly reportId: string })[] = [];
  for (const chunk of chunksOf(decided)) {
    const findings = await tx.finding.findMany({
      where: { id: { in: chunk.map(({ findingId }) => findingId) } },
      select: { id: true, reportId: true, decisions: lastOfEach },
    });
    for (const { id, reportId, decisions } of findings) {
      const [last] = decisions;
      if (last?.batchId !== batchId || last.verdict === "undone") continue;
      still.push({ id, reportId, printed: last.printed });
    }
  }
  return still;
}

/**
 * Take a batch back as one. Findings that were decided again or taken back since stay as they are.
 *
 * @returns how many are open again, and the reports that they are of, to be renewed afterwards
 */
export async function undoTogether(
  tx: Transaction,
  actor: Actor,
  batch: Pick<Prisma.DecisionBatchGetPayload<object>, "id">,
): Promise<{ readonly undone: number; readonly reportIds: readonly string[] }> {
  const findings = await stillAsDecided(tx, batch.id);
  await stepAll(tx, actor, findings, UNDONE, batch.id);
  await tx.decisionBatch.update({ where: { id: batch.id }, data: { undoneAt: new Date() } });
  return { undone: findings.length, reportIds: findings.map(({ reportId }) => reportId) };
}
