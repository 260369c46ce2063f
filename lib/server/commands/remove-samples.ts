import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { assertMay } from "@/lib/server/authorise";
import { type Transaction, write } from "@/lib/server/db";
import { noteChange } from "@/lib/server/store/data-changes";
import { recordChange } from "@/lib/server/store/history";
import { reinstate } from "@/lib/server/store/versions";

/** Real reports may stand beside samples under one body: they stay, and are judged without them. */
async function keepRealReports(tx: Transaction, agencyIds: string[]): Promise<void> {
  const left = await tx.report.findMany({
    where: { agencyId: { in: agencyIds } },
    distinct: ["agencyId", "year"],
    select: { agencyId: true, year: true },
    // Each is compared with the year before, which has then found its current version.
    orderBy: { year: "asc" },
  });
  await tx.agency.updateMany({
    where: { isSample: true, reports: { some: {} } },
    data: { isSample: false },
  });
  for (const { agencyId, year } of left) await reinstate(tx, agencyId, year);
}

/** Remove the sample reports, with their bodies, findings and files, and nothing else. */
export async function removeSamples(actor: Actor): Promise<{ readonly reports: number }> {
  assertMay(actor, "administer");
  return write(async (tx) => {
    const batches = await tx.uploadBatch.findMany({ where: { kind: "sample" } });
    const bodies = await tx.report.findMany({
      where: { isSample: true },
      distinct: ["agencyId"],
      select: { agencyId: true },
    });
    await tx.uploadBatch.deleteMany({ where: { kind: "sample" } });
    const { count } = await tx.report.deleteMany({ where: { isSample: true } });
    await keepRealReports(
      tx,
      bodies.map(({ agencyId }) => agencyId),
    );
    await tx.agency.deleteMany({ where: { isSample: true } });
    // The files themselves are swept at the next start, when surely nothing refers to them.
    await tx.sourceFile.deleteMany({ where: { reports: { none: {} }, uploads: { none: {} } } });
    await noteChange(tx, { kind: "report-gone" });
    for (const { id } of batches) {
      await recordChange(tx, actor, {
        action: "remove-samples",
        subject: "batch",
        subjectId: id,
        detail: { reports: count },
      });
    }
    return { reports: count };
  });
}
