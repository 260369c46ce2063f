import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { SayAgencyKindInput } from "@/lib/domain/kinds";
import { appError } from "@/lib/errors";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { noteChange } from "@/lib/server/store/data-changes";
import { recordChange } from "@/lib/server/store/history";
import { givenWords, kindAndLevelOf, markReportsOfKinds } from "@/lib/server/store/kinds";

/**
 * Say of what kind and level a body is, or leave it to its name again.
 *
 * @throws {AppError} `NOT_FOUND`
 */
export async function sayAgencyKind(actor: Actor, input: SayAgencyKindInput): Promise<void> {
  assertMay(actor, "administer");
  const { agencyId, kind, level } = input;
  await write(async (tx) => {
    const agency = await tx.agency.findUnique({ where: { id: agencyId } });
    if (agency === null) throw appError("NOT_FOUND", { what: "agency" });
    const said = {
      isKindGiven: kind !== null,
      isLevelGiven: level !== null,
      kind: kind ?? agency.kind,
      level: level ?? agency.level,
    };
    const after = kindAndLevelOf({ ...agency, ...said }, await givenWords(tx));
    await tx.agency.update({ where: { id: agencyId }, data: { ...said, ...after } });
    if (after.kind !== agency.kind || after.level !== agency.level) {
      await markReportsOfKinds(tx, new Set([agency.kind, after.kind]));
    }
    await noteChange(tx, { kind: "body", agencyId });
    await recordChange(tx, actor, {
      action: "say-agency-kind",
      subject: "agency",
      subjectId: agencyId,
      detail: {
        before: { kind: agency.kind, level: agency.level },
        after: { ...after, isKindGiven: said.isKindGiven, isLevelGiven: said.isLevelGiven },
      },
    });
  });
}
