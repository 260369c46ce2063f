import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { MissingReason } from "@/lib/domain/views/quantity";
import type { RegionSum } from "@/lib/domain/views/region-rollup";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { Prisma } from "@/lib/generated/sqlite/client";
import { reader } from "@/lib/server/db";
import { figureColumn } from "@/lib/server/figure-column";
import { inUnit } from "@/lib/server/store/fen";
import { type BodyOfRollup, fromScope, type RollupQuestion } from "./rollup-bodies";

const Rows = z.tuple([z.record(z.string(), z.coerce.number().nullable())]);

/**
 * Whole numbers of 32 bits are added up exactly and then made a floating point number, which both
 * databases answer alike. Amounts, of 64 bits, might be too many for that: they are made one before.
 */
function sumSql({ address, kind }: Figure, index: number): string {
  const column = `f."${figureColumn(address)}"`;
  const sum =
    kind === "amount"
      ? `SUM(CAST(${column} AS DOUBLE PRECISION))`
      : `CAST(SUM(${column}) AS DOUBLE PRECISION)`;
  return `${sum} AS "s${index}", COUNT(${column}) AS "c${index}"`;
}

type Absences = Map<string, Partial<Record<MissingReason, number>>>;

function countAbsences(bodies: readonly BodyOfRollup[]): Absences {
  const counts: Absences = new Map();
  for (const { absent } of bodies) {
    for (const [address, reason] of Object.entries(absent)) {
      const known = counts.get(address) ?? {};
      known[reason] = (known[reason] ?? 0) + 1;
      counts.set(address, known);
    }
  }
  return counts;
}

/** Every figure of a form over the bodies of a scope that report on it: one statement. */
export async function rollupSums(
  question: RollupQuestion,
  form: FormId,
  bodies: readonly BodyOfRollup[],
): Promise<Partial<Record<Address, RegionSum>>> {
  const figures = figuresOfForm(form);
  // The names are those of the models, never anything that was asked for.
  const sums = Prisma.raw(figures.map(sumSql).join(", "));
  const [row] = Rows.parse(
    await reader().$queryRaw`SELECT ${sums} ${fromScope(question)} AND r."form" = ${form}`,
  );
  const absences = countAbsences(bodies);
  return Object.fromEntries(
    figures.map(({ address, kind }, index): [Address, RegionSum] => {
      const sum = row[`s${index}`] ?? null;
      return [
        address,
        {
          value: sum === null ? null : inUnit({ kind }, sum),
          bodies: row[`c${index}`] ?? 0,
          absent: absences.get(address) ?? {},
        },
      ];
    }),
  );
}
