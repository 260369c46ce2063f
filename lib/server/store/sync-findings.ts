import "server-only";
import type { Finding, Severity } from "@/lib/domain/finding";
import type { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";
import { loadEarlierDecisions } from "./earlier-decisions";

/** The order of severities in the queue. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

interface JudgedReport {
  readonly id: string;
  readonly agencyId: string;
  readonly year: number;
  readonly form: string | null;
  readonly isCurrent: boolean;
}

/** A finding as judged, with its fingerprint and how sure the reading is that it rests on. */
export interface FoundFinding {
  readonly fingerprint: string;
  readonly finding: Finding;
  /** One of its figures may be misread. */
  readonly isDoubtful: boolean;
  /** The first of its cause, or of none. */
  readonly isLead: boolean;
}

/** What judging says of a finding's row; decisions are no part of it. */
type JudgedColumns = Pick<
  Prisma.FindingGetPayload<object>,
  | "rule"
  | "severity"
  | "rank"
  | "position"
  | "content"
  | "isDoubtful"
  | "cause"
  | "isLead"
  | "isLive"
  | "retiredAt"
  | "agencyId"
  | "year"
  | "form"
>;

function judgedColumns(
  report: JudgedReport,
  { finding, isDoubtful, isLead }: FoundFinding,
  position: number,
): JudgedColumns {
  return {
    rule: finding.rule,
    severity: finding.severity,
    rank: RANK[finding.severity],
    position,
    content: JSON.stringify(finding),
    isDoubtful,
    cause: finding.cause,
    isLead,
    isLive: report.isCurrent,
    retiredAt: null,
    agencyId: report.agencyId,
    year: report.year,
    form: report.form,
  };
}

function differs(row: JudgedColumns, columns: JudgedColumns): boolean {
  return (Object.keys(columns) as (keyof JudgedColumns)[]).some((key) => row[key] !== columns[key]);
}

async function add(
  tx: Transaction,
  report: JudgedReport,
  added: readonly (FoundFinding & { readonly position: number })[],
  fingerprints: ReadonlySet<string>,
): Promise<void> {
  const earlier = await loadEarlierDecisions(tx, report, fingerprints);
  const plain: Prisma.FindingCreateManyInput[] = [];
  for (const each of added) {
    const { fingerprint, finding, position } = each;
    const columns = {
      ...judgedColumns(report, each, position),
      reportId: report.id,
      fingerprint,
    };
    const same = earlier.same(fingerprint);
    const decision = same?.decisions[0];
    if (same === null || decision === undefined) {
      plain.push({ ...columns, olderId: earlier.alike(finding)?.id ?? null });
      continue;
    }
    const { verdict, reason, note, printed, actorId, actorName, at } = decision;
    await tx.finding.create({
      data: {
        ...columns,
        state: same.state,
        revision: 1,
        decisions: {
          create: { verdict, reason, note, printed, actorId, actorName, at, isCarriedOver: true },
        },
      },
    });
  }
  if (plain.length > 0) await tx.finding.createMany({ data: plain });
}

/** Count a report's open findings anew, after some were found, gone or decided. */
export async function recountOpen(tx: Transaction, reportId: string): Promise<void> {
  const groups = await tx.finding.groupBy({
    by: ["severity"],
    where: { reportId, state: "open", retiredAt: null },
    _count: { _all: true },
  });
  const of = (severity: Severity) =>
    groups.find((group) => group.severity === severity)?._count._all ?? 0;
  await tx.report.updateMany({
    where: { id: reportId },
    data: { openErrors: of("error"), openWarnings: of("warning"), openNotices: of("notice") },
  });
}

/**
 * Make a report's stored findings those that judging found now.
 *
 * Found again: the row stays, with its decision. No longer found: retired, kept for its history.
 * New: open, unless another version of the report had the very same one and it was decided there.
 */
export async function syncFindings(
  tx: Transaction,
  report: JudgedReport,
  found: readonly FoundFinding[],
): Promise<void> {
  const rows = await tx.finding.findMany({ where: { reportId: report.id } });
  const rowOf = new Map(rows.map((row) => [row.fingerprint, row]));
  const fingerprints = new Set(found.map(({ fingerprint }) => fingerprint));
  const added: (FoundFinding & { readonly position: number })[] = [];

  for (const [position, each] of found.entries()) {
    const row = rowOf.get(each.fingerprint);
    const columns = judgedColumns(report, each, position);
    if (row === undefined) added.push({ ...each, position });
    else if (differs(row, columns)) {
      await tx.finding.update({ where: { id: row.id }, data: columns });
    }
  }
  const gone = rows.filter((row) => row.retiredAt === null && !fingerprints.has(row.fingerprint));
  if (gone.length > 0) {
    await tx.finding.updateMany({
      where: { id: { in: gone.map(({ id }) => id) } },
      data: { retiredAt: new Date(), isLive: false },
    });
  }
  if (added.length > 0) await add(tx, report, added, fingerprints);
  await recountOpen(tx, report.id);
}
