import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Transaction } from "@/lib/server/db";

interface Change {
  /** The command, as "move-report". */
  readonly action: string;
  readonly subject: "agency" | "report" | "upload" | "batch" | "kind-word" | "region";
  readonly subjectId: string;
  /** Before and after. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Write down who changed what, in the transaction that changes it. */
export async function recordChange(tx: Transaction, actor: Actor, change: Change): Promise<void> {
  const { action, subject, subjectId, detail } = change;
  await tx.historyEntry.create({
    data: {
      action,
      subject,
      subjectId,
      detail: JSON.stringify(detail),
      actorId: actor.id,
      actorName: actor.name,
    },
  });
}
