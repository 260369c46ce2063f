import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { UNDECIDED } from "@/lib/domain/review";
import { ANY_BODY } from "@/lib/domain/views/body-filter";
import type { Overview } from "@/lib/domain/views/overview";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";
import { getReviewCount } from "./get-review-count";
import { listUploadBatches } from "./list-upload-batches";
import { keyFigures } from "./overview/key-figures";
import { missingBodies } from "./overview/missing-bodies";
import { regionStandings } from "./overview/region-standings";
import { remembered } from "./remembered";
import { yearStatuses } from "./reports/year-statuses";
import { getBiggestChanges } from "./years/biggest-changes";

const countDecided = remembered("decided-findings", () =>
  reader().finding.count({ where: { isLive: true, state: { notIn: [...UNDECIDED] } } }),
);

/** What is told of the latest year, once there is one. */
async function ofYear(
  year: number | null,
): Promise<Pick<Overview, "keyFigures" | "regions" | "missing" | "changed">> {
  if (year === null) {
    return { keyFigures: [], regions: [], missing: { count: 0, bodies: [] }, changed: null };
  }
  const [figures, regions, missing, changes] = await Promise.all([
    keyFigures(year),
    regionStandings({ year }),
    missingBodies({ year }),
    getBiggestChanges({ metric: "applications-received", filter: ANY_BODY, year }),
  ]);
  return { keyFigures: figures, regions, missing, changed: changes.byFactor[0] ?? null };
}

/** What the first page shows: what is stored, what matters in it, what waits, and what came last. */
export async function getOverview(actor: Actor): Promise<Overview> {
  assertMay(actor, "read");
  const db = reader();
  const statuses = await yearStatuses();
  const years = statuses.map(({ year, reports, late, withErrors }) => ({
    year,
    reports,
    late,
    withErrors,
  }));
  const year = years.at(-1)?.year ?? null;
  const [agencies, latest, openFindings, decidedFindings, uploads, recentBatches, samples] =
    await Promise.all([
      db.agency.count(),
      ofYear(year),
      getReviewCount(actor),
      countDecided(null),
      db.upload.groupBy({ by: ["state"], _count: { _all: true } }),
      listUploadBatches(actor, 5),
      db.uploadBatch.count({ where: { kind: "sample" } }),
    ]);
  const uploadsIn = (state: "waiting" | "reading" | "undecided") =>
    uploads.find((group) => group.state === state)?._count._all ?? 0;
  const reports = years.reduce((sum, standing) => sum + standing.reports, 0);
  return {
    agencies,
    reports,
    years,
    year,
    ...latest,
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
