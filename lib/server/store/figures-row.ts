import "server-only";
import type { Address } from "@/lib/domain/address";
import { MISSING_CELL } from "@/lib/domain/cell";
import type { ReadReport } from "@/lib/domain/report";
import type { MissingReason } from "@/lib/domain/views/quantity";
import { ALL_FIGURES, figuresOfForm } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import type { Prisma } from "@/lib/generated/sqlite/client";
import { figureColumn } from "@/lib/server/figure-column";
import { fenOfAmount } from "./fen";

type FigureValue = number | bigint | null;
type FigureColumns = Omit<Prisma.ReportFiguresUncheckedCreateInput, "reportId" | "absent">;

const INT_MAX = 2 ** 31 - 1;

function columnValue({ kind }: Figure, value: number): FigureValue {
  if (kind === "amount") return fenOfAmount(value);
  return Number.isInteger(value) && Math.abs(value) <= INT_MAX ? value : null;
}

/**
 * The wide row of a report's figures, as they count. Its columns are made from ALL_FIGURES by
 * scripts/figures-model.ts, which a test keeps in step.
 */
export function figuresRow(report: ReadReport): FigureColumns & { absent: string } {
  const own = report.form === null ? [] : figuresOfForm(report.form);
  // A row that is written again must lose the figures that it no longer has.
  const values: Record<string, FigureValue> = Object.fromEntries(
    ALL_FIGURES.map(({ address }) => [figureColumn(address), null]),
  );
  const absent: Record<Address, MissingReason> = {};
  for (const figure of own) {
    const cell = report.cells[figure.address] ?? MISSING_CELL;
    const value = cell.value === null ? null : columnValue(figure, cell.value);
    values[figureColumn(figure.address)] = value;
    if (value === null) absent[figure.address] = cell.absent ?? "out-of-range";
  }
  return { ...values, absent: JSON.stringify(absent) };
}
