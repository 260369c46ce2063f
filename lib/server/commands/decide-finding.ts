import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { ReadReport } from "@/lib/domain/report";
import { type DecideFindingInput, isUndecided, UNDECIDED } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { assertMay } from "@/lib/server/authorise";
import { type Transaction, write } from "@/lib/server/db";
import { findingAsSeen, stepOf, takeStep } from "@/lib/server/store/decide";
import { decideTogether } from "@/lib/server/store/decide-together";
import { judgeReport, judgeYearAfter } from "@/lib/server/store/judge-report";
import { layCorrections } from "@/lib/server/store/lay-corrections";
import { loadReport } from "@/lib/server/store/load-report";
import { printedAt } from "@/lib/server/store/printed-at";
import { renewReports } from "@/lib/server/store/renew-reports";

type StoredFinding = Prisma.FindingGetPayload<object>;
type Misread = Extract<DecideFindingInput, { verdict: "misread" }>;

/** A decision as it was taken. */
export interface Decided {
  /** Of the finding that the reviewer looked at. */
  readonly revision: number;
  /** How many findings it decided: more than one where they have one cause. */
  readonly count: number;
}

/** The findings that a decision on this one decides: those of its cause that are undecided. */
async function ofSameCause(tx: Transaction, finding: StoredFinding): Promise<StoredFinding[]> {
  if (finding.cause === null) return [finding];
  return tx.finding.findMany({
    where: {
      reportId: finding.reportId,
      cause: finding.cause,
      isLive: true,
      state: { in: [...UNDECIDED] },
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
}

async function decideCause(
  tx: Transaction,
  actor: Actor,
  finding: StoredFinding,
  reading: ReadReport,
  input: Exclude<DecideFindingInput, Misread>,
): Promise<Decided> {
  const findings = await ofSameCause(tx, finding);
  const { verdict } = input;
  const step = { ...stepOf(input), verdict };
  if (finding.cause === null || findings.length === 1) {
    const { revision } = await takeStep(tx, actor, finding, reading, step);
    return { revision, count: 1 };
  }
  const together = findings.map(({ id, content }) => ({
    id,
    printed: JSON.stringify(printedAt(content, reading.document.text)),
  }));
  await decideTogether(tx, actor, { scope: "cause", subject: finding.cause }, together, step);
  return { revision: finding.revision + 1, count: findings.length };
}

async function decideMisread(
  tx: Transaction,
  actor: Actor,
  finding: StoredFinding,
  reading: ReadReport,
  input: Misread,
): Promise<Decided> {
  const { corrections, note } = input;
  const { reportId, agencyId, year } = finding;
  const { decisionId, revision } = await takeStep(tx, actor, finding, reading, stepOf(input));
  if (corrections.length > 0) {
    await layCorrections(tx, actor, { reportId, reading, corrections, note, decisionId });
    await judgeReport(tx, reportId);
    await judgeYearAfter(tx, agencyId, year);
  }
  return { revision, count: 1 };
}

/**
 * Record a reviewer's decision. On a finding that has a cause it decides all undecided findings of
 * the report with that cause, as one. A misreading concerns the one finding: its corrections are
 * laid over the cells in the same transaction, and the report and its neighbour are judged anew,
 * which settles the others.
 *
 * @throws {AppError} `FINDING_DECIDED` when somebody was faster: their decision stands;
 *   `FINDING_CHANGED` when the report has since been read or corrected otherwise
 */
export async function decideFinding(actor: Actor, input: DecideFindingInput): Promise<Decided> {
  assertMay(actor, "review");
  return write(async (tx) => {
    const finding = await findingAsSeen(tx, input.findingId, input.revision);
    if (!finding.isLive) throw appError("FINDING_CHANGED");
    if (!isUndecided(finding.state)) throw appError("WRONG_STATE");
    const stored = await loadReport(tx, finding.reportId);
    if (stored === null) throw appError("NOT_FOUND", { what: "report" });

    const { reading } = stored;
    const decided =
      input.verdict === "misread"
        ? await decideMisread(tx, actor, finding, reading, input)
        : await decideCause(tx, actor, finding, reading, input);
    await renewReports(tx, [finding.reportId]);
    return decided;
  });
}
