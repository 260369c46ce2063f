import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ReadReport } from "@/lib/domain/report";
import { type DismissalReason, stateAfter, type Verdict } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";
import { printedAt } from "./printed-at";

type StoredFinding = Prisma.FindingGetPayload<object>;

/**
 * The finding, as the reviewer saw it.
 *
 * @throws {AppError} `NOT_FOUND`; `FINDING_DECIDED`, with who decided what and when, or
 *   `FINDING_CHANGED` when the reviewer saw something else
 */
export async function findingAsSeen(
  tx: Transaction,
  findingId: string,
  revision: number,
): Promise<StoredFinding> {
  const finding = await tx.finding.findUnique({
    where: { id: findingId },
    include: { decisions: { orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 } },
  });
  if (finding === null) throw appError("NOT_FOUND", { what: "finding" });
  if (finding.revision === revision) return finding;
  const [last] = finding.decisions;
  if (last === undefined) throw appError("FINDING_CHANGED");
  throw appError("FINDING_DECIDED", {
    by: last.actorName,
    at: last.at.toISOString(),
    state: finding.state,
  });
}

/** What is decided, whoever decides it on whatever. */
export interface Step {
  readonly verdict: Verdict;
  readonly reason: DismissalReason | null;
  readonly note: string;
  readonly assignee: string | null;
}

export const UNDONE: Step = { verdict: "undone", reason: null, note: "", assignee: null };

/** The columns of a decision as a person sends it. */
export function stepOf(
  input: Pick<Step, "note"> &
    (
      | { readonly verdict: "confirmed" | "misread" }
      | { readonly verdict: "dismissed"; readonly reason: DismissalReason }
      | { readonly verdict: "later"; readonly assignee: string | null }
    ),
): Step {
  const { verdict, note } = input;
  return {
    verdict,
    note,
    reason: input.verdict === "dismissed" ? input.reason : null,
    assignee: input.verdict === "later" ? input.assignee : null,
  };
}

/**
 * Add a step to a finding's history and give it the state that follows from it.
 *
 * @returns the decision's id and the finding's revision after it
 */
export async function takeStep(
  tx: Transaction,
  actor: Actor,
  finding: StoredFinding,
  reading: ReadReport,
  step: Step,
): Promise<{ decisionId: string; revision: number }> {
  const { revision } = await tx.finding.update({
    where: { id: finding.id },
    data: {
      state: stateAfter(step.verdict),
      assignee: step.assignee,
      revision: { increment: 1 },
    },
  });
  const { id } = await tx.decision.create({
    data: {
      ...step,
      findingId: finding.id,
      printed: JSON.stringify(printedAt(finding.content, reading.document.text)),
      actorId: actor.id,
      actorName: actor.name,
    },
  });
  return { decisionId: id, revision };
}

/** Take a finding's decision back, with the corrections that were made with it. */
export async function undoStep(
  tx: Transaction,
  actor: Actor,
  finding: StoredFinding,
  reading: ReadReport,
): Promise<{ revision: number }> {
  await tx.correction.updateMany({
    where: { decision: { findingId: finding.id }, undoneAt: null },
    data: { undoneAt: new Date() },
  });
  return takeStep(tx, actor, finding, reading, UNDONE);
}
