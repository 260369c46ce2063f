import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { RenameAgencyInput } from "@/lib/domain/upload";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { foldName } from "@/lib/server/store/agency-names";
import { noteChange } from "@/lib/server/store/data-changes";
import { recordChange } from "@/lib/server/store/history";
import { givenWords, kindAndLevelOf, markReportsOfKinds } from "@/lib/server/store/kinds";
import { regionsFit } from "@/lib/server/store/match-agency";

/**
 * Give a body another name. It goes on being found by the names that its reports print.
 *
 * @throws {AppError} `NOT_FOUND`, or `NAME_TAKEN` by another body of a fitting region
 */
export async function renameAgency(actor: Actor, input: RenameAgencyInput): Promise<void> {
  assertMay(actor, "administer");
  const { agencyId, name } = input;
  const folded = foldName(name);
  await write(async (tx) => {
    const agency = await tx.agency.findUnique({ where: { id: agencyId } });
    if (agency === null) throw appError("NOT_FOUND", { what: "agency" });
    const bearers = await tx.agencyAlias.findMany({ where: { folded }, include: { agency: true } });
    const others = bearers.filter((bearer) => bearer.agencyId !== agencyId);
    if (others.some((other) => regionsFit(other.agency.regionCode, agency.regionCode))) {
      throw appError("NAME_TAKEN", { name });
    }
    const after = kindAndLevelOf({ ...agency, name }, await givenWords(tx));
    await tx.agency.update({ where: { id: agencyId }, data: { name, ...after } });
    if (after.kind !== agency.kind || after.level !== agency.level) {
      await markReportsOfKinds(tx, new Set([agency.kind, after.kind]));
    }
    if (bearers.length === others.length) {
      await tx.agencyAlias.create({ data: { agencyId, printed: name, folded } });
    }
    await noteChange(tx, { kind: "body", agencyId });
    await recordChange(tx, actor, {
      action: "rename-agency",
      subject: "agency",
      subjectId: agencyId,
      detail: { before: agency.name, after: name },
    });
  });
}
