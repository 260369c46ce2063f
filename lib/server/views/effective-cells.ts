import "server-only";
import type { Address } from "@/lib/domain/address";
import { MISSING_CELL } from "@/lib/domain/cell";
import type { ReadReport } from "@/lib/domain/report";
import type { CorrectionView, EffectiveCell } from "@/lib/domain/views/effective-cell";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { computedTotals } from "@/lib/metrics/computed-totals";

type StoredCorrection = Prisma.CorrectionGetPayload<object>;

function correctionView(correction: StoredCorrection): CorrectionView {
  const { id, value, note, actorId, actorName, at } = correction;
  return { id, value, note, actor: { id: actorId, name: actorName }, at: at.toISOString() };
}

/** Every cell of a report's form with its correction, and computed totals beside printed ones. */
export function effectiveCells(
  reading: ReadReport,
  corrections: readonly StoredCorrection[],
): Record<Address, EffectiveCell> {
  const { form, cells } = reading;
  if (form === null) return {};
  const correctionOf = new Map(corrections.map((each) => [each.address, each]));
  const valueAt = (address: Address): number | null => {
    const correction = correctionOf.get(address);
    return correction === undefined ? (cells[address]?.value ?? null) : correction.value;
  };
  return Object.fromEntries(
    figuresOfForm(form).map(({ address }) => {
      const correction = correctionOf.get(address);
      const cell: EffectiveCell = {
        cell: cells[address] ?? MISSING_CELL,
        value: valueAt(address),
        correction: correction === undefined ? null : correctionView(correction),
        computed: computedTotals(form, address, valueAt),
      };
      return [address, cell];
    }),
  );
}
