import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { DecideFindingInput } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { findingAsSeen, takeStep } from "@/lib/server/store/decide";
import { judgeReport, judgeYearAfter } from "@/lib/server/store/judge-report";
import { layCorrections } from "@/lib/server/store/lay-corrections";
import { loadReport } from "@/lib/server/store/load-report";
import { recountOpen } from "@/lib/server/store/sync-findings";

/**
 * Record a reviewer's decision. A misreading's corrections are laid over the cells in the same
 * transaction, and the report and its neighbour are judged anew.
 *
 * @throws {AppError} `FINDING_DECIDED` when somebody was faster: their decision stands;
 *   `FINDING_CHANGED` when the report has since been read or corrected otherwise
 */
export async function decideFinding(
  actor: Actor,
  input: DecideFindingInput,
): Promise<{ readonly revision: number }> {
  assertMay(actor, "review");
  return write(async (tx) => {
    const finding = await findingAsSeen(tx, input.findingId, input.revision);
    if (!finding.isLive) throw appError("FINDING_CHANGED");
    if (finding.state !== "open") throw appError("WRONG_STATE");
    const stored = await loadReport(tx, finding.reportId);
    if (stored === null) throw appError("NOT_FOUND", { what: "report" });

    const { reading } = stored;
    const { decisionId, revision } = await takeStep(tx, actor, finding, reading, {
      verdict: input.verdict,
      reason: input.verdict === "dismissed" ? input.reason : null,
      note: input.note,
    });
    if (input.verdict === "misread" && input.corrections.length > 0) {
      const { reportId, agencyId, year } = finding;
      const { corrections, note } = input;
      await layCorrections(tx, actor, { reportId, reading, corrections, note, decisionId });
      await judgeReport(tx, reportId);
      await judgeYearAfter(tx, agencyId, year);
    } else {
      await recountOpen(tx, finding.reportId);
    }
    return { revision };
  });
}
