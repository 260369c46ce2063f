import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { MISSING_CELL } from "@/lib/domain/cell";
import type { ReadReport } from "@/lib/domain/report";
import type { CellCorrection } from "@/lib/domain/review";
import { appError } from "@/lib/errors";
import { figureAt } from "@/lib/form/catalogue";
import type { Transaction } from "@/lib/server/db";

interface Layer {
  readonly reportId: string;
  readonly reading: ReadReport;
  readonly corrections: readonly CellCorrection[];
  readonly note: string;
  /** The decision that they are made with, if any. */
  readonly decisionId: string | null;
}

/**
 * Lay a person's values over cells. An earlier correction of a cell gives way and stays in history.
 *
 * @throws {AppError} `NOT_FOUND` for a figure that the report's form does not have
 */
export async function layCorrections(tx: Transaction, actor: Actor, layer: Layer): Promise<void> {
  const { reportId, reading, corrections, note, decisionId } = layer;
  for (const { address, value } of corrections) {
    if (reading.form === null || figureAt(reading.form, address) === undefined) {
      throw appError("NOT_FOUND", { what: "figure" });
    }
    const { printed, value: valueBefore } = reading.cells[address] ?? MISSING_CELL;
    await tx.correction.updateMany({
      where: { reportId, address, undoneAt: null },
      data: { undoneAt: new Date() },
    });
    await tx.correction.create({
      data: {
        reportId,
        address,
        value,
        printedBefore: printed,
        valueBefore,
        note,
        actorId: actor.id,
        actorName: actor.name,
        decisionId,
      },
    });
  }
}
