import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { DismissalReason, Verdict } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";

type StoredFinding = Prisma.FindingGetPayload<object>;

const QUOTE_LENGTH = 200;

/** The characters at a finding's places. */
function printedAt(content: string, reading: ReadReport): string[] {
  const { places } = Finding.parse(JSON.parse(content));
  return places.map(({ start, end }) =>
    reading.document.text.slice(start, Math.min(end, start + QUOTE_LENGTH)),
  );
}

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

interface Step {
  readonly verdict: Verdict;
  readonly reason: DismissalReason | null;
  readonly note: string;
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
  { verdict, reason, note }: Step,
): Promise<{ decisionId: string; revision: number }> {
  const { revision } = await tx.finding.update({
    where: { id: finding.id },
    data: { state: verdict === "undone" ? "open" : verdict, revision: { increment: 1 } },
  });
  const { id } = await tx.decision.create({
    data: {
      findingId: finding.id,
      verdict,
      reason,
      note,
      printed: JSON.stringify(printedAt(finding.content, reading)),
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
  return takeStep(tx, actor, finding, reading, { verdict: "undone", reason: null, note: "" });
}
