import "server-only";
import type { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";
import {
  type AddedFinding,
  type FindingsPlan,
  type FoundFinding,
  type JudgedReport,
  planFindings,
} from "./plan-findings";
import { renewReports } from "./renew-reports";

async function add(
  tx: Transaction,
  reportId: string,
  added: readonly AddedFinding[],
): Promise<void> {
  const plain: Prisma.FindingCreateManyInput[] = [];
  for (const { fingerprint, columns, same, older } of added) {
    const data = { ...columns, reportId, fingerprint };
    const decision = same?.decisions[0];
    if (same === null || decision === undefined) {
      plain.push({ ...data, olderId: older?.id ?? null });
      continue;
    }
    const { verdict, reason, note, assignee, printed, actorId, actorName, at } = decision;
    const step = { verdict, reason, note, assignee, printed, actorId, actorName, at };
    await tx.finding.create({
      data: {
        ...data,
        state: same.state,
        assignee: same.assignee,
        revision: 1,
        decisions: { create: { ...step, isCarriedOver: true } },
      },
    });
  }
  if (plain.length > 0) await tx.finding.createMany({ data: plain });
}

/**
 * Make a report's stored findings those that judging found now.
 *
 * Found again: the row stays, with its decision. No longer found: retired, kept for its history.
 * New: open, unless another version of the report had the very same one and it was decided there.
 *
 * @returns what was changed
 */
export async function syncFindings(
  tx: Transaction,
  report: JudgedReport,
  found: readonly FoundFinding[],
): Promise<FindingsPlan> {
  const plan = await planFindings(tx, report, found);
  const { added, changed, gone } = plan;
  for (const { row, columns } of changed) {
    await tx.finding.update({ where: { id: row.id }, data: columns });
  }
  if (gone.length > 0) {
    await tx.finding.updateMany({
      where: { id: { in: gone.map(({ id }) => id) } },
      data: { retiredAt: new Date(), isLive: false },
    });
  }
  await add(tx, report.id, added);
  // A report that had nothing and has nothing keeps its zeros.
  const isSilent = found.length + changed.length + gone.length === 0;
  if (!isSilent) await renewReports(tx, [report.id]);
  return plan;
}
