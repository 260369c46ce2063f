import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { MISSING_CELL } from "@/lib/domain/cell";
import { Finding } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import type { FindingCell, FindingView, OlderDecision } from "@/lib/domain/views/finding";
import type { FindingListQuery } from "@/lib/domain/views/finding-list";
import { appError } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { doubtOf } from "@/lib/rules/causes/doubt";
import { figureName } from "@/lib/rules/figures/figures";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { effectiveReport } from "@/lib/server/store/effective-report";
import { unpackReading } from "@/lib/server/store/pack-reading";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { decisionInclude, decisionView } from "@/lib/server/views/decision-view";
import { effectiveCells } from "@/lib/server/views/effective-cells";
import { findingHint } from "@/lib/server/views/finding-hint";
import { findingSummary } from "@/lib/server/views/finding-summary";
import { reportRef } from "@/lib/server/views/report-ref";
import { ruleWords } from "@/lib/server/views/rule-words";
import { countOthersOfCause, otherYearFigures, statementsAbout } from "./finding-surroundings";
import { placeInQueue } from "./place-in-queue";

const lastFirst = [
  { at: "desc" },
  { id: "desc" },
] satisfies Prisma.DecisionOrderByWithRelationInput[];

const include = {
  report: {
    include: { agency: true, reading: true, corrections: { where: { undoneAt: null } } },
  },
  decisions: { orderBy: lastFirst, include: decisionInclude },
  older: {
    include: { decisions: { orderBy: lastFirst, take: 1, include: decisionInclude } },
  },
} satisfies Prisma.FindingInclude;

type StoredFinding = Prisma.FindingGetPayload<{ include: typeof include }>;

function olderDecision({ older }: StoredFinding): OlderDecision | null {
  const decision = older?.decisions[0];
  if (older === null || decision === undefined) return null;
  const { message } = Finding.parse(JSON.parse(older.content));
  return { decision: decisionView(decision), message };
}

function concernedCells(row: StoredFinding, reading: ReadReport): FindingCell[] {
  const { cells } = findingSummary(row);
  const effective = effectiveCells(reading, row.report.corrections);
  return cells.map((address) => {
    const cell = effective[address] ?? {
      cell: MISSING_CELL,
      value: null,
      correction: null,
      computed: [],
    };
    return { address, label: figureName(reading, address), ...cell };
  });
}

/**
 * One finding with all that is needed to decide it, and its neighbours in the queue that it was
 * opened from.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function getFinding(
  actor: Actor,
  findingId: string,
  query: FindingListQuery,
): Promise<FindingView> {
  assertMay(actor, "read");
  const row = await reader().finding.findUnique({ where: { id: findingId }, include });
  const stored = row?.report.reading ?? null;
  if (row === null || stored === null) throw appError("NOT_FOUND", { what: "finding" });

  const reading = unpackReading(stored.reading);
  const summary = findingSummary(row);
  const concerns = concernedCells(row, reading);
  const effective = effectiveReport(reading, row.report.corrections, row.report.year);
  const others = await countOthersOfCause(row.reportId, row.id, row.cause);
  return {
    ...summary,
    basis: ruleWords(row.rule).basis,
    agency: agencyRef(row.report.agency),
    report: reportRef(row.report),
    isLive: row.isLive,
    concerns,
    doubt: doubtOf(
      concerns.map(({ address, cell, correction }) => ({
        address,
        cell,
        isCorrected: correction !== null,
      })),
    ),
    hint: findingHint(stored.causes, row.cause, effective, others),
    statements: await statementsAbout(row.reportId, summary, effective),
    lastYear: await otherYearFigures(row.agencyId, summary),
    document: reading.document,
    history: row.decisions.map(decisionView),
    older: olderDecision(row),
    queue: await placeInQueue(row, query),
  };
}
