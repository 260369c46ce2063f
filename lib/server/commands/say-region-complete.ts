import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { SayRegionCompleteInput } from "@/lib/domain/kinds";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { noteChange } from "@/lib/server/store/data-changes";
import { recordChange } from "@/lib/server/store/history";
import { markGovernments } from "@/lib/server/store/mark-stale";

/**
 * Say that all bodies of a government's region have reported for a year, or that they have not.
 *
 * @throws {AppError} `NOT_FOUND` where there is no such government, or its region is not known
 */
export async function sayRegionComplete(
  actor: Actor,
  input: SayRegionCompleteInput,
): Promise<void> {
  assertMay(actor, "administer");
  const { agencyId, year, isComplete } = input;
  await write(async (tx) => {
    const agency = await tx.agency.findUnique({ where: { id: agencyId } });
    if (agency === null || agency.kind !== "government" || agency.regionCode === null) {
      throw appError("NOT_FOUND", { what: "agency" });
    }
    const { regionCode } = agency;
    const { count } = await tx.completeRegion.deleteMany({ where: { regionCode, year } });
    if (isComplete) {
      await tx.completeRegion.create({
        data: { regionCode, year, actorId: actor.id, actorName: actor.name },
      });
    }
    await markGovernments(tx, regionCode, year);
    await noteChange(tx, { kind: "region", year });
    await recordChange(tx, actor, {
      action: "say-region-complete",
      subject: "region",
      subjectId: `${regionCode}/${year}`,
      detail: { before: count > 0, after: isComplete },
    });
  });
}
