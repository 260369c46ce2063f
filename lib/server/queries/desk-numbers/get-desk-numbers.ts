import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Severity } from "@/lib/domain/finding";
import { UNDECIDED } from "@/lib/domain/review";
import type {
  ConfirmedBody,
  DeskNumbers,
  UndecidedCount,
  WaitingFinding,
} from "@/lib/domain/views/desk-numbers";
import { assertMay } from "@/lib/server/authorise";
import { agenciesWithMost } from "@/lib/server/queries/agencies-with-most";
import { reader } from "@/lib/server/db";
import { findingLine, findingLineInclude } from "@/lib/server/views/finding-summary";
import { checkPrecision } from "./check-precision";
import { decidedPerDay } from "./decided-per-day";

const LISTED = 10;

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

async function undecidedCounts(): Promise<UndecidedCount[]> {
  const groups = await reader().finding.groupBy({
    by: ["rank", "severity", "state"],
    where: { isLive: true, state: { in: [...UNDECIDED] } },
    _count: { _all: true },
  });
  return SEVERITIES.map((severity) => {
    const of = (state: "open" | "later") =>
      groups.find((group) => group.severity === severity && group.state === state)?._count._all ??
      0;
    return { severity, open: of("open"), later: of("later") };
  });
}

async function confirmedBodies(): Promise<ConfirmedBody[]> {
  const where = { isLive: true, state: "confirmed", rank: 0 } as const;
  const agencies = await agenciesWithMost(where, LISTED);
  return agencies.map(({ id, name, count }) => ({ id, name, confirmedErrors: count }));
}

async function longestWaiting(): Promise<WaitingFinding[]> {
  const rows = await reader().finding.findMany({
    where: { isLive: true, state: { in: [...UNDECIDED] } },
    include: findingLineInclude,
    orderBy: [{ foundAt: "asc" }, { id: "asc" }],
    take: LISTED,
  });
  return rows.map((row) => ({ ...findingLine(row), foundAt: row.foundAt.toISOString() }));
}

/**
 * How the review goes: what waits, what was decided, how often the checks were right.
 *
 * @param now the end of the last 30 days
 */
export async function getDeskNumbers(actor: Actor, now = new Date()): Promise<DeskNumbers> {
  assertMay(actor, "read");
  const [undecided, days, checks, bodies, oldest] = await Promise.all([
    undecidedCounts(),
    decidedPerDay(now),
    checkPrecision(),
    confirmedBodies(),
    longestWaiting(),
  ]);
  return { undecided, days, checks, bodies, oldest, isEmpty: checks.length === 0 };
}
