import "server-only";
import type { ReadReport } from "@/lib/domain/report";
import type { Transaction } from "@/lib/server/db";
import { fits, type StandingCorrection } from "./effective-report";

/** Lay a superseded version's corrections over the new one, where its cells are read the same. */
export async function carryCorrections(
  tx: Transaction,
  from: string,
  to: string,
  reading: ReadReport,
): Promise<StandingCorrection[]> {
  const standing = await tx.correction.findMany({ where: { reportId: from, undoneAt: null } });
  const carried = standing.filter((each) => fits(each, reading));
  for (const correction of carried) {
    const { address, value, printedBefore, valueBefore, note, actorId, actorName, at } = correction;
    await tx.correction.create({
      data: {
        reportId: to,
        address,
        value,
        printedBefore,
        valueBefore,
        note,
        actorId,
        actorName,
        at,
      },
    });
  }
  return carried;
}

/** Take back the corrections of cells that are now read otherwise: the reviewer saw something else. */
export async function dropOutdatedCorrections(
  tx: Transaction,
  reportId: string,
  reading: ReadReport,
): Promise<void> {
  const standing = await tx.correction.findMany({ where: { reportId, undoneAt: null } });
  const outdated = standing.filter((each) => !fits(each, reading)).map(({ id }) => id);
  if (outdated.length === 0) return;
  await tx.correction.updateMany({
    where: { id: { in: outdated } },
    data: { undoneAt: new Date() },
  });
}
