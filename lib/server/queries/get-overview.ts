import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { UNDECIDED } from "@/lib/domain/review";
import type { Overview } from "@/lib/domain/views/overview";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { reportYears } from "@/lib/server/views/report-years";
import { getReviewCount } from "./get-review-count";
import { listUploadBatches } from "./list-upload-batches";

/** What the first page shows: how much is stored, what waits, and what came last. */
export async function getOverview(actor: Actor): Promise<Overview> {
  assertMay(actor, "read");
  const db = reader();
  const [agencies, years, openFindings, decidedFindings, uploads, recentBatches, samples] =
    await Promise.all([
      db.agency.count(),
      reportYears(),
      getReviewCount(actor),
      db.finding.count({ where: { isLive: true, state: { notIn: [...UNDECIDED] } } }),
      db.upload.groupBy({ by: ["state"], _count: { _all: true } }),
      listUploadBatches(actor, 5),
      db.uploadBatch.count({ where: { kind: "sample" } }),
    ]);
  const uploadsIn = (state: "waiting" | "reading" | "undecided") =>
    uploads.find((group) => group.state === state)?._count._all ?? 0;
  const reports = years.reduce((sum, year) => sum + year.reports, 0);
  return {
    agencies,
    reports,
    years,
    openFindings,
    decidedFindings,
    uploads: {
      waiting: uploadsIn("waiting"),
      reading: uploadsIn("reading"),
      undecided: uploadsIn("undecided"),
    },
    recentBatches,
    isEmpty: reports === 0 && uploads.length === 0,
    hasSamples: samples > 0,
  };
}
