import "server-only";
import type { Finding, Severity } from "@/lib/domain/finding";
import type { Prisma } from "@/lib/generated/sqlite/client";
import type { Transaction } from "@/lib/server/db";
import { type DecidedFinding, loadEarlierDecisions } from "./earlier-decisions";

/** The order of severities in the queue. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

export interface JudgedReport {
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
}

export type StoredFinding = Prisma.FindingGetPayload<object>;

/** What judging says of a finding's row; decisions, and what follows from them, are no part of it. */
export type JudgedColumns = Pick<
  StoredFinding,
  | "rule"
  | "severity"
  | "rank"
  | "position"
  | "content"
  | "isDoubtful"
  | "cause"
  | "isLive"
  | "retiredAt"
  | "agencyId"
  | "year"
  | "form"
>;

/** A finding that has no row yet. */
export interface AddedFinding {
  readonly fingerprint: string;
  readonly columns: JudgedColumns;
  /** Of another version, decided: the decision comes along. */
  readonly same: DecidedFinding | null;
  /** Decided with other characters or values: the finding is open again, with this one beside it. */
  readonly older: DecidedFinding | null;
}

/** A row that was found again, and what of it is new. */
export interface ChangedFinding {
  readonly row: StoredFinding;
  readonly columns: JudgedColumns;
}

/** What judging anew changes of a report's stored findings. Rows that stay as they are, are left out. */
export interface FindingsPlan {
  readonly added: readonly AddedFinding[];
  readonly changed: readonly ChangedFinding[];
  /** No longer found: to be retired, kept for their history. */
  readonly gone: readonly StoredFinding[];
}

function judgedColumns(
  report: JudgedReport,
  { finding, isDoubtful }: FoundFinding,
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

type Placed = FoundFinding & { readonly position: number };

async function planAdded(
  tx: Transaction,
  report: JudgedReport,
  added: readonly Placed[],
  fingerprints: ReadonlySet<string>,
): Promise<AddedFinding[]> {
  if (added.length === 0) return [];
  const earlier = await loadEarlierDecisions(tx, report, fingerprints);
  return added.map((each) => {
    const { fingerprint, finding, position } = each;
    const columns = judgedColumns(report, each, position);
    const found = earlier.same(fingerprint);
    const same = found?.decisions[0] === undefined ? null : found;
    return { fingerprint, columns, same, older: same === null ? earlier.alike(finding) : null };
  });
}

/** Compare a report's stored findings with those that judging finds now. Changes nothing. */
export async function planFindings(
  tx: Transaction,
  report: JudgedReport,
  found: readonly FoundFinding[],
): Promise<FindingsPlan> {
  const rows = await tx.finding.findMany({ where: { reportId: report.id } });
  const rowOf = new Map(rows.map((row) => [row.fingerprint, row]));
  const fingerprints = new Set(found.map(({ fingerprint }) => fingerprint));
  const added: Placed[] = [];
  const changed: ChangedFinding[] = [];
  for (const [position, each] of found.entries()) {
    const row = rowOf.get(each.fingerprint);
    const columns = judgedColumns(report, each, position);
    if (row === undefined) added.push({ ...each, position });
    else if (differs(row, columns)) changed.push({ row, columns });
  }
  return {
    added: await planAdded(tx, report, added, fingerprints),
    changed,
    gone: rows.filter((row) => row.retiredAt === null && !fingerprints.has(row.fingerprint)),
  };
}
